internal import Syntax
internal import VietnameseText

/// The figures of a text, and what it states of them: totals with their parts, shares, flows.
///
/// Only what is said for certain is here, by cue words, brackets and labels; figures that merely stand near each
/// other are in no statement.
package struct Statements: Sendable {
  package var figures: [Figure] = []
  /// The block of each figure.
  package var blocks: [Int] = []
  /// The part of the sentence in which each figure stands, in tokens of the manuscript.
  package var segments: [Int: Range<Int>] = [:]
  package var totals: [TotalStatement] = []
  package var ratios: [RatioStatement] = []
  package var flows: [FlowStatement] = []

  /// - Parameter numberBlocks: the blocks that have a number.
  init(
    _ prose: Prose, _ tokens: [TextToken], _ blockTokens: [Range<Int>], _ numberBlocks: [Int]
  ) {
    let figureRanges = readFigures(prose, tokens, blockTokens, numberBlocks)
    guard !figures.isEmpty else { return }
    let lists = readLists(prose, tokens, blockTokens, figureRanges)
    let reader = TotalReader(tokens: tokens, figures: figures, segments: segments)
    totals = lists.compactMap(reader.statement)
    let ratioReader = RatioReader(
      tokens: tokens, figures: figures, wholes: wholes(of: lists), segments: segments)
    for (block, range) in zip(blockTokens, figureRanges) {
      ratios += ratioReader.ratios(in: block, range)
    }
    flows =
      FlowReader(tokens: tokens, figures: figures, segments: segments, blocks: blocks).flows()
  }

  private mutating func readFigures(
    _ prose: Prose, _ tokens: [TextToken], _ blockTokens: [Range<Int>], _ numberBlocks: [Int]
  ) -> [Range<Int>] {
    let reader = FigureReader(text: prose.text, tokens: tokens)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blockTokens.count)
    for block in numberBlocks {
      // Cells are read by the rules over tables.
      if case .cell = prose.blocks[block].kind { continue }
      let start = figures.count
      while ranges.count < block { ranges.append(start..<start) }
      figures += reader.figures(in: blockTokens[block])
      blocks += Array(repeating: block, count: figures.count - start)
      ranges.append(start..<figures.count)
    }
    while ranges.count < blockTokens.count { ranges.append(figures.count..<figures.count) }
    return ranges
  }

  private mutating func readLists(
    _ prose: Prose, _ tokens: [TextToken], _ blockTokens: [Range<Int>], _ figureRanges: [Range<Int>]
  ) -> [PartList] {
    var lists: [PartList] = []
    var items = ItemLists(prose, tokens, blockTokens)
    var previous: [Int] = []
    for (block, range) in zip(blockTokens, figureRanges) {
      let isHeading = prose.blocks[items.next].kind.isHeading
      let mayGoOn = !range.isEmpty || !previous.isEmpty
      guard mayGoOn, !block.isEmpty else {
        items.add(nil, opening: nil)
        continue
      }
      let sentences = SentenceReader(tokens, block, figures, range, after: previous)
      lists += sentences.lists
      segments.merge(sentences.segments) { $1 }
      items.add(sentences.lead, opening: sentences.openList)
      previous = isHeading && sentences.openList == nil ? [] : sentences.lastSentence
    }
    return lists + items.finished()
  }

  private func wholes(of lists: [PartList]) -> [Int: [Int]] {
    var wholes: [Int: [Int]] = [:]
    for list in lists {
      for part in list.segments.flatMap(\.figures) { wholes[part, default: []] += list.wholes }
    }
    return wholes
  }
}

extension Prose.Block.Kind {
  fileprivate var isHeading: Bool {
    if case .heading = self { return true }
    return false
  }
}
