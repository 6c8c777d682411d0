package import Diagnostics
package import Files
package import Syntax

extension Schema {
  /// The records in the rows of a CSV file, whose columns are the keys of the schema. An empty
  /// cell is a value not given, never zero.
  package func decode(_ table: Table, at path: FilePath) -> Diagnosed<[Located<Record>]> {
    var records: [Located<Record>] = []
    var diagnostics: [Diagnostic] = []
    let header = table.header.first.map { first in
      SourceSpan(
        path, first.span.range.lowerBound..<(table.header.last ?? first).span.range.upperBound)
    }
    for row in table.rows {
      let entries = zip(table.header, row.cells).map { name, cell in
        MetadataEntry(
          key: name.text, keySpan: name.span,
          value: .scalar(MetadataScalar(text: cell.text, span: cell.span, isQuoted: true)))
      }
      let decoded = decode(entries, in: header ?? .file(path), noun: .column)
      diagnostics += decoded.diagnostics
      records.append(Located(decoded.value, at: row.span))
    }
    return Diagnosed(records, diagnostics)
  }
}

/// A value and the place that it was read from.
package struct Located<Value> {
  package let value: Value
  package let span: SourceSpan

  package init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Sendable where Value: Sendable {}
