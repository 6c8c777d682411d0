internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Two words written as one: the space between them was lost.
  package static let gluedWords = Rule(
    "TX1704", "hai chữ viết dính", .spelling, .error,
    Explanation(
      """
      Tiếng Việt viết rời từng tiếng. Một chữ không đọc được mà cắt ra thành hai tiếng viết đúng thì là thiếu \
      khoảng trắng: “xãthường” là “xã thường”. Chữ thường dính với chữ viết tắt (“sốTTHC”), số dính với chữ \
      (“2023về”) cũng vậy.
      """,
      english: "A word that is no syllable and falls into two, or a small letter before capitals.",
      wrong: "người lao độngchức danh", right: "người lao động chức danh"),
    check: .text { manuscript in
      manuscript.find(at: manuscript.glance.oddWords) { manuscript.glued(at: $0, of: $1) }
    })
}

extension Manuscript {
  /// The two words that a word falls into, or nil. Each begins with its own consonant, so that a slip of a
  /// letter (`trưòng`) is not taken for two words.
  func gluedParts(of token: TextToken) -> (String, String)? {
    guard !isPlainWord(token), token.range.count >= 5 else { return nil }
    let word = string(token)
    let scalars = Array(word.unicodeScalars)
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(part))
    }
    // `SốTTHC`, `tinTrả`: a syllable before a capital, with a mark on one of the two.
    if let cut = scalars.indices.dropFirst().first(where: { scalars[$0].properties.isUppercase }),
      !scalars[cut - 1].properties.isUppercase
    {
      let (first, rest) = (text(scalars[..<cut]), text(scalars[cut...]))
      let hasMark = [first, rest].contains { $0.utf8.count > $0.unicodeScalars.count }
      let isWord = hasMark && first.utf8.count > 1 && isSyllable(first)
      let isNext =
        rest.unicodeScalars.allSatisfy { $0.properties.isUppercase } && rest.utf8.count > 1
        || isSyllable(rest)
      return isWord && isNext ? (first, rest) : nil
    }
    let cuts = (2..<max(2, scalars.count - 1)).filter { cut in
      "bcdđghklmnpqrstvx".unicodeScalars.contains(scalars[cut])
        && isSyllable(text(scalars[..<cut])) && isSyllable(text(scalars[cut...]))
    }
    return cuts.first.map { (text(scalars[..<$0]), text(scalars[$0...])) }
  }

  private func isSyllable(_ word: String) -> Bool {
    PackedWord(canonical: Array(word.utf8)[...]).map(Syllable.isWellFormed) ?? false
  }

  fileprivate func glued(at index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    let token = tokens[index]
    guard token.kind == .word, !isPlainWord(token) else { return nil }
    if let key = token.key, ForeignWords.contains(key) { return nil }
    if let key = token.key, Syllable.isWellFormed(key) { return gluedNumber(index, of: tokens) }
    guard let (first, second) = gluedParts(of: token), !isInAddress(index, of: tokens),
      !isCut(index, of: tokens)
    else { return nil }
    return finding(
      token.range, .glued(string(token)), hint: .apart(first, second),
      severity: letterCase(token) == .capitals ? .warning : .error, fix: "\(first) \(second)")
  }

  /// `2023về`: a number before a word with a mark on it that is no unit.
  private func gluedNumber(_ index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    let token = tokens[index]
    guard index > tokens.startIndex, tokens[index - 1].kind == .number, !token.isSpaced,
      token.key.map({ !units.contains($0) }) ?? false, !isInAddress(index, of: tokens)
    else { return nil }
    let number = string(tokens[index - 1])
    let range = tokens[index - 1].range.lowerBound..<token.range.upperBound
    return finding(
      range, .glued(string(range)), hint: .apart(number, string(token)), severity: .warning)
  }
}

/// What is written right behind its number by some: `10tỷ`, `5đ`.
private let units = WordSet(["đ", "tỷ", "tỉ", "đồng", "độ"])

extension String {
  fileprivate static func glued(_ word: String) -> String { "“\(word)” viết dính" }
  fileprivate static func apart(_ first: String, _ second: String) -> String {
    "viết rời: “\(first) \(second)”"
  }
}
