package import Files
internal import VietnameseText

/// Reads a plain text as it comes out of a PDF: lines that were wrapped are joined, page numbers are left out,
/// and every byte keeps its place.
///
///     Quyết định số 60/QĐ-⏎UBND  →  Quyết định số 60/QĐ-UBND
///
/// What is a heading, an item or a paragraph is told by numbering, bullets, empty lines and the length of
/// lines; a paragraph that a page break cut in two is joined again.
package func readPlainText(_ bytes: [UInt8], at path: FilePath) -> Prose {
  let composed = ComposedText(bytes)
  var reader = PlainTextReader(composed, path)
  reader.readAll()
  return reader.builder.prose(of: bytes)
}

private struct PlainTextReader {
  private(set) var builder: ProseBuilder
  private let composed: ComposedText
  private var bytes: [UInt8] { composed.bytes }
  /// How many empty lines stand before the line.
  private var gap = 2
  private var previous: TextLine?
  private var blockBegin: BlockBegin = .none
  private let pages: PageNumbers
  /// Shorter lines than this were not wrapped.
  private let margin: Int

  init(_ composed: ComposedText, _ path: FilePath) {
    self.composed = composed
    let lines = PlainLines(composed.bytes)
    pages = PageNumbers(lines)
    margin = lines.margin
    builder = ProseBuilder(path: path)
  }

  mutating func readAll() {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
      read(TextLine(start..<end, in: bytes, margin: margin))
      start = end + 1
    }
    endBlock()
  }

  private mutating func read(_ line: TextLine) {
    guard !line.words.isEmpty else {
      gap += 1
      return
    }
    if line.isPageNumber, gap >= 2 { return }
    // The blank lines around it belong to the page, not to the text.
    if pages.contains(lineAt: line.words.lowerBound) { return }
    let begin = BlockBegin(line, in: bytes)
    if begins(line, begin) {
      endBlock()
      blockBegin = begin
    } else if joinsWithoutSpace {
      // `KH-⏎UBND` is one number of a document.
    } else {
      builder.addLineEnd()
    }
    add(line.words)
    previous = line
    gap = 0
  }

  private func begins(_ line: TextLine, _ begin: BlockBegin) -> Bool {
    guard let previous, !builder.isBlockEmpty else { return true }
    if previous.endsText(in: bytes) { return true }
    let isFinished = previous.endsSentence(in: bytes)
    switch begin {
    case .bullet: return true
    case .dash, .numbered: if gap > 0 || isFinished || previous.isShort { return true }
    case .none: break
    }
    let goesOn =
      !isFinished
      && (line.beginsSmall(in: bytes) || !previous.isShort && line.beginsWithStroke(in: bytes)
        || line.beginsWithDigit(in: bytes) && previous.endsOpen(in: bytes))
    if gap > 0 { return !goesOn }
    return previous.isShort && !joinsWithoutSpace && !goesOn
      && !line.beginsSmall(in: bytes)
  }

  private var joinsWithoutSpace: Bool {
    guard let last = previous?.words, bytes[last.upperBound - 1] == UInt8(ascii: "-") else {
      return false
    }
    return last.count > 1 && bytes[last.upperBound - 2] != space
  }

  /// Adds the words of a line with single spaces between them.
  private mutating func add(_ words: Range<Int>) {
    var start = words.lowerBound
    while start < words.upperBound {
      let end = bytes[start..<words.upperBound].firstIndex(where: isPlainBlank) ?? words.upperBound
      if start > words.lowerBound { builder.addSpace() }
      builder.add(bytes[start..<end], at: composed.original(start..<end))
      start = bytes[end..<words.upperBound].firstIndex { !isPlainBlank($0) } ?? words.upperBound
    }
  }

  private mutating func endBlock() {
    guard let previous else { return }
    builder.endBlock(blockBegin.kind(endsSentence: previous.endsSentence(in: bytes)))
  }
}

/// How a block says that it begins.
private enum BlockBegin {
  case none
  case bullet
  /// A hyphen right before a word, which may also be the rest of a number: `-UBND`.
  case dash
  /// `I.`, `2.`, `2.3.`, `a)`: the depth of its number, 1 for Roman numerals.
  case numbered(depth: Int)

