internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A word that is no Vietnamese syllable and no word of another language that is known.
  package static let misspeltSyllable = Rule(
    "TX1701", "chữ không đúng chính tả tiếng Việt", .spelling, .error,
    Explanation(
      """
      Mỗi tiếng của chữ Việt có phụ âm đầu, vần và thanh theo quy tắc: ngh chỉ đứng trước e, ê, i; tiếng kết \
      thúc bằng c, ch, p, t chỉ có thanh sắc hoặc nặng; dấu thanh đặt trên âm chính (toán, không phải tóan; \
      hoà và hòa đều được). Chữ không theo quy tắc ấy là gõ nhầm. Tên riêng nước ngoài và tên viết hoa giữa \
      câu chỉ được nhắc để xem lại.
      """,
      english: """
        A word with Vietnamese marks that cannot be a syllable is a typing error; a plain word that is one \
        slip away from a well-known foreign word is doubted; names only get a note.
        """,
      wrong: "phần mềm kế tóan", right: "phần mềm kế toán",
      source: "Quy tắc cấu tạo âm tiết của chữ quốc ngữ"),
    check: .text { manuscript in
      manuscript.find(at: manuscript.glance.oddWords) { manuscript.misspelling(at: $0, of: $1) }
    })
}

extension Manuscript {
  /// Whether the token is a word that should be a syllable, and is none.
  func isMisspelt(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !isPlainWord(token) else { return false }
    if let key = token.key, Syllable.isWellFormed(key) || ForeignWords.contains(key) {
      return false
    }
    guard !isInHighlandName(index, of: tokens) else { return false }
    let word = string(token)
    return hasVowel(word) && isOfVietnameseLetters(word) && !isAbbreviation(word)
      && !isCut(index, of: tokens) && !isInAddress(index, of: tokens)
  }

  /// Capitals with no tone on them: `QĐ`, `ĐĐBQH`, `TƯ`, `LĐTBXH`, `SốVBQPPL` is not one.
  private func isAbbreviation(_ word: String) -> Bool {
    let capitals = word.unicodeScalars.count { $0.properties.isUppercase }
    return capitals > 1 && SearchWord.words(in: word).allSatisfy { $0.tone == 0 }
      || word.unicodeScalars.count == 1
  }

  fileprivate func misspelling(at index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    let token = tokens[index]
    if isPlainWord(token) { return foreignSlip(at: index, of: tokens) }
    guard isMisspelt(index, of: tokens), gluedParts(of: token) == nil else { return nil }
    let word = string(token)
    let isName = letterCase(token) == .initial && !beginsSentence(index, of: tokens)
    let severity: Diagnostic.Severity =
      isName ? .note : letterCase(token) == .small ? .error : .warning
    let meant = phraseWord(at: index, of: tokens)
    return finding(
      token.range, .misspelt(word, isName: isName),
      hint: meant.map(String.perhaps) ?? .retype, severity: severity)
  }

  private func foreignSlip(at index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    let token = tokens[index]
    guard token.range.count >= 5, let key = token.key, !Syllable.isWellFormed(key),
      !ForeignWords.contains(key), letterCase(token) == .small || letterCase(token) == .initial
    else { return nil }
    let word = string(token)
    guard let near = ForeignWords.nearest(to: word.lowercased()), !isInAddress(index, of: tokens)
    else { return nil }
    return finding(token.range, .foreign(word, near), hint: .perhaps(near), severity: .warning)
  }
}

extension String {
  fileprivate static func misspelt(_ word: String, isName: Bool) -> String {
    isName
      ? "“\(word)” không đúng cách viết tiếng Việt: là tên riêng, hay gõ nhầm?"
      : "“\(word)” không phải là chữ tiếng Việt viết đúng"
  }

  fileprivate static func foreign(_ word: String, _ near: String) -> String {
    "“\(word)” gần giống “\(near)”: có thể gõ nhầm"
  }

  fileprivate static func perhaps(_ word: String) -> String { "có phải là “\(word)”?" }
  fileprivate static let retype = "gõ lại chữ này, xem dấu thanh và chữ cái"
}
