import VietnameseText

/// What one walk over a parsed body finds, in reading order. Nothing is moved yet.
struct MarkdownSurvey {
  /// A node with its words and the lines in which to look for it.
  struct Found {
    let node: MarkdownNode
    /// The words in it, as a range of ``text``.
    let words: Range<Int>
    let lines: ClosedRange<Int>
  }

  struct Table {
    let node: MarkdownNode
    /// The paragraph just before, which may be its caption.
    let before: Found?
    var rows: [[Found]] = []
  }

  private(set) var headings: [Found] = []
  private(set) var links: [Found] = []
  private(set) var images: [Found] = []
  private(set) var rawInlines: [Found] = []
  private(set) var rawBlocks: [MarkdownNode] = []
  private(set) var codeBlocks: [MarkdownNode] = []
  private(set) var rules: [MarkdownNode] = []
  private(set) var tables: [Table] = []
  private(set) var tasks: [MarkdownNode] = []
  private(set) var noteReferences: [MarkdownNode] = []
  private(set) var notes: [MarkdownNode] = []
  /// Texts with a number that must stay on one line.
  private(set) var numbers: [MarkdownNode] = []
  /// Texts that hold `^`, of a body that holds `[^`: there a mark may be of a note that is missing.
  private(set) var unreadNoteMarks: [Found] = []

  /// The words of the whole body, a line a paragraph.
  private(set) var text: [UInt8] = []

  private let lineCount: Int
  private let mayLackNotes: Bool
  private var lines: ClosedRange<Int> = 1...1
  private var wordStart = 0
  private var linkStart = 0
  private var imageStart = 0
  private var imageDepth = 0
  private var lastParagraph: Found?

  init(_ document: MarkdownNode, of body: MarkdownBody) {
    lineCount = max(body.places.lineCount, 1)
    mayLackNotes = body.scan.hasFootnoteMark
    text.reserveCapacity(body.places.body.count)
    document.walk { node, kind, isEntering in
      if isEntering { enter(node, kind) } else { leave(node, kind) }
    }
  }

  func words(_ found: Found) -> String {
    String(decoding: text[found.words], as: UTF8.self).trimmingBlanks()
  }

  var searchText: ArraySlice<UInt8> {
    let end = text.lastIndex { $0 != space && $0 != newline }.map { $0 + 1 } ?? 0
    return text[..<end]
  }

  private mutating func enter(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    if imageDepth > 0, !Self.isWords(kind) { return }
    switch kind {
    case .text: addText(of: node)
    case .code:
      node.withLiteralBytes { text.append(contentsOf: $0) }
    case .softBreak, .lineBreak: text.append(space)
    case .paragraph, .heading:
      wordStart = text.count
      lines = lines(of: node)
    case .table: tables.append(Table(node: node, before: paragraph(before: node)))
    case .row:
      if !tables.isEmpty { tables[tables.count - 1].rows.append([]) }
    case .cell:
      wordStart = text.count
      lines = lines(ofCell: node)
    case .link: linkStart = text.count
    case .image:
      if imageDepth == 0 { imageStart = text.count }
      imageDepth += 1
    case .htmlInline:
      if node.literal.hasPrefix("<br") { text.append(space) }
      rawInlines.append(Found(node: node, words: text.count..<text.count, lines: lines))
    case .htmlBlock: rawBlocks.append(node)
    case .codeBlock: codeBlocks.append(node)
    case .thematicBreak: rules.append(node)
    case .item: if node.isTask { tasks.append(node) }
    case .footnoteReference: noteReferences.append(node)
    case .footnoteDefinition: notes.append(node)
    case .document, .blockQuote, .list, .other: break
    }
  }

  /// What an alternative text keeps of what is written in it.
  private static func isWords(_ kind: MarkdownNode.Kind) -> Bool {
    switch kind {
    case .text, .code, .image, .softBreak, .lineBreak: true
    default: false
    }
  }

  private mutating func leave(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    if imageDepth > 0, kind != .image { return }
    switch kind {
    case .paragraph:
      lastParagraph = Found(node: node, words: wordStart..<text.count, lines: lines)
      text.append(newline)
    case .heading:
      headings.append(Found(node: node, words: wordStart..<text.count, lines: lines))
      text.append(newline)
    case .cell:
      if let row = tables.last?.rows.indices.last {
        tables[tables.count - 1].rows[row].append(
          Found(node: node, words: wordStart..<text.count, lines: lines))
      }
      text.append(space)
    case .row: text.append(newline)
    case .link: links.append(Found(node: node, words: linkStart..<text.count, lines: lines))
    case .image:
      imageDepth -= 1
      if imageDepth == 0 {
        images.append(Found(node: node, words: imageStart..<text.count, lines: lines))
      }
    default: break
    }
  }

  /// Takes the words of a text, and puts no-break spaces into what the page shows of it.
  private mutating func addText(of node: MarkdownNode) {
    let start = text.count
    let hints = node.withLiteralBytes { bytes in
      text.append(contentsOf: bytes)
      return LineBreakHints(bytes)
    }
    if hints.mayHaveUnbreakableRuns, imageDepth == 0 { numbers.append(node) }
    if mayLackNotes, text[start...].contains(UInt8(ascii: "^")) {
      unreadNoteMarks.append(Found(node: node, words: start..<text.count, lines: lines))
    }
    guard hints.mayNeedNonBreaking else { return }
    let written = String(decoding: text[start...], as: UTF8.self)
    let bound = nonBreaking(written)
    if bound.utf8.count != written.utf8.count { node.setLiteral(bound) }
  }

  private func paragraph(before node: MarkdownNode) -> Found? {
    guard let lastParagraph, node.previous == lastParagraph.node else { return nil }
    return lastParagraph
  }

  /// The lines of a block. cmark gives none for a paragraph that it cut off before a table: it
  /// lies behind what came before and ends in the table.
  private func lines(of node: MarkdownNode) -> ClosedRange<Int> {
    guard node.startLine < 1 else { return clamped(node.startLine, node.endLine) }
    return clamped(node.next?.startLine ?? lines.lowerBound, node.next?.endLine ?? lineCount)
  }

  /// The line of a cell. That of the head is wrong when a paragraph was cut off before the table.
  private func lines(ofCell node: MarkdownNode) -> ClosedRange<Int> {
    guard let row = node.parent, row.previous == nil else {
      return clamped(node.startLine, node.startLine)
    }
    return clamped(node.startLine, row.next?.startLine ?? row.parent?.endLine ?? node.startLine)
  }

  private func clamped(_ first: Int, _ last: Int) -> ClosedRange<Int> {
    let first = min(max(first, 1), lineCount)
    return first...min(max(last, first), lineCount)
  }
}

private let space = UInt8(ascii: " ")
private let newline = UInt8(ascii: "\n")

extension String {
  /// The text without the white space of Markdown (blanks, tabs, line ends) at both ends.
  func trimmingBlanks() -> String {
    let bytes = utf8
    guard let start = bytes.firstIndex(where: { !isBlankByte($0) }),
      let end = bytes.lastIndex(where: { !isBlankByte($0) })
    else { return "" }
    if start == bytes.startIndex, bytes.index(after: end) == bytes.endIndex { return self }
    return String(self[start...end])
  }
}

private func isBlankByte(_ byte: UInt8) -> Bool { byte == space || (0x09...0x0D).contains(byte) }
