internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// No space behind a comma, a full stop, a semicolon, a colon or a bracket.
  package static let missingSpace = Rule(
    "TX1705", "thiếu khoảng trắng sau dấu câu", .spelling, .error,
    Explanation(
      """
      Sau dấu phẩy, dấu chấm, dấu chấm phẩy, dấu hai chấm và ngoặc đóng có một khoảng trắng: thiếu thì máy đọc \
      màn hình và máy tìm kiếm coi hai chữ là một. Địa chỉ mạng, số và chữ viết tắt (Tp.HCM) không kể.
      """,
      english:
        "A mark between two words without a space behind it; addresses and abbreviations pass.",
      wrong: "cán bộ,công chức", right: "cán bộ, công chức"),
    check: .text { manuscript in
      manuscript.find(at: manuscript.glance.marks) { manuscript.missingSpace(at: $0, of: $1) }
    })
}

extension Manuscript {
  fileprivate func missingSpace(at index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    let mark = tokens[index]
    guard mark.kind == .mark, !mark.isSpaced, index > tokens.startIndex,
      index + 1 < tokens.endIndex, !tokens[index + 1].isSpaced
    else { return nil }
    if tokens[index + 1].kind == .number { return numberBehindComma(index, of: tokens) }
    guard tokens[index + 1].kind == .word else { return nil }
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    let sign = string(mark)
    switch sign {
    case ",", ";":
      guard before.kind == .word || isByte(")", before) || before.is("”") else { return nil }
      guard isWord(after), before.kind != .word || isWord(before) else { return nil }
    case ":": guard isWord(before), isWord(after) else { return nil }
    case ".":
      // `nay.Tăng`; an abbreviation has a capital or one letter before its point.
      guard isWord(before), letterCase(before) == .small, letterCase(after) == .initial,
        isWord(after), !goesOnWithPoint(index + 2, of: tokens)
      else { return nil }
    case "…": guard letterCase(after) == .initial, isWord(after) else { return nil }
    case ")": guard !isPlainWord(after), isWord(after) else { return nil }
    default: return nil
    }
    guard sign == ")" || !isInAddress(index, of: tokens) else { return nil }
    let range = before.range.lowerBound..<after.range.upperBound
    return finding(
      range, .missing(sign, string(range)), hint: .space(string(mark), string(after)),
      severity: [",", ";", "."].contains(sign) ? .error : .warning,
      fix: "\(string(before))\(sign) \(string(after))")
  }

  /// Whether a point and something more follow without a space: `xamau.Hộ.vn` is one name.
  private func goesOnWithPoint(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    index + 1 < tokens.endIndex && isByte(".", tokens[index]) && !tokens[index].isSpaced
      && !tokens[index + 1].isSpaced
  }

  /// `16 nam,16 nữ`: a comma between a word in small letters and a number that ends there. A line of data has
  /// more than one of them, a code has capitals, and numbers side by side may be one number.
  private func numberBehindComma(_ index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    let (before, after) = (tokens[index - 1], tokens[index + 1])
    let isOpen = index > tokens.startIndex + 1 && !before.isSpaced
    guard isByte(",", tokens[index]) || isByte(";", tokens[index]), !isOpen,
      isWord(before), !isPlainWord(before) || before.range.count > 2,
      letterCase(before) != .capitals,
      index + 2 == tokens.endIndex || tokens[index + 2].isSpaced
    else { return nil }
    let range = before.range.lowerBound..<after.range.upperBound
    let sign = string(tokens[index])
    return finding(
      range, .missing(sign, string(range)), hint: .space(sign, string(after)),
      fix: "\(string(before))\(sign) \(string(after))")
  }

  /// Whether it is a Vietnamese word of more than one letter, or an abbreviation of capitals.
  private func isWord(_ token: TextToken) -> Bool {
    guard token.kind == .word, let key = token.key, token.range.count > 1 else { return false }
    return Syllable.isWellFormed(key) || letterCase(token) == .capitals
  }
}

extension String {
  fileprivate static func missing(_ sign: String, _ words: String) -> String {
    "sau “\(sign)” trong “\(words)” thiếu khoảng trắng"
  }
  fileprivate static func space(_ sign: String, _ word: String) -> String { "gõ “\(sign) \(word)”" }
}
