import Diagnostics
import Files
import VietnameseText

/// Puts the values that a text asks for into its tree, before anything reads its words: so headings,
/// search, summaries and the rules of `check` see the same text as readers.
///
///     {{hồ sơ tiếp nhận}} hồ sơ   →   1.234 hồ sơ
///
/// A reference that has no answer stays as it is written, and is a finding.
struct ValueFilling {
  /// A text of the tree that stands for a reference, and where that stands in the bytes that cmark reads.
  struct Filled {
    let node: MarkdownNode
    let place: Range<Int>
  }

  private struct Text {
    let node: MarkdownNode
    let lines: ClosedRange<Int>
  }

  private(set) var findings: [Diagnostic] = []
  /// What was asked, in reading order, without what is asked again.
  private(set) var asked: [String] = []
  /// Filled where each value was wanted as a text of its own.
  private(set) var filled: [Filled] = []

  /// More would be a table, and belongs in one.
  static let mostReferences = 300

  private let document: MarkdownNode
  private let places: MarkdownPlaces
  private let value: @Sendable (ValueReference) -> Diagnosed<String?>
  private let keepsApart: Bool
  private var count = 0
  private var cursor = 0
  private var joined: [MarkdownNode] = []

  /// Fills the tree.
  ///
  /// - Parameter keepsApart: whether each value becomes a text of its own, so that its place is known; else
  ///   it becomes part of the text around it, as if it had been typed.
  init(
    _ document: MarkdownNode, _ places: MarkdownPlaces, keepsApart: Bool,
    _ value: (@Sendable (ValueReference) -> Diagnosed<String?>)?
  ) {
    self.document = document
    self.places = places
    self.keepsApart = keepsApart
    self.value = value ?? { _ in Diagnosed(nil) }
    guard value != nil, mayHoldValues(places.bytes[places.body]) else { return }
    for text in texts() where !joined.contains(text.node) { fill(text) }
    if count > Self.mostReferences, let first = findings.firstIndex(where: \.isTooMany) {
      // Said at the first that was left.
      findings = findings.enumerated().filter { !$0.element.isTooMany || $0.offset == first }
        .map(\.element)
    }
  }

  /// The texts with a mark, in reading order.
  private func texts() -> [Text] {
    var texts: [Text] = []
    let count = max(places.lineCount, 1)
    var lines = 1...count
    document.walk { node, kind, isEntering in
      guard isEntering else { return }
      switch kind {
      case .paragraph, .heading, .row:
        let first = min(max(node.startLine < 1 ? lines.lowerBound : node.startLine, 1), count)
        let last = node.endLine < 1 ? count : min(node.endLine, count)
        lines = first...max(first, last)
      case .text where node.withLiteralBytes({ mayHoldValues($0) }):
        texts.append(Text(node: node, lines: lines))
      default: break
      }
    }
    return texts
  }

  private mutating func fill(_ text: Text) {
    var bytes = Array(text.node.literal.utf8)
    var marks = ValueMarks(in: bytes)
    // What is joined may end one reference and begin the next.
    while marks.unclosed != nil, let more = takeNextLine(after: text.node) {
      bytes += more
      marks = ValueMarks(in: bytes)
    }
    let firstLine = places.line(text.lines.lowerBound)
    if !(firstLine.lowerBound..<places.lines(text.lines).upperBound).contains(cursor) {
      cursor = firstLine.lowerBound
    }
    var parts: [(text: String, place: Range<Int>?)] = []
    var copied = 0
    for mark in marks.references {
      let place = place(of: bytes[mark], in: text.lines)
      guard let answer = answer(bytes[mark], at: place) else { continue }
      parts.append((String(decoding: bytes[copied..<mark.lowerBound], as: UTF8.self), nil))
      parts.append((answer, place))
      copied = mark.upperBound
    }
    if let start = marks.unclosed {
      let place = place(of: bytes[start..<start + 2], in: text.lines)
      findings.append(.unclosed(at: places.span(place)))
    }
    parts.append((String(decoding: bytes[copied...], as: UTF8.self), nil))
    write(parts, into: text.node)
  }

  /// The text of the next line of the paragraph, taken out of the tree, where a reference goes over its end.
  private mutating func takeNextLine(after node: MarkdownNode) -> [UInt8]? {
    guard let (end, next) = nextLine(after: node), isClosedBelow(node) else { return nil }
    let bytes = [UInt8(ascii: "\n")] + Array(next.literal.utf8)
    joined.append(next)
    end.remove()
    next.remove()
    return bytes
  }

  private func nextLine(after node: MarkdownNode) -> (end: MarkdownNode, text: MarkdownNode)? {
    guard let end = node.next, end.kind == .softBreak, let next = end.next, next.kind == .text
    else { return nil }
    return (end, next)
  }

  private func isClosedBelow(_ node: MarkdownNode) -> Bool {
    var node = node
    for _ in 0..<Self.mostLines {
      guard let (_, next) = nextLine(after: node) else { return false }
      if next.literal.utf8.contains(UInt8(ascii: "}")) { return true }
      node = next
    }
    return false
  }

  /// A reference of more lines has no end, or nobody can read it.
  private static let mostLines = 8

  /// Where a reference stands: by its first line and its last braces, since what a line begins with in a
  /// quotation or a list is not in it.
  private mutating func place(of reference: ArraySlice<UInt8>, in lines: ClosedRange<Int>)
    -> Range<Int>
  {
    let first = reference.prefix { $0 != UInt8(ascii: "\n") }
    guard var found = places.find(first, in: lines, from: cursor) else {
      return places.words(ofLine: lines.lowerBound)
    }
    if first.count < reference.count,
      let end = places.find("}}".utf8, in: lines, from: found.upperBound)
    {
      found = found.lowerBound..<end.upperBound
    }
    cursor = found.upperBound
    return found
  }

  private mutating func answer(_ reference: ArraySlice<UInt8>, at place: Range<Int>) -> String? {
    count += 1
    let span = places.span(place)
    guard count <= Self.mostReferences else {
      findings.append(.tooMany(at: span))
      return nil
    }
    let inner = String(decoding: reference.dropFirst(2).dropLast(2), as: UTF8.self).singleSpaced
    if !asked.contains(inner) { asked.append(inner) }
    return value(ValueReference(text: inner, span: span)).moving(into: &findings)
  }

  private mutating func write(
    _ parts: [(text: String, place: Range<Int>?)], into node: MarkdownNode
  ) {
    // A line that was joined ends in a space, as it would on the page.
    let parts = parts.map { ($0.text.split(separator: "\n").joined(separator: " "), $0.place) }
    guard keepsApart else {
      node.setLiteral(parts.map(\.0).joined())
      return
    }
    for (words, place) in parts.dropLast() where !words.isEmpty {
      let text = document.newText(words)
      node.insertBefore(text)
      if let place { filled.append(Filled(node: text, place: place)) }
    }
    node.setLiteral(parts.last?.0 ?? "")
  }
}

extension Diagnostic {
  fileprivate var isTooMany: Bool { code == "TX0376" }

  fileprivate static func unclosed(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0375", .warning, at: span, "chỗ lấy số liệu mở bằng “{{” mà không có “}}” đóng lại",
      hint: "thêm “}}” vào cuối, như {{hồ sơ tiếp nhận, quý 1 2026}}")
  }

  fileprivate static func tooMany(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0376", at: span,
      "bài lấy số liệu quá \(ValueFilling.mostReferences) lần; từ đây các chỗ {{…}} để nguyên",
      hint: "nhiều số như vậy thì dùng một bảng: khối bang với dòng “tệp: so-lieu/…”")
  }
}
