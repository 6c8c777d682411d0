internal import Files
internal import Syntax

/// A part of the text proper: its words joined to one line, what it is, and where it began.
struct BodyBlock: Equatable {
  enum Kind: Equatable {
    case paragraph
    case heading(level: Int)
    /// 0 for an item, 1 for one inside of another.
    case item(depth: Int)
    case table(ExtractedTable)
  }

  var kind: Kind
  var label: OutlineLabel?
  let text: String
  /// The line of the extracted text.
  let line: Int
  /// What the word processor called it, where it said so.
  var style: Int?
}

/// The blocks of lines, with what was wrapped joined: `KH-` and `UBND` become `KH-UBND`.
func joinedBlocks(_ lines: ArraySlice<ExtractedLine>, origin: ExtractedText.Origin) -> [BodyBlock] {
  var blocks: [BodyBlock] = []
  var run: [ExtractedLine] = []
  func endRun() {
    blocks += origin == .wrapped ? unwrapped(run) : run.compactMap(paragraph)
    run = []
  }
  for line in lines {
    if let table = line.table {
      endRun()
      blocks.append(BodyBlock(kind: .table(table), text: "", line: line.number))
    } else {
      run.append(line)
    }
  }
  endRun()
  return blocks
}

private func paragraph(_ line: ExtractedLine) -> BodyBlock? {
  guard !line.text.isEmpty else { return nil }
  var style: Int?
  if case .heading(let level) = line.form { style = level }
  return BodyBlock(
    kind: .paragraph, label: OutlineLabel(line.text), text: line.text, line: line.number,
    style: style)
}

/// Joins lines by the rules by which `check --van-ban` reads a text from a PDF.
private func unwrapped(_ lines: [ExtractedLine]) -> [BodyBlock] {
  var bytes: [UInt8] = []
  var starts: [(start: Int, line: ExtractedLine)] = []
  var wasEmpty = false
  for line in lines {
    // Two empty lines say as much as one, and three would make a lone number that of a page.
    if line.isEmpty, wasEmpty { continue }
    wasEmpty = line.isEmpty
    starts.append((bytes.count, line))
    bytes += line.text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }
  let prose = readPlainText(bytes, at: "")
  var next = 0
  var covered: Set<Int> = []
  let blocks = prose.blocks.map { block in
    let start = prose.span(block.range).range.lowerBound
    while next + 1 < starts.count, starts[next + 1].start <= start { next += 1 }
    covered.insert(next)
    var far = next
    var place = block.range.lowerBound
    while place < block.range.upperBound {
      if prose.isLineEnd(at: place) || joins(at: place, in: prose) {
        let behind = prose.span(place + 1..<place + 2).range.lowerBound
        while far + 1 < starts.count, starts[far + 1].start <= behind { far += 1 }
        covered.insert(far)
      }
      place += 1
    }
    let text = prose.string(block.range)
    return BodyBlock(
      kind: .paragraph, label: OutlineLabel(text), text: text, line: starts[next].line.number)
  }
  // Which lines belong to the paper has been told before: what the rules of joining leave out besides is a figure.
  let kept = starts.enumerated().filter { !$0.element.line.isEmpty && !covered.contains($0.offset) }
    .compactMap { paragraph($0.element.line) }
  return kept.isEmpty ? blocks : (blocks + kept).sorted { $0.line < $1.line }
}

/// Whether a hyphen may have ended its line.
private func joins(at place: Int, in prose: Prose) -> Bool {
  prose.text[place] == UInt8(ascii: "-") && place + 1 < prose.text.count
}
