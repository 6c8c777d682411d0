internal import Diagnostics
internal import Files
internal import VietnameseText

/// Takes the words out of a parsed body, each found again in the lines of its block.
struct MarkdownProseReader {
  private(set) var builder: ProseBuilder
  private let places: MarkdownPlaces
  /// Where the words of the block are looked for, and from where on.
  private var lines = 1...1
  private var cursor = 0
  private var tables = -1
  private var row = -1
  private var column = -1
  private var itemDepth = 0
  /// Where the words begin of the links and pictures that the reader is in.
  private var linkStarts: [Int] = []

  /// The texts that stand for references to values, in reading order, as far as they are still to come.
  private var filled: ArraySlice<ValueFilling.Filled>

  init(
    _ builder: ProseBuilder, _ places: MarkdownPlaces, _ filled: [ValueFilling.Filled] = []
  ) {
    self.builder = builder
    self.places = places
    self.filled = filled[...]
    self.builder.reserve(builder.end + places.body.count)
  }

  mutating func enter(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .heading, .paragraph: begin(node)
    case .table:
      tables += 1
      row = -1
    case .row:
      row += 1
      column = -1
    case .cell:
      column += 1
      if column == 0 { begin(node) }
    case .item: itemDepth += 1
    case .text where node == filled.first?.node: addValue(node)
    case .text, .code: node.withLiteralBytes { add($0) }
    case .softBreak, .lineBreak: builder.addLineEnd()
    case .link, .image: linkStarts.append(builder.end)
    case .htmlInline: addRemark(node.literal)
    case .htmlBlock:
      begin(node)
      addRemark(node.literal)
      if !node.literal.hasPrefix("<!--") { builder.remark(.component, at: blockPlace) }
    case .codeBlock:
      if node.isFenced { addComponent(node) } else { addOmission(node) }
    default: break
    }
  }

  mutating func leave(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .heading: builder.endBlock(.heading(level: node.headingLevel))
    case .paragraph: builder.endBlock(itemDepth > 0 ? .item : .paragraph)
    case .cell: builder.endBlock(.cell(table: tables, row: row, column: column))
    case .item: itemDepth -= 1
    case .link, .image:
      guard let start = linkStarts.popLast() else { return }
      builder.link(from: start, to: node.destination, isImage: kind == .image)
    default: break
    }
  }

  /// cmark gives no lines for a paragraph that it cut off before a table: it ends where the table begins.
  private mutating func begin(_ node: MarkdownNode) {
    let count = max(places.lineCount, 1)
    let first = min(max(node.startLine < 1 ? lines.upperBound : node.startLine, 1), count)
    let last = node.endLine < 1 ? node.next?.startLine ?? count : node.endLine
    lines = first...min(max(first, last), count)
    cursor = max(cursor, places.line(first).lowerBound)
  }

  private mutating func add(_ words: some Collection<UInt8>) {
    if let found = places.find(words, in: lines, from: cursor) {
      cursor = found.upperBound
      let file = places.fileRange(found)
      builder.add(words, at: file)
    } else {
      builder.add(words, at: blockPlace)
    }
  }

  /// The value stands where its reference does.
  private mutating func addValue(_ node: MarkdownNode) {
    guard let place = filled.popFirst()?.place else { return }
    cursor = max(cursor, place.upperBound)
    node.withLiteralBytes { builder.add($0, at: places.fileRange(place)) }
  }

  /// The lines of the block in the file.
  private var blockPlace: Range<Int> { places.fileRange(places.trimmed(places.lines(lines))) }

  private mutating func addRemark(_ html: String) {
    guard html.hasPrefix("<!--") else { return }
    let written = html.trimmingBlanks()
    let place = places.find(written.utf8, in: lines, from: places.line(lines.lowerBound).lowerBound)
    var inner = written.dropFirst(4)
    if inner.hasSuffix("-->") { inner = inner.dropLast(3) }
    builder.remark(
      .comment(String(inner).trimmingBlanks()),
      at: place.map(places.fileRange) ?? blockPlace)
  }

  /// The table of a component is read as a table; a note on a figure is a remark.
  private mutating func addComponent(_ node: MarkdownNode) {
    let name = node.info.split(whereSeparator: \.isWhitespace).first.map { folded(String($0)) }
    let all = places.lines(node.startLine...max(node.startLine, node.endLine))
    let start = places.start(ofLine: node.startLine + 1)
    let lastLine = places.words(ofLine: node.endLine)
    let isClosed = node.endLine > node.startLine && places.bytes[lastLine].starts(with: "```".utf8)
    let body = start..<max(start, isClosed ? lastLine.lowerBound : all.upperBound)
    switch name {
    case "bang", "bieu-do": addTable(body)
    case "ghi-chu-so-lieu": addFigureNote(body, at: places.fileRange(all))
    default: builder.remark(.component, at: places.fileRange(all))
    }
  }

  private mutating func addOmission(_ node: MarkdownNode) {
    begin(node)
    builder.remark(.component, at: blockPlace)
  }

  private mutating func addTable(_ body: Range<Int>) {
    guard let divider = places.line(containing: "---", in: body) else {
      // Its figures are in a file of data.
      builder.remark(.component, at: places.fileRange(body))
      return
    }
    tables += 1
    let bytes = Array(places.bytes[divider.upperBound..<body.upperBound])
    var lineStart = 0
    var row = -1
    // Line by line, as cells that go over lines are rare: a text in quotation marks stays whole.
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { lineStart += line.count + 1 }
      guard !line.isEmpty else { continue }
      row += 1
      for (column, cell) in csvCells(line).enumerated() {
        let place = divider.upperBound + lineStart + (cell.lowerBound - line.startIndex)
        builder.add(line[cell], at: places.fileRange(place..<place + cell.count))
        builder.endBlock(.cell(table: tables, row: row, column: column))
      }
    }
  }

  private mutating func addFigureNote(_ body: Range<Int>, at file: Range<Int>) {
    let entries = parseMetadata(places.bytes, in: body, at: "").value
    for entry in entries where foldedKey(entry.key) == "so" {
      if case .scalar(let scalar) = entry.value {
        builder.remark(.figureNote(figure: scalar.text), at: file)
      }
    }
  }
}

extension MarkdownPlaces {
  /// The line in `range` that holds just `text`, with its line end.
  fileprivate func line(containing text: String, in range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound {
      let end =
        bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      if bytes[trimmed(start..<end)].elementsEqual(text.utf8) {
        return start..<min(end + 1, range.upperBound)
      }
      start = end + 1
    }
    return nil
  }
}

/// Where the cells of a line of CSV stand, without their quotation marks.
private func csvCells(_ line: ArraySlice<UInt8>) -> [Range<Int>] {
  var cells: [Range<Int>] = []
  var start = line.startIndex
  var isQuoted = false
  func close(_ end: Int) {
    var range = start..<end
    if let first = line[range].first, first == UInt8(ascii: "\"") {
      let hasEnd = range.count > 1 && line[range.upperBound - 1] == UInt8(ascii: "\"")
      range = range.lowerBound + 1..<(hasEnd ? range.upperBound - 1 : range.upperBound)
    }
    cells.append(range)
  }
  for place in line.indices {
    if line[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
    if line[place] == UInt8(ascii: ","), !isQuoted {
      close(place)
      start = place + 1
    }
  }
  close(line.endIndex)
  return cells
}
