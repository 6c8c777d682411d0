internal import Diagnostics
internal import Files
internal import VietnameseText

/// Goes over front matter line by line before libyaml does, to find what people really type.
///
/// YAML takes `Tiêu đề: Kế hoạch: năm 2023` for a mistake in the line below, cuts `Số #5` off at
/// the `#` without a word, and gives up at a tab. Here each is said in the place where it is, and
/// a ``ReadableText/Edit`` lets libyaml read what was meant. Lines inside of quotes, brackets and
/// blocks that are well formed are left alone.
struct MetadataLines {
  /// The key or the hyphen that the lines below may belong to.
  struct Owner {
    enum Value {
      /// Lines further in are its value.
      case empty
      /// Lines further in go on with its text.
      case plain
      /// Lines further in are a mistake.
      case closed
    }

    var column = -1
    var value = Value.empty
    var isItem = false
    /// Nil at the head of the file and at a hyphen.
    var key: Range<Int>?
  }

  let bytes: [UInt8]
  let range: Range<Int>
  let path: FilePath
  var edits: [ReadableText.Edit] = []
  var diagnostics: [Diagnostic] = []
  var owner = Owner()

  /// The column of the key whose block of text (`|`, `>`) goes on, when there is one.
  var blockColumn: Int?
  /// How many bytes may still be looked at ahead of the line being read.
  var lookAhead = 8 << 20
  private var tabs: [Range<Int>] = []
  private var hasContent = false
  private var takenOut: [Range<Int>] = []

  init(_ bytes: [UInt8], in range: Range<Int>, at path: FilePath) {
    self.bytes = bytes
    self.range = range
    self.path = path
  }

  mutating func scan() {
    var at = range.lowerBound
    while at < range.upperBound { at = scanLine(from: at) }
    if let first = tabs.first {
      let table = LineTable(bytes)
      let lines = tabs.map { table.line(at: $0.lowerBound) }
      diagnostics.append(.tabs(lines, at: span(first)))
    }
    sortEdits()
  }

  /// Reads one line, and what goes on below it in quotes or brackets; gives the next one's start.
  private mutating func scanLine(from start: Int) -> Int {
    let line = SourceLine(bytes, from: start, limit: range.upperBound)
    let content = line.trimmed
    var column = 0
    var tab: Range<Int>?
    var at = start
    while at < content.lowerBound {
      let length = blankLength(bytes, at: at, limit: content.lowerBound)
      // Inside of a block, what stands past the indentation is text.
      let isText = blockColumn.map { column > $0 } ?? false
      if bytes[at] != UInt8(ascii: " "), !isText {
        let isTab = bytes[at] == UInt8(ascii: "\t")
        if isTab { tab = (tab?.lowerBound ?? at)..<at + 1 }
        edit(at, length, isTab ? "  " : " ")
        if isTab { column += 1 }
      }
      column += 1
      at += max(1, length)
    }
    if content.isEmpty { return line.next }
    if let blockColumn {
      if column > blockColumn {
        if let tab { tabs.append(tab) }
        return line.next
      }
      self.blockColumn = nil
    }
    if bytes[content.lowerBound] == UInt8(ascii: "#") { return line.next }
    if let tab { tabs.append(tab) }
    // A no-break space at the end would become part of the text.
    if content.upperBound < line.end {
      edit(content.upperBound, line.end - content.upperBound, "")
    }
    if column == 0, isDocumentMark(content) {
      scanDocumentMark(content, next: line.next)
      return line.next
    }
    hasContent = true
    return scanContent(content, column: column, line: line)
  }

  private func isDocumentMark(_ content: Range<Int>) -> Bool {
    guard content.count >= 3 else { return false }
    let first = bytes[content.lowerBound]
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
    let head = bytes[content.lowerBound..<content.lowerBound + 3]
    return head.allSatisfy { $0 == first }
      && (content.count == 3 || isBlank(bytes[content.lowerBound + 3]))
  }

  private mutating func scanDocumentMark(_ content: Range<Int>, next: Int) {
    edit(content.lowerBound, content.count, "")
    let isLast = trimming(next..<range.upperBound, in: bytes).isEmpty
    let opens = !hasContent && bytes[content.lowerBound] == UInt8(ascii: "-")
    if opens && content.count == 3 || isLast { return }
    diagnostics.append(.secondDocument(text(content), at: span(content)))
  }

  // MARK: Edits and places

  mutating func edit(_ place: Int, _ length: Int, _ text: String) {
    edits.append(ReadableText.Edit(place, length, text))
  }

  mutating func shield(_ place: Int) {
    edits.append(.shield(bytes[place], at: place))
  }

  /// An insertion comes before a change of the character that it stands before.
  private mutating func sortEdits() {
    edits.sort { ($0.place, $0.length) < ($1.place, $1.length) }
  }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path, range) }

  func text(_ range: Range<Int>) -> String {
    composed(String(decoding: bytes[range], as: UTF8.self))
  }

  // MARK: Lines that libyaml could not take

  /// The line that holds `place`, without the blanks around it.
  func content(ofLineAt place: Int) -> Range<Int> {
    SourceLine(bytes, from: lineStart(place), limit: range.upperBound).trimmed
  }

  private func lineStart(_ place: Int) -> Int {
    var start = min(max(place, range.lowerBound), range.upperBound)
    while start > range.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  /// Hides the line at `place`, with the lines below it that are further in, from the next
  /// reading; when it is hidden already or empty, the nearest line above. Gives the line, with and
  /// without the blanks around it, or nil when nothing is left to hide.
  mutating func takeOut(_ place: Int) -> (line: Range<Int>, content: Range<Int>)? {
    var start = lineStart(place)
    while true {
      let line = SourceLine(bytes, from: start, limit: range.upperBound)
      if !line.isBlank, !takenOut.contains(where: { $0.contains(start) }) {
        hide(start..<endOfNested(after: line))
        return (line.start..<line.next, line.trimmed)
      }
      guard start > range.lowerBound else { return nil }
      start = lineStart(start - 1)
    }
  }

  private mutating func hide(_ block: Range<Int>) {
    takenOut.append(block)
    edits.removeAll { block.contains($0.place) }
    edit(block.lowerBound, block.count, "\n")
    sortEdits()
  }

  private func endOfNested(after line: SourceLine) -> Int {
    let column = line.trimmed.lowerBound - line.start
    var end = line.next
    while end < range.upperBound {
      let next = SourceLine(bytes, from: end, limit: range.upperBound)
      guard !next.isBlank, next.trimmed.lowerBound - next.start > column else { break }
      end = next.next
    }
    return end
  }
}

extension Diagnostic {
  fileprivate static func tabs(_ lines: [Int], at span: SourceSpan) -> Diagnostic {
    let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
    let rest = lines.count > 5 ? " và \(lines.count - 5) dòng nữa" : ""
    let hint = lines.count > 1 ? " (dòng \(shown)\(rest))" : ""
    return Diagnostic(
      "TX0105", at: span, "phím Tab ở đầu dòng, chỗ này chỉ được dùng dấu cách",
      hint: "thay mỗi phím Tab bằng hai dấu cách\(hint)")
  }

  fileprivate static func secondDocument(_ mark: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0111", at: span, "dòng “\(mark)” chia tệp làm nhiều phần, mỗi tệp chỉ được có một phần",
      hint: "xóa dòng này")
  }
}
