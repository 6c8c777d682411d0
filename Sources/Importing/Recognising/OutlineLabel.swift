internal import VietnameseText

/// The mark that a paragraph begins with: `II.`, `1.2.`, `a)`, `-`.
struct OutlineLabel: Equatable {
  enum Kind: Equatable {
    /// `PHẦN I`, `CHƯƠNG II`, `PHỤ LỤC`
    case part
    /// `A.`
    case capital
    case roman
    /// `1.`, `1.2.`, by how many numbers.
    case arabic(Int)
    /// `a)`
    case letter
    case article
    case bullet(nested: Bool)
  }

  let kind: Kind
  /// As written, with its point or bracket; "" for a bullet.
  let mark: String
  let rest: String

  init?(_ text: String) {
    guard let first = text.first else { return nil }
    if let nested = Self.bullets[first] {
      let rest = text.dropFirst().singleSpaced
      // A number below zero, and a rule drawn with hyphens, are no items.
      guard let next = rest.first, !"-–—*".contains(next),
        text.dropFirst().first != " " ? next.isLetter : true
      else { return nil }
      self.init(.bullet(nested: nested), "", rest)
      return
    }
    if let part = Self.part(text) {
      self = part
      return
    }
    // `1.Tổng` has no space behind its mark.
    let mark = text.prefix { $0.isLetter || $0.isNumber || ".)/".contains($0) }
    guard let label = Self.label(String(mark.prefix(14))) else { return nil }
    let behind = text.dropFirst(label.mark.count)
    let rest = behind.singleSpaced
    guard let begin = rest.first else { return nil }
    // Without its point, `1.2 Kết quả` is told from `10.5 ha` by the capital.
    if label.mark.last?.isNumber ?? true, behind.first != " " || !begin.isUppercase { return nil }
    self.init(label.kind, label.mark, rest)
  }

  private init(_ kind: Kind, _ mark: String, _ rest: String) {
    (self.kind, self.mark, self.rest) = (kind, mark, rest)
  }

  private static let bullets: [Character: Bool] = [
    "-": false, "–": false, "—": false, "•": false, "●": false, "*": false, "·": false,
    "\u{F0B7}": false, "\u{F02D}": false, "§": false, "+": true, "o": true, "◦": true, "▪": true,
  ].filter { $0.key != "o" }

  private static func part(_ text: String) -> OutlineLabel? {
    let words = text.split(separator: " ").map(String.init)
    guard let head = words.first else { return nil }
    let key = folded(head)
    if key == "dieu", words.count > 1, head.first == "Đ" {
      let number = words[1].prefix(while: \.isNumber)
      guard !number.isEmpty, words[1].dropFirst(number.count).allSatisfy({ ".:".contains($0) })
      else {
        return nil
      }
      return OutlineLabel(
        .article, "\(head) \(words[1])", words.dropFirst(2).joined(separator: " "))
    }
    guard text.count <= 160, isInCapitals(head) || isInCapitals(text) else { return nil }
    if key == "phu", words.count > 1, folded(words[1]) == "luc" {
      return OutlineLabel(
        .part, words.prefix(2).joined(separator: " "), words.dropFirst(2).joined(separator: " "))
    }
    guard ["phan", "chuong"].contains(key), words.count > 1 else { return nil }
    let number = folded(words[1]).filter { $0.isLetter || $0.isNumber }
    let isNumbered =
      Int(number) != nil || RomanNumeral.read(number.uppercased()) != nil || number == "thu"
    guard isNumbered else { return nil }
    let count = number == "thu" ? 3 : 2
    return OutlineLabel(
      .part, words.prefix(count).joined(separator: " "),
      words.dropFirst(count).joined(separator: " "))
  }

  /// The mark at the beginning of letters, digits and points.
  private static func label(_ text: String) -> (kind: Kind, mark: String)? {
    let numbers = text.prefix { $0.isNumber || $0 == "." }
    if let first = numbers.first, first.isNumber {
      // The parts are of at most two digits, so that `1.250 hồ sơ` and `2.026` are numbers.
      var parts: [Substring] = []
      var length = 0
      for part in numbers.split(separator: ".", omittingEmptySubsequences: false) {
        if part.isEmpty { break }
        guard part.count <= 2 else { return nil }
        parts.append(part)
        length += part.count + 1
      }
      guard (1...5).contains(parts.count) else { return nil }
      let behind = text.dropFirst(length - 1)
      let hasEnd = behind.first.map { ".)".contains($0) } ?? false
      let isSlash = behind.first == "/" && !(behind.dropFirst().first?.isNumber ?? false)
      guard hasEnd || isSlash || parts.count > 1 && behind.isEmpty else { return nil }
      return (.arabic(parts.count), String(text.prefix(hasEnd || isSlash ? length : length - 1)))
    }
    let letters = text.prefix(while: \.isLetter)
    guard let end = text.dropFirst(letters.count).first, ".)/".contains(end) else { return nil }
    let mark = String(text.prefix(letters.count + 1))
    // `V/v` is no chapter.
    if end == "/", text.count > mark.count { return nil }
    if let number = RomanNumeral.read(String(letters)), number < 40, end != ")" {
      return (.roman, mark)
    }
    guard letters.count == 1, let letter = letters.first else { return nil }
    // `A/C` and the initials of a name are none.
    guard !(text.dropFirst(mark.count).first?.isLetter ?? false) else { return nil }
    return (letter.isUppercase ? .capital : .letter, mark)
  }
}
