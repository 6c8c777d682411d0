/// Where the front matter of a Markdown file begins and ends.
///
/// Front matter opens with a `---` line at the head of the file; a byte order mark and empty lines
/// may stand before it. When the closing line is missing, or is so far down that it must be a rule
/// of the text, front matter ends before the first empty line, heading, or line that does not look
/// like a key; a `---` with no key below it is a rule, and the file has no front matter.
struct FrontMatterFence {
  let opening: Range<Int>
  let content: Range<Int>
  let body: Range<Int>
  let isClosed: Bool

  init?(_ bytes: [UInt8]) {
    var at = byteOrderMarkLength(bytes)
    var line = SourceLine(bytes, from: at)
    while line.isBlank, line.next < bytes.count {
      at = line.next
      line = SourceLine(bytes, from: at)
    }
    guard line.isFence else { return nil }
    opening = line.trimmed
    let start = line.next

    var closing: SourceLine?
    at = start
    while at < bytes.count {
      line = SourceLine(bytes, from: at)
      if line.isFence {
        closing = line
        break
      }
      at = line.next
    }

    let end =
      closing.map { Self.endOfKeys(bytes, before: $0.start, from: start) }
      ?? Self.firstLineWithoutKey(bytes, from: start)
    if let closing, end == nil {
      content = start..<closing.start
      body = closing.next..<bytes.count
      isClosed = true
      return
    }
    let stop = end ?? bytes.count
    guard stop > start else { return nil }
    content = start..<stop
    body = stop..<bytes.count
    isClosed = false
  }

  /// Where front matter without a closing line ends, or nil when that is at the end of the file.
  private static func firstLineWithoutKey(_ bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      let line = SourceLine(bytes, from: at)
      let isFirst = at == start
      if line.isBlank || line.isHeading { return at }
      if !line.looksLikeKey, isFirst || !line.isNested { return at }
      at = line.next
    }
    return nil
  }

  /// Where the keys stop, when the `---` line at `end` is a rule of the text; nil when it closes
  /// the front matter.
  ///
  /// An empty line and a comment may stand in front matter. They end it only when what follows
  /// holds text and no key, so one line typed wrongly does not push the keys below it into the
  /// body.
  private static func endOfKeys(_ bytes: [UInt8], before end: Int, from start: Int) -> Int? {
    var stop: Int?
    var isText = false
    var at = start
    while at < end {
      let line = SourceLine(bytes, from: at)
      if line.isBlank || line.isHeading {
        if stop == nil { stop = at }
      } else if line.looksLikeKey {
        stop = nil
        isText = false
      } else if !line.isNested, stop != nil {
        isText = true
      }
      at = line.next
    }
    return isText ? stop : nil
  }
}

extension SourceLine {
  /// Three hyphens and nothing else.
  fileprivate var isFence: Bool {
    let trimmed = trimmed
    return trimmed.count == 3 && trimmed.lowerBound == start
      && bytes[trimmed].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  fileprivate var isHeading: Bool { start < end && bytes[start] == UInt8(ascii: "#") }

  /// Whether the line can only belong to the key above it.
  fileprivate var isNested: Bool {
    guard start < end else { return false }
    switch bytes[start] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"), UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      return true
    default: return false
    }
  }

  /// Whether a key of at most eight words stands at the start of the line.
  fileprivate var looksLikeKey: Bool {
    guard start < end, !isNested else { return false }
    var words = 1
    for at in start..<end {
      switch bytes[at] {
      case UInt8(ascii: ":"):
        return at > start && (at + 1 == end || bytes[at + 1] != UInt8(ascii: "/"))
      case UInt8(ascii: " "): words += 1
      default: break
      }
      if words > 8 { return false }
    }
    return false
  }
}
