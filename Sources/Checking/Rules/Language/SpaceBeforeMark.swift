internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A space before a comma, a full stop, a semicolon, a colon or a closing bracket.
  package static let spaceBeforeMark = Rule(
    "TX1706", "thừa khoảng trắng trước dấu câu", .spelling, .error,
    Explanation(
      """
      Dấu câu viết liền chữ đứng trước, rồi mới đến khoảng trắng. Khoảng trắng thừa làm dấu câu rơi xuống đầu \
      dòng sau.
      """,
      english: "A space between a word and the mark behind it lets the mark fall to the next line.",
      wrong: "trang thông tin điện tử , niêm yết", right: "trang thông tin điện tử, niêm yết"),
    check: .text { manuscript in
      manuscript.find(at: manuscript.glance.marks) { manuscript.spaceBefore($0, of: $1) }
    })
}

extension Manuscript {
  fileprivate func spaceBefore(_ index: Int, of tokens: ArraySlice<TextToken>) -> Finding? {
    let mark = tokens[index]
    guard mark.kind == .mark, mark.isSpaced, index > tokens.startIndex, mark.range.count == 1,
      [",", ".", ";", ":", ")", "!", "?"].contains(string(mark))
    else { return nil }
    let before = tokens[index - 1]
    let isClosed =
      before.kind != .mark || isByte(")", before) || before.is("”") || isByte("%", before)
    guard isClosed else { return nil }
    let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
    if let next, !next.isSpaced {
      // `.pdf`, `...`, `./.`, `:=`, a decimal without its zero, and `.NET`.
      if isByte(".", mark),
        next.kind != .word || isSmall(prose.text[next.range.lowerBound])
          || next.key.map(endings.contains) ?? false
      {
        return nil
      }
      if next.kind == .mark { return nil }
    }
    // `( a )`: a matter of taste, as long as both sides have it.
    if isByte(")", mark), let opening = openingBracket(before: index, of: tokens),
      opening + 1 < index, tokens[opening + 1].isSpaced
    {
      return nil
    }
    // `9001 : 2015`, `1 : 500`.
    if isByte(":", mark), before.kind == .number, next?.kind == .number { return nil }
    let range = before.range.upperBound..<mark.range.upperBound
    let sign = string(mark)
    let goesOn = next.map { !$0.isSpaced && $0.kind == .word } ?? false
    return finding(
      range, .space(sign, after: string(before)), hint: .joined(string(before), sign),
      severity: sign == ":" ? .warning : .error,
      fix: goesOn ? sign + " " : sign)
  }
}

extension Manuscript {
  /// The bracket that a closing one belongs to.
  private func openingBracket(before index: Int, of tokens: ArraySlice<TextToken>) -> Int? {
    var depth = 0
    for place in (tokens.startIndex..<index).reversed() {
      if isByte(")", tokens[place]) { depth += 1 }
      if isByte("(", tokens[place]) {
        if depth == 0 { return place }
        depth -= 1
      }
    }
    return nil
  }
}

/// What is written behind a point by itself, in capitals too: the ends of addresses and of files' names.
private let endings = WordSet([
  "net", "vn", "gov", "com", "org", "edu", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf",
  "csv",
  "odt", "ods", "txt", "xml", "json", "html", "zip", "rar", "jpg", "jpeg", "png", "exe",
])

extension String {
  fileprivate static func space(_ sign: String, after word: String) -> String {
    "thừa khoảng trắng trước “\(sign)”, sau “\(word)”"
  }
  fileprivate static func joined(_ word: String, _ sign: String) -> String {
    "gõ liền: “\(word)\(sign)”"
  }
}
