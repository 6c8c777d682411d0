extension StringProtocol {
  /// The words with one space between them, and none at either end.
  package var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