  init(_ line: TextLine, in bytes: [UInt8]) {
    let words = bytes[line.words]
    guard let first = words.first else {
      self = .none
      return
    }
    let second = words.dropFirst().first
    switch first {
    case UInt8(ascii: "+"): self = .bullet
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
      self = second == space ? .bullet : second.map(isLetter) == true ? .dash : .none
    default: self = BlockBegin.numbered(words) ?? .none
    }
  }

  private static func numbered(_ words: ArraySlice<UInt8>) -> BlockBegin? {
    let label = words.prefix { isDigit($0) || isLetter($0) || $0 == dot }
    let behind = words[label.endIndex...].first
    let parts = label.split(separator: dot)
    guard let head = parts.first else { return nil }
    let hasEnd = label.last == dot || behind == UInt8(ascii: ")") || label.contains(dot)
    guard hasEnd, head.count <= 4 else { return nil }
    if head.allSatisfy(isDigit), head.count <= 2 {
      // The last part may be the first word: `3.1.1.Tổng`.
      let numbers = parts.prefix { $0.allSatisfy(isDigit) && $0.count <= 2 }
      guard
        numbers.count == parts.count || numbers.count > 1 || parts[1].first.map(isLetter) == true
      else { return nil }
      return .numbered(depth: 1 + numbers.count)
    }
    if label.last == dot, parts.count == 1,
      RomanNumeral.read(String(decoding: head, as: UTF8.self)) != nil
    {
      return .numbered(depth: 1)
    }
    return parts.count == 1 && head.count == 1 && isLetter(head[head.startIndex])
      ? .numbered(depth: 5) : nil
  }

  func kind(endsSentence: Bool) -> Prose.Block.Kind {
    switch self {
    case .none: .paragraph
    case .bullet, .dash: .item
    case .numbered(let depth): endsSentence ? .item : .heading(level: depth)
    }
  }
}

private struct TextLine {
  /// Without the white space around it.
  let words: Range<Int>
  let isPageNumber: Bool
  /// A line that was not wrapped: it ends before the margin.
  let isShort: Bool

  init(_ line: Range<Int>, in bytes: [UInt8], margin: Int) {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, isPlainBlank(bytes[start]) { start += 1 }
    while end > start, isPlainBlank(bytes[end - 1]) { end -= 1 }
    words = start..<end
    isPageNumber = (1...3).contains(words.count) && bytes[words].allSatisfy(isDigit)
    // Continuation bytes of UTF-8 are not counted.
    isShort = bytes[words].count { $0 & 0xC0 != 0x80 } < margin
  }

  func endsSentence(in bytes: [UInt8]) -> Bool {
    guard let last = bytes[words].last else { return true }
    return [".", ";", ":", "!", "?"].contains(Character(Unicode.Scalar(last)))
      || bytes[words].suffix(3).elementsEqual("…".utf8)
  }

  /// Whether the line ends with the mark that ends an official text: `./.`
  func endsText(in bytes: [UInt8]) -> Bool { bytes[words].suffix(3).elementsEqual("./.".utf8) }

  /// Whether it begins with a date or the number of a document: `08/3/2022`, `12/KH-UBND`.
  func beginsWithStroke(in bytes: [UInt8]) -> Bool {
    let digits = bytes[words].prefix { isDigit($0) }
    return !digits.isEmpty && bytes[digits.endIndex..<words.upperBound].first == UInt8(ascii: "/")
  }

  func beginsWithDigit(in bytes: [UInt8]) -> Bool { bytes[words].first.map(isDigit) ?? false }

  /// Whether the line ends with a word that something must follow: `trong đó`, `tổng số là`.
  func endsOpen(in bytes: [UInt8]) -> Bool {
    guard let gap = bytes[words].lastIndex(where: isPlainBlank) else { return false }
    return openWords.contains(String(decoding: bytes[(gap + 1)..<words.upperBound], as: UTF8.self))
  }

  func beginsSmall(in bytes: [UInt8]) -> Bool {
    let first = String(decoding: bytes[words].prefix(4), as: UTF8.self).unicodeScalars.first
    return first?.properties.isLowercase == true
  }
}

private let openWords: Set<String> = [
  "đó", "là", "và", "gồm", "với", "được", "đạt", "có", "khoảng", "hơn", "trên", "gần", "còn", "đã",
  "của", "tại", "từ", "đến", "số", "ngày", "tháng", "năm", "tổng",
]

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")
private let dot = UInt8(ascii: ".")
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 }
private func isPlainBlank(_ byte: UInt8) -> Bool {
  byte == space || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") || byte == 0x0C
}
