internal import VietnameseText

/// What stands between the braces of `{{hồ sơ trực tuyến / hồ sơ tiếp nhận, quý 1 2026}}`, read.
///
///     whole  =  sum [" / " sum] {"," qualifier}
///     sum    =  atom {(" + " | " - ") atom}
///     atom   =  name | “name” | "(" whole ")"
///
/// Signs of reckoning have a space on both sides, so that names may hold them. What stands behind a comma
/// holds for each name before it that does not say otherwise.
struct FigureExpression: Sendable {
  indirect enum Node: Sendable {
    case value(FigureTerm)
    /// Each part is taken away where its sign says so.
    case sum([(isNegative: Bool, part: Node)])
    case ratio(Node, Node)
  }

  var root: Node
  /// How many digits behind the comma a percentage has at most.
  var digits = 2
}

/// One value: its name, and of what it is.
struct FigureTerm: Sendable {
  let name: String
  var qualifiers: [FigureQualifier]

  subscript(_ key: FigureKey) -> String? { qualifiers.first { $0.key == key }?.value }
}

struct FigureQualifier: Sendable {
  let key: FigureKey
  let value: String
}

/// What can be said behind a comma.
enum FigureKey: String, Sendable, CaseIterable {
  case period = "kỳ"
  case field = "lĩnh vực"
  case group = "nhóm"
  case item = "chỉ số"
  case target = "chỉ tiêu"
  case method = "hình thức"
  case until = "đến ngày"
  case form = "biểu"
  case number = "stt"
  case file = "tệp"

  init?(_ text: String) {
    guard let key = Self.allCases.first(where: { foldedKey($0.rawValue) == foldedKey(text) }) else {
      return nil
    }
    self = key
  }
}

/// Why an expression cannot be read.
enum FigureMistake: Error, Sendable {
  case empty
  case unknownQualifier(String)
  case needsBrackets
  case twoRatios
  case tooDeep
}

extension FigureExpression {
  init(_ text: String) throws(FigureMistake) {
    var digits = 2
    root = try Self.whole(Array(text.unicodeScalars)[...], depth: 0, digits: &digits)
    self.digits = digits
  }

  private static func whole(
    _ text: ArraySlice<Unicode.Scalar>, depth: Int, digits: inout Int
  ) throws(FigureMistake) -> Node {
    guard depth < 6 else { throw .tooDeep }
    let parts = split(text, at: [","], isSpaced: false)
    var qualifiers: [FigureQualifier] = []
    for part in parts.dropFirst() {
      let words = string(part.text)
      if let rounding = rounding(words) {
        digits = rounding
      } else if let qualifier = qualifier(words) {
        qualifiers.append(qualifier)
      } else {
        throw .unknownQualifier(words)
      }
    }
    let node = try ratio(parts.first?.text ?? [], depth: depth, digits: &digits)
    return node.qualified(by: qualifiers)
  }

  private static func ratio(
    _ text: ArraySlice<Unicode.Scalar>, depth: Int, digits: inout Int
  ) throws(FigureMistake) -> Node {
    let sides = split(text, at: ["/"])
    guard sides.count <= 2 else { throw .twoRatios }
    guard sides.count == 2 else { return try sum(text, depth: depth, digits: &digits) }
    for side in sides where split(side.text, at: ["+", "-", "–", "−"]).count > 1 {
      throw .needsBrackets
    }
    let part = try sum(sides[0].text, depth: depth, digits: &digits)
    let total = try sum(sides[1].text, depth: depth, digits: &digits)
    return .ratio(part, total)
  }

  private static func sum(
    _ text: ArraySlice<Unicode.Scalar>, depth: Int, digits: inout Int
  ) throws(FigureMistake) -> Node {
    let parts = split(text, at: ["+", "-", "–", "−"])
    guard parts.count > 1 else { return try atom(text, depth: depth, digits: &digits) }
    var nodes: [(isNegative: Bool, part: Node)] = []
    for part in parts {
      let isNegative = part.sign.map { $0 != "+" } ?? false
      nodes.append((isNegative, try atom(part.text, depth: depth, digits: &digits)))
    }
    return .sum(nodes)
  }

  private static func atom(
    _ text: ArraySlice<Unicode.Scalar>, depth: Int, digits: inout Int
  ) throws(FigureMistake) -> Node {
    let words = trimmed(text)
    guard !words.isEmpty else { throw .empty }
    if words.first == "(", words.last == ")" {
      return try whole(words.dropFirst().dropLast(), depth: depth + 1, digits: &digits)
    }
    return .value(FigureTerm(name: unquoted(string(words)), qualifiers: []))
  }

  // MARK: - Qualifiers

  private static func qualifier(_ words: String) -> FigureQualifier? {
    if let colon = words.firstIndex(of: ":"), let key = FigureKey(String(words[..<colon])) {
      let value = words[words.index(after: colon)...]
      return FigureQualifier(key: key, value: unquoted(value.singleSpaced))
    }
    guard ReportingPeriod.read(words) != nil else { return nil }
    return FigureQualifier(key: .period, value: words)
  }

  /// `làm tròn: 1`: how many digits a percentage has behind its comma.
  private static func rounding(_ words: String) -> Int? {
    let parts = words.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, foldedKey(String(parts[0])) == "lamtron",
      let digits = Int(parts[1].singleSpaced), (0...4).contains(digits)
    else { return nil }
    return digits
  }

  // MARK: - Words

  private struct Part {
    let text: ArraySlice<Unicode.Scalar>
    /// That before it.
    let sign: Unicode.Scalar?
  }

  /// The parts between `signs` that stand outside of brackets and quotation marks.
  private static func split(
    _ text: ArraySlice<Unicode.Scalar>, at signs: Set<Unicode.Scalar>, isSpaced: Bool = true
  ) -> [Part] {
    var parts: [Part] = []
    var start = text.startIndex
    var sign: Unicode.Scalar?
    var depth = 0
    var isQuoted = false
    for place in text.indices {
      switch text[place] {
      case "“": isQuoted = true
      case "”": isQuoted = false
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where !isQuoted: depth = max(0, depth - 1)
      case let scalar where signs.contains(scalar) && depth == 0 && !isQuoted:
        let isAlone =
          place > text.startIndex && text[place - 1] == " " && place + 1 < text.endIndex
          && text[place + 1] == " "
        guard isAlone || !isSpaced else { continue }
        parts.append(Part(text: text[start..<place], sign: sign))
        start = place + 1
        sign = scalar
      default: break
      }
    }
    return parts + [Part(text: text[start...], sign: sign)]
  }

  private static func trimmed(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  private static func string(_ text: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(trimmed(text)))
  }

  private static func unquoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 1, let first = scalars.first, let last = scalars.last,
      (first == "“" && last == "”") || (first == "\"" && last == "\"")
    else { return text }
    return String(String.UnicodeScalarView(scalars.dropFirst().dropLast())).singleSpaced
  }
}

extension FigureExpression.Node {
  /// With what its names do not say themselves.
  fileprivate func qualified(by qualifiers: [FigureQualifier]) -> Self {
    guard !qualifiers.isEmpty else { return self }
    switch self {
    case .value(var term):
      term.qualifiers += qualifiers.filter { term[$0.key] == nil }
      return .value(term)
    case .sum(let parts):
      return .sum(parts.map { ($0.isNegative, $0.part.qualified(by: qualifiers)) })
    case .ratio(let part, let total):
      return .ratio(part.qualified(by: qualifiers), total.qualified(by: qualifiers))
    }
  }
}
