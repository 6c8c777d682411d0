internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// `(hộ tịch 12; đất đai 4`
  package static let unbalancedBracket = Rule(
    "TX1510", "ngoặc mở mà không đóng", .structure, .error,
    Explanation(
      """
      Mỗi dấu ngoặc mở phải có một dấu đóng cùng loại. Ngoặc thiếu làm người đọc không biết phần chú thích hết ở \
      đâu, nhất là khi trong ngoặc có các con số. Số thứ tự như “a)” và “1)” không tính.
      """,
      english: """
        A round or square bracket has no partner in its block, nor in the twelve blocks around it. A bracket that \
        closes the number of an item (“a)”, “1)”) needs none.
        """,
      wrong: "Đã giải quyết 16 hồ sơ (hộ tịch 12; đất đai 4.",
      right: "Đã giải quyết 16 hồ sơ (hộ tịch 12; đất đai 4)."),
    check: .text { manuscript in
      guard brackets.contains(where: manuscript.mayHave) else { return [] }
      var lone: [LoneMark] = []
      for place in manuscript.blocks.indices { lone += manuscript.loneBrackets(inBlock: place) }
      return unpaired(lone).map { mark in
        let written = manuscript.string(mark.range)
        return manuscript.finding(
          mark.range,
          mark.isOpening ? "“\(written)” mở mà không đóng" : "“\(written)” đóng mà không mở",
          hint: "thêm “\(partners[written] ?? "")” vào đúng chỗ, hoặc xóa “\(written)”")
      }
    })
}

private let brackets: [PackedWord] = ["(", ")", "[", "]"]
private let partners = ["(": ")", ")": "(", "[": "]", "]": "["]

extension Manuscript {
  fileprivate func loneBrackets(inBlock place: Int) -> [LoneMark] {
    let tokens = tokens(of: place)
    var open: [TextToken] = []
    var closing: [TextToken] = []
    // “(gồm a) một, b) hai)”: a bracket that may close a number or a bracket is taken for either.
    var eithers = 0
    for index in tokens.indices where tokens[index].kind == .mark {
      let token = tokens[index]
      if token.is("(") || token.is("[") {
        open.append(token)
      } else if token.is(")") || token.is("]") {
        let isRound = token.is(")")
        let endsNumber = isRound && closesNumber(tokens, index)
        if let last = open.last, last.is("(") == isRound {
          open.removeLast()
          if endsNumber { eithers += 1 }
        } else if !endsNumber {
          closing.append(token)
        }
      }
    }
    closing = Array(closing.dropFirst(eithers))
    return (open + closing).sorted { $0.range.lowerBound < $1.range.lowerBound }.map {
      LoneMark(range: $0.range, isOpening: $0.is("(") || $0.is("["), block: place)
    }
  }

  /// Whether the bracket may close the number of an item: `a)`, `12)`, `2.1)`.
  private func closesNumber(_ tokens: ArraySlice<TextToken>, _ index: Int) -> Bool {
    guard index > tokens.startIndex, !tokens[index].isSpaced else { return false }
    let number = tokens[index - 1]
    let isLetter =
      number.kind == .word
      && (number.range.count == 1 || number.range.count == 2 && number.is("đ"))
    guard isLetter || number.kind == .number && number.range.count <= 5 else { return false }
    return index - 1 == tokens.startIndex || number.isSpaced || tokens[index - 2].kind == .mark
  }
}
