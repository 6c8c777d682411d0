internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax

extension Portal {
  /// Why pages were withdrawn: readers see it at their addresses.
  func withdrawalTexts(in tree: FileTree) -> [TextSource] {
    let path = folder.appending(WithdrawnPage.file)
    guard let bytes = tree[path] else { return [] }
    let table = parseTable(bytes, at: path).value
    let reasons = table.rows.flatMap { row in
      zip(table.header, row.cells).map { head, cell in
        MetadataEntry(
          key: head.text, keySpan: head.span,
          value: .scalar(MetadataScalar(text: cell.text, span: cell.span, isQuoted: true)))
      }
    }
    let document = SourceDocument(
      path: path, bytes: bytes, entries: reasons, hasFrontMatter: true,
      body: bytes.count..<bytes.count)
    return [TextSource(document: document, context: TextContext(today: today))]
  }
}
