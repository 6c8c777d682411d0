internal import Files
internal import Syntax

/// The lines of a text that keeps the places of words on paper, as `pdftotext -layout` gives it, and of every plain
/// text: what stands in two columns at the head and at the end is put one below the other, tables are taken out of
/// their white space, and lines that belong to the paper are told apart.
package func extractLayout(_ text: String) -> Extraction {
  var dropped = PaperLines()
  let raw = textLines(text)
  let numbers = pageNumberLines(raw)
  var layout: [LayoutLine] = []
  for (index, line) in raw.enumerated() {
    let line = LayoutLine(line)
    if numbers.contains(index) {
      dropped.append(line.text, .pageNumber)
      layout.append(LayoutLine(line.startsPage ? "\u{C}" : ""))
    } else if isBareAddress(line.text) {
      dropped.append(line.text, .pastedAddress)
      layout.append(LayoutLine(line.startsPage ? "\u{C}" : ""))
    } else {
      layout.append(line)
    }
  }
  let pieces = tables(in: unfoldedClosing(unfoldedHead(layout)))
  let lines = pieces.enumerated().map { index, piece in
    switch piece {
    case .line(let line): ExtractedLine(line.text, number: index + 1)
    case .table(let table): ExtractedLine("", number: index + 1, form: .table(table))
    }
  }
  return Extraction(text: ExtractedText(.wrapped, lines), dropped: dropped.lines)
}

/// A text, and the lines that belonged to its paper only.
package struct Extraction: Sendable {
  package var text: ExtractedText
  package var dropped: [DroppedLine]
  /// What was found of an old table of characters; nil where letters were those of Unicode.
  package var decoded: DecodedText?

  package init(text: ExtractedText, dropped: [DroppedLine] = []) {
    self.text = text
    self.dropped = dropped
  }
}

private struct PaperLines {
  var lines: [DroppedLine] = []

  mutating func append(_ text: String, _ reason: DroppedLine.Reason) {
    lines.append(DroppedLine(text, reason))
  }
}

/// The places of lines that are nothing but the number of their page, as the rules of plain texts tell them.
private func pageNumberLines(_ raw: [String]) -> Set<Int> {
  var starts: [Int] = []
  var bytes: [UInt8] = []
  for line in raw {
    starts.append(bytes.count)
    bytes += line.utf8
    bytes.append(UInt8(ascii: "\n"))
  }
  let prose = readPlainText(bytes, at: "")
  let spans = prose.blocks.map { prose.span($0.range).range }
  var covered = 0
  var numbers: Set<Int> = []
  for (index, start) in starts.enumerated() {
    let words = raw[index].utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }
    guard !words.isEmpty, words.count <= 24 else { continue }
    let place = start + raw[index].utf8.count - words.count
    while covered < spans.count, spans[covered].upperBound <= place { covered += 1 }
    guard raw[index].contains(where: \.isNumber) else { continue }
    // Inside of a paragraph that goes on over the page, what was left out has no words of its own.
    if covered == spans.count || !spans[covered].contains(place)
      || !prose.holds(place, in: prose.blocks[covered])
    {
      numbers.insert(index)
    }
  }
  return numbers
}

extension Prose {
  /// Whether a byte of the file is among the words of a block.
  fileprivate func holds(_ place: Int, in block: Block) -> Bool {
    var (low, high) = (block.range.lowerBound, block.range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if span(middle..<middle + 1).range.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < block.range.upperBound && span(low..<low + 1).range.contains(place)
  }
}

/// Whether a line is nothing but an address, as browsers print one below a page.
private func isBareAddress(_ line: String) -> Bool {
  let isOne = line.hasPrefix("https://") || line.hasPrefix("http://") || line.hasPrefix("www.")
  return isOne && !line.contains(" ")
}
