internal import Syntax
package import VietnameseText

/// The number that an author typed before a block: `II.`, `2.3.4.`, `3)`, `đ)`.
package struct OutlineLabel: Hashable, Sendable {
  package enum Number: Hashable, Sendable {
    case roman(Int)
    /// `2.3.4` as its three parts; `2.` as one.
    case decimal([Int])
    /// A small letter, by its place in ``OutlineLetter/alphabet``.
    case letter(Int)
    /// A capital letter, by its place; what may be a Roman numeral too is told by its neighbours.
    case capital(Int)
  }

  package let number: Number
  /// What ends it: `.`, `)` or `/`; nil for `5.1 Số phiếu`.
  package let closer: PackedWord?
  /// The label in the words of the text, with what ends it.
  package let range: Range<Int>
  /// The place of its block in the text.
  package let block: Int

  /// The number as it is written, without what ends it.
  package var written: String { number.written }
}

extension OutlineLabel.Number {
  package var written: String {
    switch self {
    case .roman(let value): RomanNumeral.format(value)
    case .decimal(let parts): parts.map(String.init).joined(separator: ".")
    case .letter(let place): OutlineLetter.name(place)
    case .capital(let place): OutlineLetter.name(place).uppercased()
    }
  }

  /// The number that follows it in its series.
  package var next: Self {
    switch self {
    case .roman(let value): .roman(value + 1)
    case .decimal(let parts): .decimal(parts.dropLast() + [(parts.last ?? 0) + 1])
    case .letter(let place): .letter(place + 1)
    case .capital(let place): .capital(place + 1)
    }
  }
}

/// The letters that lists are numbered with.
package enum OutlineLetter {
  /// In the order of decree 30/2020/NĐ-CP's own lists, with those that many leave out.
  package static let alphabet = Array("abcdđefghijklmnopqrstuvwxyz")
  private static let mayBeLeftOut = Set("đfjwz")

  package static func place(of letter: Character) -> Int? { alphabet.firstIndex(of: letter) }

  static func name(_ place: Int) -> String {
    alphabet.indices.contains(place) ? String(alphabet[place]) : ""
  }

  /// The letters between two that nobody leaves out: none when the second follows the first.
  package static func missing(between first: Int, and second: Int) -> [Int] {
    guard second > first + 1 else { return [] }
    return (first + 1..<second).filter { !mayBeLeftOut.contains(alphabet[$0]) }
  }
}

extension Manuscript {
  /// The label that a block begins with.
  ///
  /// - Parameter afterCapital: the capital letter that the last label of that kind was, to tell `C.` of a list
  ///   A, B, C from the Roman hundred.
  package func outlineLabel(ofBlock block: Int, afterCapital: Int?) -> OutlineLabel? {
    let tokens = tokens(of: block)
    guard let first = tokens.first, let second = tokens.dropFirst().first else { return nil }
    let hasCloser = !second.isSpaced && (second.is(".") || second.is(")") || second.is("/"))
    let behind = hasCloser ? tokens.dropFirst(2).first : second
    guard let behind, hasCloser || isCapitalized(behind) else { return nil }
    // `31/8` is a day, `a.m` an abbreviation.
    if second.is("/"), behind.kind != .word || !behind.isSpaced { return nil }
    if hasCloser, !behind.isSpaced, !isCapitalized(behind) { return nil }
    guard let number = outlineNumber(first, hasCloser: hasCloser, afterCapital: afterCapital)
    else { return nil }
    let end = hasCloser ? second.range.upperBound : first.range.upperBound
    return OutlineLabel(
      number: number, closer: hasCloser ? second.key : nil,
      range: first.range.lowerBound..<end, block: block)
  }

  private func outlineNumber(_ token: TextToken, hasCloser: Bool, afterCapital: Int?)
    -> OutlineLabel.Number?
  {
    switch token.kind {
    case .number:
      let parts = string(token).split(separator: ".", omittingEmptySubsequences: false)
      let values = parts.compactMap { $0.count <= 2 ? Int($0) : nil }
      guard values.count == parts.count, hasCloser || values.count > 1 else { return nil }
      return values.contains(0) ? nil : .decimal(values)
    case .word:
      guard hasCloser, token.range.count <= 6 else { return nil }
      let word = string(token)
      let letter = word.count == 1 ? word.first : nil
      let capital = letter.flatMap { letter in
        letter.isUppercase ? letter.lowercased().first.flatMap(OutlineLetter.place) : nil
      }
      if let capital, let afterCapital,
        OutlineLetter.missing(between: afterCapital, and: capital).isEmpty, capital > afterCapital
      {
        return .capital(capital)
      }
      if let value = RomanNumeral.read(word), value < 40 { return .roman(value) }
      if let capital { return .capital(capital) }
      return letter.flatMap(OutlineLetter.place).map { .letter($0) }
    case .mark: return nil
    }
  }

  /// Letters of two bytes and of three, which all of Vietnamese has, are taken as they stand; what else begins with
  /// such a byte is left to the string.
  private func firstLetter(_ token: TextToken) -> Unicode.Scalar? {
    let text = prose.text
    let bytes = text[token.range]
    let start = bytes.startIndex
    let lead = UInt32(bytes[start])
    if (0xC3...0xDF).contains(lead), bytes.count > 1, bytes[start + 1] & 0xC0 == 0x80 {
      return Unicode.Scalar((lead & 0x1F) << 6 | UInt32(bytes[start + 1] & 0x3F))
    }
    if lead == 0xE1, bytes.count > 2, bytes[start + 1] & 0xC0 == 0x80,
      bytes[start + 2] & 0xC0 == 0x80
    {
      return Unicode.Scalar(
        0x1000 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F))
    }
    return string(token).unicodeScalars.first
  }

  /// Whether the token is a word that begins with a capital letter.
  package func isCapitalized(_ token: TextToken) -> Bool {
    let first = prose.text[token.range].first ?? 0
    if first < 0x80 { return (0x41...0x5A).contains(first) }
    return token.kind == .word && firstLetter(token)?.properties.isUppercase == true
  }
}
