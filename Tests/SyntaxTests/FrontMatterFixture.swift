import Diagnostics
import Files
import Syntax
import TestSupport
import Testing

/// Reads `marked` as a Markdown file and compares what was read and what was found.
///
/// - Parameters:
///   - outline: the values, one a line, as ``outline(_:)`` writes them.
///   - findings: as ``summary(of:in:)`` writes them: the mark (or the byte) of the place, the code,
///     the text that the span covers, the message, and after `→` the hint.
func checkDocument(
  _ marked: String, reads outline: String, finds findings: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  checkDocument(
    text.bytes, marks: text.marks, reads: outline, finds: findings, sourceLocation: sourceLocation)
}

func checkDocument(
  _ bytes: [UInt8], marks: [Character: Int] = [:], reads expected: String,
  finds findings: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) {
  let document = parseDocument(bytes, at: "a.md")
  #expect(outline(document.value.entries) == expected, sourceLocation: sourceLocation)
  expectEqual(
    document.diagnostics.map { summary(of: $0, in: bytes, marks: marks) }, findings,
    sourceLocation)
}

/// Reads `marked` as a whole `.yml` file; otherwise as ``checkDocument(_:reads:finds:)``.
func checkMetadata(
  _ marked: String, reads expected: String, finds findings: [String] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = MarkedText(marked)
  let read = parseMetadata(text.bytes, at: "a.yml")
  #expect(outline(read.value) == expected, sourceLocation: sourceLocation)
  expectEqual(
    read.diagnostics.map { summary(of: $0, in: text.bytes, marks: text.marks) }, findings,
    sourceLocation)
}

/// Compared one by one, so that a failure shows the one that differs.
func expectEqual(_ found: [String], _ expected: [String], _ sourceLocation: SourceLocation) {
  for (found, expected) in zip(found, expected) {
    #expect(found == expected, sourceLocation: sourceLocation)
  }
  for extra in found.dropFirst(expected.count) {
    Issue.record("unexpected: \(extra)", sourceLocation: sourceLocation)
  }
  for missing in expected.dropFirst(found.count) {
    Issue.record("not found: \(missing)", sourceLocation: sourceLocation)
  }
}

/// `①TX0106 “Kế hoạch: năm 2023” dấu hai chấm … → Tiêu đề: "…"`
func summary(of diagnostic: Diagnostic, in bytes: [UInt8], marks: [Character: Int]) -> String {
  let range = diagnostic.span.range
  let place =
    marks.filter { $0.value == range.lowerBound }.keys.min().map(String.init)
    ?? "\(range.lowerBound) "
  let hint = diagnostic.hint.map { " → \($0)" } ?? ""
  return "\(place)\(diagnostic.code) “\(text(range, in: bytes))” \(diagnostic.message)\(hint)"
}

func text(_ range: Range<Int>, in bytes: [UInt8]) -> String {
  String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
}

/// One value a line, further in for what is inside of a list or a map; a line end shows as `⏎`.
func outline(_ entries: [MetadataEntry], indent: String = "") -> String {
  entries.map { "\(indent)\($0.key):" + outline($0.value, indent: indent + "  ") }
    .joined(separator: "\n")
}

func outline(_ node: MetadataNode, indent: String) -> String {
  switch node {
  case .scalar(let scalar):
    scalar.text.isEmpty
      ? ""
      : " "
        + scalar.text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "⏎")
  case .list(let items, _):
    items.isEmpty
      ? " []"
      : items.map { "\n\(indent)-" + outline($0, indent: indent + "  ") }
        .joined()
  case .map(let entries, _):
    entries.isEmpty ? " {}" : "\n" + outline(entries, indent: indent)
  }
}

/// Every scalar below `entries` with its key, to check places.
func scalars(_ entries: [MetadataEntry]) -> [MetadataScalar] {
  entries.flatMap { entry in
    [MetadataScalar(text: entry.key, span: entry.keySpan, isQuoted: false)] + scalars(entry.value)
  }
}

func scalars(_ node: MetadataNode) -> [MetadataScalar] {
  switch node {
  case .scalar(let scalar): [scalar]
  case .list(let items, _): items.flatMap(scalars)
  case .map(let entries, _): scalars(entries)
  }
}
