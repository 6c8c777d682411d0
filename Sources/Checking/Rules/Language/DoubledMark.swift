internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Two marks where one is meant: `..`, `,.`, `….`.
  package static let doubledMark = Rule(
    "TX1707", "dấu câu lặp", .spelling, .error,
    Explanation(
      """
      Hai dấu câu liền nhau (“,.”, “;,”, “..”) là chữ còn sót khi sửa câu. Dấu lửng là ba chấm, viết “…” hoặc \
      “...”, không thêm chấm sau nó. Dòng chấm dài để điền chữ thì đúng.
      """,
      english:
        "Marks left over from editing; an ellipsis is three points; leaders to write on pass.",
      wrong: "theo quy định,.", right: "theo quy định."),
    check: .text { manuscript in
      guard manuscript.mayHaveDoubledMarks else { return [] }
      return manuscript.readings.flatMap { _, tokens in manuscript.doubledMarks(of: tokens) }
    })
}

extension Manuscript {
  /// Whether one stop stands right behind another anywhere.
  fileprivate var mayHaveDoubledMarks: Bool {
    let (marks, tokens) = (glance.marks, tokens)
    return marks.indices.dropFirst().contains { index in
      marks[index] == marks[index - 1] + 1 && !tokens[marks[index]].isSpaced
        && isStop(tokens[marks[index]]) && isStop(tokens[marks[index - 1]])
    }
  }

  fileprivate func doubledMarks(of tokens: ArraySlice<TextToken>) -> [Finding] {
    var findings: [Finding] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      var end = index + 1
      if isStop(tokens[index]) {
        while end < tokens.endIndex, !tokens[end].isSpaced, isStop(tokens[end]) { end += 1 }
        let isBehindWord = index > tokens.startIndex && !tokens[index].isSpaced
        if end - index > 1, isBehindWord, let found = doubled(index..<end, of: tokens) {
          findings.append(found)
        }
      }
      index = end
    }
    return findings
  }

  private func isStop(_ token: TextToken) -> Bool {
    token.isOne(of: stops)
  }

  private func doubled(_ run: Range<Int>, of tokens: ArraySlice<TextToken>) -> Finding? {
    let range =
      tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound
    let written = string(range)
    let before = tokens[run.lowerBound - 1]
    // `v.v.`, `Tp.,`: the point of an abbreviation and a mark.
    if written.hasPrefix("."), before.kind == .word, before.range.count <= 2 { return nil }
    // `:` behind a sign that is named: Markdown's marks around it are gone.
    if written.hasPrefix(":") || isInAddress(run.lowerBound, of: tokens) { return nil }
    let dots = written.reduce(0) { $0 + ($1 == "…" ? 3 : $1 == "." ? 1 : 0) }
    let isDotted = written.allSatisfy { $0 == "." || $0 == "…" }
    if isDotted {
      // Three points, and leaders to write on.
      if written == "..." || written == ".…" || dots > 7 && !written.contains("…") || dots > 9 {
        return nil
      }
      if dots == 2 {
        let isEnd = run.upperBound == tokens.endIndex || tokens[run.upperBound].isSpaced
        return finding(range, .twice(written), hint: .one("."), fix: isEnd ? "." : nil)
      }
      return finding(range, .twice(written), hint: .one("…"), severity: .warning)
    }
    // A list that goes on: `loa, áp phích,…`, `bàn, ghế;...`.
    let rest = written.drop { $0 == "," || $0 == ";" || $0 == ":" }
    if written.first != ".", rest == "…" || rest == "...", written.count - rest.count == 1 {
      return nil
    }
    // `…,` and `...;` end a quoted list.
    if written.hasPrefix("…") || written.hasPrefix("..."),
      [",", ";", ":"].contains(written.drop { $0 == "…" || $0 == "." })
    {
      return written.hasPrefix("....") ? finding(range, .twice(written), hint: .one("…")) : nil
    }
    let last = written.last.map(String.init) ?? "."
    return finding(range, .twice(written), hint: .one(dots > 2 ? "…" : last), severity: .error)
  }
}

private let stops: WordSet = [",", ".", ";", ":", "…"]

extension String {
  fileprivate static func twice(_ marks: String) -> String { "“\(marks)”: dấu câu lặp" }
  fileprivate static func one(_ mark: String) -> String { "chỉ giữ “\(mark)”" }
}
