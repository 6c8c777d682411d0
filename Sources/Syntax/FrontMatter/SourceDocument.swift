package import Diagnostics
package import Files

/// A Markdown file split into its front matter and its body.
package struct SourceDocument: Sendable {
  package let path: FilePath
  package let bytes: [UInt8]
  package let entries: [MetadataEntry]
  /// Whether the file opens with a `---` line. Front matter that has no entries is still there.
  package let hasFrontMatter: Bool
  /// The bytes after the closing `---` line, or the whole file but its byte order mark.
  package let body: Range<Int>

  package init(
    path: FilePath, bytes: [UInt8], entries: [MetadataEntry], hasFrontMatter: Bool,
    body: Range<Int>
  ) {
    self.path = path
    self.bytes = bytes
    self.entries = entries
    self.hasFrontMatter = hasFrontMatter
    self.body = body
  }
}

/// A file of settings (`.yml`) as a document: nothing but front matter, without fences.
///
/// What is wrong in it is said where its schema reads it.
package func readSettingsDocument(_ bytes: [UInt8], at path: FilePath) -> SourceDocument {
  SourceDocument(
    path: path, bytes: bytes, entries: parseMetadata(bytes, at: path).value,
    hasFrontMatter: true, body: bytes.count..<bytes.count)
}

/// Splits a Markdown file and reads its front matter.
///
/// A file without front matter gives no finding here: whether it needs any is for its schema to
/// say. The body is not read, but that it is a text at all: else the page would be published with broken letters.
package func parseDocument(_ bytes: [UInt8], at path: FilePath) -> Diagnosed<SourceDocument> {
  func document(_ entries: [MetadataEntry], body: Range<Int>, hasFrontMatter: Bool = true)
    -> SourceDocument
  {
    SourceDocument(
      path: path, bytes: bytes, entries: entries, hasFrontMatter: hasFrontMatter, body: body)
  }
  guard let fence = FrontMatterFence(bytes) else {
    let start = byteOrderMarkLength(bytes)
    return Diagnosed(
      document([], body: start..<bytes.count, hasFrontMatter: false),
      findingOfForeignBytes(bytes, at: path))
  }
  var diagnostics = findingOfForeignBytes(bytes, at: path)
  let isText = diagnostics.isEmpty
  if !fence.isClosed {
    diagnostics.append(.unclosedFence(at: SourceSpan(path, fence.opening)))
  }
  let read = parseMetadata(bytes, in: fence.content, at: path)
  let entries = read.value
  // That the front matter is no UTF-8 was said of the whole file.
  diagnostics += read.diagnostics.filter { isText || $0.code != Diagnostic.codeOfNoUTF8 }
  return Diagnosed(document(entries, body: fence.body), diagnostics)
}

private func findingOfForeignBytes(_ bytes: [UInt8], at path: FilePath) -> [Diagnostic] {
  ForeignBytes(bytes).finding(at: path).map { [$0.keepingPageBack] } ?? []
}

extension Diagnostic {
  fileprivate static func unclosedFence(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0103", at: span, "phần đầu tệp mở bằng “---” mà không có dòng “---” đóng lại",
      hint: "thêm một dòng chỉ có --- ngay sau dòng khóa cuối cùng")
  }
}
