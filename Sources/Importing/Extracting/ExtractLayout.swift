/// The lines of a text that keeps the places of words on paper, as `pdftotext -layout` gives it, and of every plain
/// text: what stands in two columns at the head and at the end is put one below the other, tables are taken out of
/// their white space, and lines that belong to the paper are told apart.
package func extractLayout(_ text: String) -> Extraction {
  let read = textLines(text).map { LayoutLine($0) }
  let running = runningLines(read)
  let inner = read.enumerated().map {
    running.contains($0.offset) ? $0.element.emptied : $0.element
  }
  let numbers = pageNumbers(inner)
  var dropped: [DroppedLine] = []
  let layout = read.enumerated().map { place, line in
    let reason: DroppedLine.Reason? =
      running.contains(place)
      ? .running
      : numbers.contains(place) ? .pageNumber : isBareAddress(line.text) ? .pastedAddress : nil
    guard let reason else { return line }
    dropped.append(DroppedLine(line.text, reason))
    return line.emptied
  }
  let pieces = tables(in: unfoldedClosing(unfoldedHead(layout)))
  let lines = pieces.enumerated().map { index, piece in
    switch piece {
    case .line(let line): ExtractedLine(line.text, number: index + 1)
    case .table(let table): ExtractedLine("", number: index + 1, form: .table(table))
    }
  }
  return Extraction(text: ExtractedText(.wrapped, lines), dropped: dropped)
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

/// Whether a line is nothing but an address, as browsers print one below a page.
private func isBareAddress(_ line: String) -> Bool {
  let isOne = line.hasPrefix("https://") || line.hasPrefix("http://") || line.hasPrefix("www.")
  return isOne && !line.contains(" ")
}
