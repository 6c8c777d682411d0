package import VietnameseText

/// A figure with the words that say of what it is: `Số hồ sơ đã giải quyết: 320 hồ sơ`.
package struct FigureClaim: Sendable {
  package let figure: Figure
  /// The words of its part of the sentence, before and behind the number, in tokens of the manuscript.
  package let label: [TextToken]
  package let block: Int
}

extension Manuscript {
  /// Every figure that stands in a sentence, in order, with its label.
  package var figureClaims: [FigureClaim] {
    statements.figures.indices.compactMap { index in
      guard let segment = statements.segments[index] else { return nil }
      let figure = statements.figures[index]
      let before = tokens[segment.clamped(to: segment.lowerBound..<figure.tokens.lowerBound)]
      // A share may stand behind the bracket that ends its segment.
      let end = figure.tokens.upperBound
      let behind = tokens[end..<max(end, segment.upperBound)]
      return FigureClaim(
        figure: figure, label: Array(before + behind), block: statements.blocks[index])
    }
  }
}
