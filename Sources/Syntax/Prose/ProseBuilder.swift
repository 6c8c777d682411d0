internal import Files
internal import VietnameseText

/// Gathers the words of a text block by block.
struct ProseBuilder {
  private let path: FilePath
  private var text: [UInt8] = []
  private var pieces: [Prose.Piece] = []
  private var blocks: [Prose.Block] = []
  private var remarks: [Prose.Remark] = []
  private var links: [Prose.Link] = []
  private var lineEnds: [Int] = []
  private var blockStart = 0

  init(path: FilePath) { self.path = path }

  /// Makes room for the words of a file at once, so that they are not moved while they are gathered.
  mutating func reserve(_ count: Int) { text.reserveCapacity(count) }

  /// Whether the block that is being gathered has words yet.
  var isBlockEmpty: Bool { text.count == blockStart }
  var lastByte: UInt8? { isBlockEmpty ? nil : text.last }
  /// Where the next words will stand.
  var end: Int { text.count }

  /// Adds words that stand in `file`.
  mutating func add(_ words: some Collection<UInt8>, at file: Range<Int>) {
    guard !words.isEmpty else { return }
    let start = text.count
    text.append(contentsOf: words)
    let piece = Prose.Piece(text: start..<text.count, file: file)
    // Neighbours become one piece, which keeps the list short.
    if let last = pieces.last, last.text.upperBound == start,
      last.file.upperBound == file.lowerBound,
      last.text.count == last.file.count, words.count == file.count
    {
      pieces[pieces.count - 1] = Prose.Piece(
        text: last.text.lowerBound..<text.count, file: last.file.lowerBound..<file.upperBound)
    } else {
      pieces.append(piece)
    }
  }

  /// Adds a space between words.
  mutating func addSpace() {
    if !isBlockEmpty { text.append(UInt8(ascii: " ")) }
  }

  /// Adds a space where a line ends.
  mutating func addLineEnd() {
    if !isBlockEmpty { lineEnds.append(text.count) }
    addSpace()
  }

  /// Makes a link of the words that were added from `start` on.
  mutating func link(from start: Int, to destination: String, isImage: Bool) {
    links.append(
      Prose.Link(range: start..<text.count, destination: destination, isImage: isImage))
  }

  mutating func endBlock(_ kind: Prose.Block.Kind) {
    var end = text.count
    while end > blockStart, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    if end > blockStart {
      blocks.append(Prose.Block(kind: kind, range: blockStart..<end))
      text.append(UInt8(ascii: "\n"))
    }
    blockStart = text.count
  }

  mutating func remark(_ kind: Prose.Remark.Kind, at range: Range<Int>) {
    remarks.append(
      Prose.Remark(kind: kind, blocksBefore: blocks.count, span: SourceSpan(path, range)))
  }

  /// - Parameter bytes: the file as it is on the disk.
  func prose(of bytes: [UInt8]) -> Prose {
    Prose(
      path: path, text: text, blocks: blocks, remarks: remarks, links: links, lineEnds: lineEnds,
      decomposed: decomposedLetters(in: bytes), pieces: pieces)
  }
}
