/// By what a source is known again after it was renamed or moved.
package struct SourceTrace: Sendable, Equatable {
  package var bytes: Digest
  /// Of the text below the front matter; nil for one too short to tell pages apart.
  package var body: Digest?
  /// Nil for a source of few words.
  package var words: WordSketch?

  package init(bytes: Digest, body: Digest? = nil, words: WordSketch? = nil) {
    self.bytes = bytes
    self.body = body
    self.words = words
  }

  /// - Parameter body: where the text begins below the front matter.
  package init(of source: [UInt8], body: Range<Int>) {
    let text = trimmed(source[body.clamped(to: 0..<source.count)])
    self.init(
      bytes: Digest(source), body: text.count < Self.shortestBody ? nil : Digest(Array(text)),
      words: WordSketch(of: source))
  }

  /// In bytes: a sentence. Pages that hold only front matter all have the same body.
  static let shortestBody = 80
}

/// Without white space at both ends.
private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let isSpace = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
  let start = bytes.drop(while: isSpace)
  return start[..<(start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex)]
}
