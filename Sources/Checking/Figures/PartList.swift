internal import VietnameseText

/// A stretch of a sentence between commas, semicolons, brackets or `và`, and the figures in it.
struct Segment: Sendable {
  /// In tokens of the manuscript.
  var tokens: Range<Int>
  /// Indices of figures.
  var figures: [Int] = []
  var isBehindSemicolon = false
  var isBehindAnd = false
}

/// What a text lists behind a figure, and the figures that it may be parts of.
struct PartList: Sendable {
  enum Opening: Sendable {
    /// gồm, bao gồm, chia ra: all parts.
    case consistsOf
    /// trong đó: parts, maybe not all.
    case amongThem
    /// gồm cả, nhất là: some parts.
    case including
    /// cụ thể, or a colon behind the figure.
    case namely
    /// A bracket.
    case bracket
  }

  var opening: Opening
  /// The figures before it, the nearest first.
  var wholes: [Int]
  var segments: [Segment] = []
  /// Whether the parts are the items of a list, one a block.
  var isOfItems = false
}
