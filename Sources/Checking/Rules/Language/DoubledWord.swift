internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// A word, or two words, written twice.
  package static let doubledWord = Rule(
    "TX1703", "chữ viết lặp", .spelling, .error,
    Explanation(
      """
      Khi sửa câu trên máy, chữ cũ thường còn sót: “của của”, “thực hiện thực hiện”. Từ láy (thường thường, \
      dần dần) và hai tiếng giống nhau của hai từ (phân công công chức) là đúng, nên chỉ các hư từ và cụm hai \
      tiếng lặp liền mới là lỗi; cụm hai tiếng lặp lại ngay sau một chữ chỉ được nhắc để xem lại.
      """,
      english: """
        A doubled function word, or two words repeated at once, is left over from editing; two words \
        repeated after one other get a note. Content words are left alone: they may be reduplication, or \
        two words.
        """,
      wrong: "trách nhiệm của của công chức", right: "trách nhiệm của công chức"),
    check: .text { manuscript in
      manuscript.readings.flatMap { _, tokens in manuscript.doubledWords(of: tokens) }
    })
}

/// Function words that never stand twice at once.
private let single = WordSet([
  "các", "những", "của", "và", "với", "cho", "trong", "tại", "theo", "về", "được", "đã", "để", "do",
  "bởi", "hoặc", "nhưng", "nên", "thì", "mà", "rằng", "khi", "nếu", "vì", "sẽ", "đang", "bị",
])

/// What may stand between two equal pairs of words: `người với người`.
private let links = WordSet([
  "và", "với", "là", "cho", "của", "đến", "sang", "thành", "theo", "hay", "hoặc", "từ", "tới",
  "trên",
  "giữa", "nên", "bằng", "vì", "do", "thì", "mà", "qua", "trong", "ngoài", "để", "không", "có",
  "được",
])

extension Manuscript {
  fileprivate func doubledWords(of tokens: ArraySlice<TextToken>) -> [Finding] {
    var findings: [Finding] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      guard mayBeRepeated(index, of: tokens) else {
        index += 1
        continue
      }
      if let (finding, next) = repeated(at: index, of: tokens) {
        findings.append(finding)
        index = next
      } else {
        index += 1
      }
    }
    return findings
  }

  /// Whether one of the next three tokens is the same: else nothing is repeated here.
  private func mayBeRepeated(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    guard let key = tokens[index].key else { return false }
    let end = min(index + 4, tokens.endIndex)
    return (index + 1..<end).contains { tokens[$0].is(key) }
  }

  private func repeated(at index: Int, of tokens: ArraySlice<TextToken>) -> (Finding, Int)? {
    if isSame(index, index + 1, of: tokens), let key = tokens[index].key, single.contains(key) {
      let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
      return (
        finding(range, .doubled(string(range)), hint: .once(string(tokens[index]))), index + 2
      )
    }
    guard isSame(index, index + 2, of: tokens), isSame(index + 1, index + 3, of: tokens),
      let first = tokens[index].key, let second = tokens[index + 1].key, first != second,
      !distributive.contains(first),
      // `quyết định quy định quy trình`: the two words belong to others.
      reference.phrases.knows([first, second])
    else { return pairAfterAWord(at: index, of: tokens) }
    let range = tokens[index].range.lowerBound..<tokens[index + 3].range.upperBound
    let pair = string(tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound)
    // Capitals may be two cells of a table that lost its lines.
    let isSmall = letterCase(tokens[index + 2]) == .small
    return (
      finding(
        range, .doubled(string(range)), hint: .once(pair), severity: isSmall ? .error : .warning),
      index + 4
    )
  }

  /// `quy định mới quy định`: a person must see whether it is meant.
  private func pairAfterAWord(
    at index: Int, of tokens: ArraySlice<TextToken>
  ) -> (Finding, Int)? {
    guard isSame(index, index + 3, of: tokens), isSame(index + 1, index + 4, of: tokens),
      tokens[index + 2].kind == .word, let between = tokens[index + 2].key,
      !links.contains(between), let first = tokens[index].key, !distributive.contains(first),
      let second = tokens[index + 1].key, reference.phrases.knows([first, second])
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 4].range.upperBound
    let pair = string(tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound)
    return (
      finding(range, .again(pair, string(range)), hint: .check, severity: .note), index + 5
    )
  }

  /// Whether two words with nothing but words and spaces up to the second are one in small letters.
  private func isSame(_ first: Int, _ second: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    guard second < tokens.endIndex, tokens[first].kind == .word, let key = tokens[first].key,
      tokens[second].is(key), tokens[second].isSpaced
    else { return false }
    // `của Của` is two sentences run together, and names have capitals.
    return (first + 1..<second).allSatisfy { tokens[$0].kind == .word && tokens[$0].isSpaced }
      && letterCase(tokens[second]) != .capitals
      && (letterCase(tokens[second]) == .small || letterCase(tokens[first]) == .initial)
  }
}

/// `từng bước từng bước`, `ngày này ngày khác`.
private let distributive = WordSet(["từng", "mỗi", "ngày", "đời", "hàng", "lần", "rất"])

extension String {
  fileprivate static func doubled(_ words: String) -> String { "“\(words)” viết lặp" }
  fileprivate static func once(_ words: String) -> String { "chỉ viết “\(words)” một lần" }
  fileprivate static func again(_ pair: String, _ words: String) -> String {
    "“\(pair)” có hai lần trong “\(words)”"
  }
  fileprivate static let check = "xem có thừa một lần không"
}
