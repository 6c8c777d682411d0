internal import VietnameseText

/// Tells a list that names all parts from one that ends in `và các hồ sơ khác`, `v.v.`, `còn lại là …`.
struct OpenEnding {
  let tokens: [TextToken]
  let figures: [Figure]

  /// Whether a list says, in its parts up to the one at `last` or right behind it, that there are more.
  ///
  /// - Parameter anyWords: whether a part without a figure behind the last one is enough, however it is worded.
  func isLeft(by list: PartList, after last: Int, anyWords: Bool) -> Bool {
    if list.segments[...last].contains(where: saysMore) { return true }
    let hasSemicolons = list.segments[...last].contains { $0.isBehindSemicolon }
    let isClosedByAnd = last > 0 && list.segments[last].isBehindAnd
    for segment in list.segments[(last + 1)...] {
      if !counts(segment).isEmpty { return false }
      if segment.isBehindSemicolon, !hasSemicolons, !list.isOfItems { return false }
      if saysMore(segment) { return true }
      let words = tokens[segment.tokens].filter { $0.kind == .word }
      if words.isEmpty { continue }
      // Behind `A và B` and before `được niêm yết` the list is over.
      let isOver = isClosedByAnd && !segment.isBehindAnd && !list.isOfItems
      if isOver || words.contains(where: { $0.isOne(of: clauseWords) }) { return false }
      if anyWords { return true }
    }
    return false
  }

  private func saysMore(_ segment: Segment) -> Bool {
    let words = tokens[segment.tokens]
    if words.contains(where: { $0.is("…") || $0.is("vv") }) || words.contains("v", ".", "v")
      || words.contains(".", ".") || words.contains("vân", "vân")
    {
      return true
    }
    guard let last = counts(segment).last else {
      let saysRest = words.contains("còn", "lại") || words.contains { $0.is("khác") }
      return saysRest || beginsVaguely(words.drop { $0.isOne(of: joints) })
    }
    let behind = words[min(figures[last].tokens.upperBound, words.endIndex)...]
    return behind.indices.contains { index in
      behind[index].isOne(of: joints) && beginsVaguely(behind[(index + 1)...])
    }
  }

  /// `các hồ sơ khác`, `một số lĩnh vực`: more than one, and not how many.
  private func beginsVaguely(_ words: ArraySlice<TextToken>) -> Bool {
    words.first?.isOne(of: vague) == true || words.begins(with: ["một", "số"])
      || words.begins(with: ["một", "vài"])
  }

  private func counts(_ segment: Segment) -> [Int] {
    segment.figures.filter { figures[$0].kind != .percent }
  }
}

private let joints: WordSet = ["cùng", "và", "kèm"]

private let vague: WordSet = ["các", "những", "nhiều", "vài"]

/// Words that a part of a list has not: what holds them goes on with the sentence.
private let clauseWords: WordSet = [
  "đã", "được", "đều", "đạt", "chiếm", "tăng", "giảm", "đảm", "bảo", "nên", "do", "phục", "nhằm",
  "để", "không",
]
