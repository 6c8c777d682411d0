/// One line of a file: `start..<end` without its line ending, and where the next line starts.
struct SourceLine {
  let bytes: [UInt8]
  let start: Int
  let end: Int
  let next: Int

  /// The line that starts at `start`, cut off at `limit`.
  init(_ bytes: [UInt8], from start: Int, limit: Int? = nil) {
    let limit = limit ?? bytes.count
    var end = start
    while end < limit, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    self.bytes = bytes
    self.start = start
    next = end < limit ? end + 1 : end
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    self.end = end
  }

  var isBlank: Bool { trimmed.isEmpty }

  /// The line without blanks on either side.
  var trimmed: Range<Int> { trimming(start..<end, in: bytes) }
}

/// `range` without spaces, tabs and no-break spaces on either side.
func trimming(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var lower = range.lowerBound
  while lower < range.upperBound {
    let length = blankLength(bytes, at: lower, limit: range.upperBound)
    if length == 0 { break }
    lower += length
  }
  var upper = range.upperBound
  while upper > lower {
    if isBlank(bytes[upper - 1]) {
      upper -= 1
    } else if upper - lower >= 2, bytes[upper - 2] == 0xC2, bytes[upper - 1] == 0xA0 {
      upper -= 2
    } else {
      break
    }
  }
  return lower..<upper
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

/// The length of the blank at `place`: a space, a tab, or the no-break space that comes with text
/// from a word processor; 0 when there is none.
func blankLength(_ bytes: [UInt8], at place: Int, limit: Int) -> Int {
  guard place < limit else { return 0 }
  if isBlank(bytes[place]) { return 1 }
  return bytes[place] == 0xC2 && place + 1 < limit && bytes[place + 1] == 0xA0 ? 2 : 0
}

/// 3 when the file opens with the byte order mark of UTF-8, else 0.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
