import Files
import VietnameseText

/// Where things are in the file, found again from what cmark says of them.
///
/// cmark's lines are right but for paragraphs cut off before a table; its columns are bytes and
/// wrong in an indented continuation line, after `\|` in a cell, and for links that have no
/// brackets. So a place from cmark is believed only when the bytes there fit; otherwise the text
/// is looked for in its block, and when it is not found the line stands for it.
struct MarkdownPlaces {
  /// The bytes that cmark reads, and the part of them that is the body.
  let bytes: [UInt8]
  let body: Range<Int>
  private let lineStarts: [Int]
  private let path: FilePath
  /// Of a body whose letters were composed: the way back, and where the body begins in the file.
  private let composed: (text: ComposedText, start: Int)?

  init(
    path: FilePath, bytes: [UInt8], body: Range<Int>, lineStarts: [Int],
    composed: (text: ComposedText, start: Int)?
  ) {
    self.path = path
    self.bytes = bytes
    self.body = body
    self.lineStarts = lineStarts
    self.composed = composed
  }

  var lineCount: Int { lineStarts.count }

  /// The span in the file of a range of ``bytes``.
  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path, fileRange(range)) }

  func fileRange(_ range: Range<Int>) -> Range<Int> {
    guard let composed else { return range }
    let original = composed.text.original(range)
    return original.lowerBound + composed.start..<original.upperBound + composed.start
  }

  /// The bytes of a line, counted from 1, without its ending.
  func line(_ number: Int) -> Range<Int> {
    guard !lineStarts.isEmpty else { return body.lowerBound..<body.lowerBound }
    let index = min(max(number, 1), lineStarts.count) - 1
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : body.upperBound
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The bytes of lines, without the ending of the last.
  func lines(_ numbers: ClosedRange<Int>) -> Range<Int> {
    let start = line(numbers.lowerBound).lowerBound
    return start..<max(start, line(numbers.upperBound).upperBound)
  }

  /// Where the line after `number` begins, or the end of the body.
  func start(ofLine number: Int) -> Int {
    number <= lineStarts.count ? line(number).lowerBound : body.upperBound
  }

  /// A line without the white space around it; that is where a finding about the line points.
  func words(ofLine number: Int) -> Range<Int> { trimmed(line(number)) }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isWhiteSpace(bytes[start]) { start += 1 }
    while end > start, isWhiteSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The range that cmark gives for a link or an image, when it lies in its lines and looks like
  /// one: `[…](…)`, `![…](…)`, `[…]`, `<…>`.
  func range(of node: MarkdownNode, in lines: ClosedRange<Int>, from cursor: Int) -> Range<Int>? {
    let (startLine, endLine) = (node.startLine, node.endLine)
    guard lines.contains(startLine), lines.contains(endLine), endLine >= startLine else {
      return nil
    }
    let start = line(startLine).lowerBound + node.startColumn - 1
    let end = line(endLine).lowerBound + node.endColumn
    guard start >= max(cursor, line(startLine).lowerBound), start + 1 < end,
      end <= line(endLine).upperBound
    else { return nil }
    switch (bytes[start], bytes[end - 1]) {
    case (UInt8(ascii: "["), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")),
      (UInt8(ascii: "!"), UInt8(ascii: ")")), (UInt8(ascii: "!"), UInt8(ascii: "]")),
      (UInt8(ascii: "<"), UInt8(ascii: ">")):
      return start..<end
    default: return nil
    }
  }

  /// The first place of `text` in `lines`, not before `cursor`.
  func find(_ text: some Collection<UInt8>, in lines: ClosedRange<Int>, from cursor: Int)
    -> Range<Int>?
  {
    let needle = Array(text)
    let region = self.lines(lines)
    guard let first = needle.first, needle.count <= region.count else { return nil }
    let last = region.upperBound - needle.count
    // The words nearly always stand at the cursor, so most of the time goes into comparing them.
    let found = bytes.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        var place = max(region.lowerBound, cursor)
        while place <= last {
          if bytes[place] == first {
            var length = 1
            while length < needle.count, bytes[place + length] == needle[length] { length += 1 }
            if length == needle.count { return place }
          }
          place += 1
        }
        return -1
      }
    }
    return found < 0 ? nil : found..<found + needle.count
  }

  private func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
