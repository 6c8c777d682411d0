package import Files
package import VietnameseText

/// The words of a text as a reader sees them, and the way back to the file: what rules on language and
/// figures read, whether it came from Markdown or from a plain text.
///
/// Letters are composed, lines that were wrapped are joined by a space, and markup is gone. Every place
/// is a range of ``text``; ``span(_:)`` gives the bytes on the disk.
package struct Prose: Sendable {
  /// A part that is read by itself: no sentence goes over its end.
  package struct Block: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// 1 is the highest.
      case heading(level: Int)
      case paragraph
      case item
      /// A cell of a table, counted from 0; row 0 is the head. Tables are counted from 0 too.
      case cell(table: Int, row: Int, column: Int)
      /// The value of a key of the front matter, the key folded and without spaces: `tomtat`.
      case value(key: String)
    }

    package let kind: Kind
    /// In ``Prose/text``.
    package let range: Range<Int>

    package init(kind: Kind, range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }

  /// What the author wrote for others who read the source.
  package struct Remark: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// A comment: `<!-- … -->`, its text without the marks.
      case comment(String)
      /// A note on a figure (```` ```ghi-chu-so-lieu ````): the figure that it is about, as written.
      case figureNote(figure: String)
      /// What is shown and has no words here: another component, raw HTML.
      case component
    }

    package let kind: Kind
    /// How many blocks stand before it.
    package let blocksBefore: Int
    package let span: SourceSpan

    package init(kind: Kind, blocksBefore: Int, span: SourceSpan) {
      self.kind = kind
      self.blocksBefore = blocksBefore
      self.span = span
    }
  }

  /// A link or a picture of a Markdown text; an address that stands bare is a link too.
  package struct Link: Hashable, Sendable {
    /// Its words, or what the picture shows, in ``Prose/text``; empty when it has none.
    package let range: Range<Int>
    package let destination: String
    package let isImage: Bool

    package init(range: Range<Int>, destination: String, isImage: Bool) {
      self.range = range
      self.destination = destination
      self.isImage = isImage
    }
  }

  package let path: FilePath
  package let text: [UInt8]
  package let blocks: [Block]
  package let remarks: [Remark]
  package let links: [Link]
  /// The spaces of ``text`` that stand where a line of the source ended, in order.
  package let lineEnds: [Int]
  /// The letters of the file that are written as a letter and marks apart, by their places in the file.
  package let decomposed: [DecomposedLetter]
  private let pieces: [Piece]

  /// A stretch of the text, and the bytes of the file that it came from. Where both are as long, each byte
  /// has its place; else the whole stretch stands for any part of it.
  struct Piece: Sendable {
    let text: Range<Int>
    let file: Range<Int>
  }

  init(
    path: FilePath, text: [UInt8], blocks: [Block], remarks: [Remark], links: [Link],
    lineEnds: [Int], decomposed: [DecomposedLetter], pieces: [Piece]
  ) {
    self.path = path
    self.text = text
    self.blocks = blocks
    self.remarks = remarks
    self.links = links
    self.lineEnds = lineEnds
    self.decomposed = decomposed
    self.pieces = pieces
  }

  /// The bytes of the file that a range of ``text`` came from.
  package func span(_ range: Range<Int>) -> SourceSpan {
    guard let first = piece(at: range.lowerBound) else { return .file(path) }
    let start = place(range.lowerBound, in: first) { $0.lowerBound }
    guard !range.isEmpty, let last = piece(at: range.upperBound - 1) else {
      return SourceSpan(path, start..<start)
    }
    let end = place(range.upperBound, in: last) { $0.upperBound }
    return SourceSpan(path, start..<max(start, end))
  }

  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Whether the space at `place` stands for the end of a line, and not for a space that somebody typed.
  package func isLineEnd(at place: Int) -> Bool {
    var low = 0
    var high = lineEnds.count
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < lineEnds.count && lineEnds[low] == place
  }

  private func place(_ offset: Int, in piece: Piece, _ edge: (Range<Int>) -> Int) -> Int {
    guard piece.text.count == piece.file.count else { return edge(piece.file) }
    let distance = min(max(offset - piece.text.lowerBound, 0), piece.text.count)
    return piece.file.lowerBound + distance
  }

  /// The last piece that begins at or before `offset`; the first, when none does.
  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if pieces[middle].text.lowerBound <= offset { low = middle } else { high = middle }
    }
    return pieces.isEmpty ? nil : pieces[low]
  }
}
