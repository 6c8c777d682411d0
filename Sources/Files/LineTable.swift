/// Where each line of a file begins, to turn byte offsets into lines and columns for people.
package struct LineTable: Sendable {
  /// Line and column count from 1; columns count characters as a person sees them.
  package struct Place: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  package var lineCount: Int { starts.count }

  /// The line (from 1) that holds the byte at `offset`; offsets past the end are on the last line.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of `line` (from 1) without its line ending, or nil when there is no such line.
  package func range(ofLine line: Int) -> Range<Int>? {
    guard line >= 1, line <= starts.count else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The text of `line` (from 1); bytes that are no UTF-8 show as the replacement character.
  package func text(ofLine line: Int) -> String {
    guard let range = range(ofLine: line) else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  package func place(at offset: Int) -> Place {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let start = starts[line - 1]
    let column = String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
    return Place(line: line, column: column)
  }
}
