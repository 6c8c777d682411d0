package import VietnameseText

/// A whole and its parts, as a text states them: `320 hồ sơ, trong đó trực tuyến 190, trực tiếp 130`.
package struct TotalStatement: Sendable {
  /// How sure it is that the parts are all of the whole.
  package enum Certainty: Sendable {
    /// The text says so, or names every part that there can be: the sum is the whole.
    case complete
    /// Parts that cannot overlap, and seem to be all.
    case likelyComplete
    /// Parts that cannot overlap; there may be others.
    case disjoint
    /// Parts that may overlap: none is more than the whole.
    case some
  }

  /// Indices of figures.
  package let whole: Int
  package let parts: [Int]
  package let sum: DecimalNumber
  package let certainty: Certainty
}
