import Diagnostics
import Files
import VietnameseText

extension MarkdownDraft {
  /// Puts the HTML of each component where its fenced block stands. What is none of ours stays a
  /// code block, written by cmark.
  mutating func showComponents() {
    var wrappers: [NotedBlock] = []
    for node in survey.codeBlocks where node.isFenced {
      let fences = fencePlaces(of: node)
      if !fences.isClosed { findings.append(.unclosedFence(at: places.span(fences.opening))) }
      guard let block = component(node, fences),
        let answer = environment.component(block)
      else { continue }
      let made = answer.moving(into: &findings)
      let shown = document.newBlock(made.html)
      if made.isBesideBlock, let index = blockWithNotes(before: node, &wrappers) {
        wrappers[index].wrapper.append(shown)
        wrappers[index].notesHeight += LineEstimate(made.html).height(ofMargin: true)
        node.remove()
      } else {
        node.replace(with: shown)
      }
    }
    // A note that is much taller than its block would leave a hole in the reading column.
    for noted in wrappers where noted.notesHeight > noted.blockHeight + 80 {
      noted.wrapper.setOpening("<div class=\"noted below\">")
    }
  }

  /// A block with the notes beside it, and how tall both will be, in CSS pixels, by a guess.
  private struct NotedBlock {
    let wrapper: MarkdownNode
    let blockHeight: Int
    var notesHeight = 0
  }

  /// The wrapper around the block before `node`: a new one, or the one that an earlier note has
  /// made. Nil when there is no block that a note could be about.
  private func blockWithNotes(before node: MarkdownNode, _ wrappers: inout [NotedBlock]) -> Int? {
    guard let block = node.previous, !headingNodes.contains(block) else { return nil }
    if let index = wrappers.firstIndex(where: { $0.wrapper == block }) { return index }
    let height = LineEstimate(block.html()).height(ofMargin: false)
    let wrapper = document.newBlock("<div class=\"noted\">", "</div>")
    block.insertBefore(wrapper)
    wrapper.append(block)
    wrappers.append(NotedBlock(wrapper: wrapper, blockHeight: height))
    return wrappers.count - 1
  }

  private func component(_ node: MarkdownNode, _ fences: FencePlaces) -> ComponentBlock? {
    let info = node.info
    guard let word = info.split(whereSeparator: \.isWhitespace).first else { return nil }
    var body = node.withLiteralBytes { Array($0) }
    let written = places.bytes[fences.body]
    // cmark leaves out the CR of a line end, and ends the last line when the file does not.
    let bare = written.filter { $0 != UInt8(ascii: "\r") }
    let isContiguous = body.elementsEqual(bare) || body.dropLast().elementsEqual(bare)
    if isContiguous { body = Array(written) }
    let fileBody = places.fileRange(fences.body)
    return ComponentBlock(
      name: folded(String(word)), writtenName: String(word),
      title: String(info[word.endIndex...]).trimmingBlanks(), body: fileBody, bodyBytes: body,
      isContiguous: isContiguous && fileBody.count == written.count,
      span: places.span(fences.opening.lowerBound..<fences.end), infoSpan: places.span(fences.info))
  }

  // MARK: - Places

  private struct FencePlaces {
    /// The line of the opening fence, without white space around it.
    let opening: Range<Int>
    /// What follows the fence on that line.
    let info: Range<Int>
    /// From the line behind the opening fence to the closing one.
    let body: Range<Int>
    let end: Int
    let isClosed: Bool
  }

  private func fencePlaces(of node: MarkdownNode) -> FencePlaces {
    let line = places.line(node.startLine)
    // In a list or a quotation the fence stands behind the marks of these.
    let start = min(line.lowerBound + max(node.startColumn, 1) - 1, line.upperBound)
    let opening = places.trimmed(start..<line.upperBound)
    var mark = opening.lowerBound
    while mark < opening.upperBound, isFenceMark(places.bytes[mark]) { mark += 1 }
    let length = mark - opening.lowerBound

    let lastLine = min(max(node.endLine, node.startLine), places.lineCount)
    let last = places.words(ofLine: lastLine)
    let fence =
      last.upperBound - length >= last.lowerBound ? last.upperBound - length : last.upperBound
    let isClosed =
      lastLine > node.startLine && length > 0 && fence < last.upperBound
      && places.bytes[fence..<last.upperBound].allSatisfy { $0 == places.bytes[opening.lowerBound] }
    let bodyStart = places.start(ofLine: node.startLine + 1)
    let bodyEnd = isClosed ? places.line(lastLine).lowerBound : places.start(ofLine: lastLine + 1)
    return FencePlaces(
      opening: opening, info: places.trimmed(mark..<opening.upperBound),
      body: bodyStart..<max(bodyStart, bodyEnd),
      end: max(opening.upperBound, last.upperBound), isClosed: isClosed)
  }
}

private func isFenceMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
}

extension Diagnostic {
  fileprivate static func unclosedFence(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0350", at: span, "khối mở ở dòng này chưa được đóng nên nuốt hết phần sau",
      hint: "thêm một dòng ``` ở cuối khối")
  }
}
