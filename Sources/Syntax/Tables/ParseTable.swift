package import Diagnostics
package import Files
internal import VietnameseText

/// Reads a CSV file: RFC 4180 with a header row, and the places of every cell.
///
/// Commas, semicolons and tabs part the cells, whichever the header uses: Excel writes semicolons
/// on a machine set to Vietnamese. Rows in which every cell is empty are passed over.
package func parseTable(_ bytes: [UInt8], at path: FilePath) -> Diagnosed<Table> {
  parseTable(bytes, in: 0..<bytes.count, at: path)
}

/// Reads the part of a file that is a table. Lines and spans are places in the file.
package func parseTable(
  _ bytes: [UInt8], in range: Range<Int>, at path: FilePath
) -> Diagnosed<Table> {
  var range = range.clamped(to: 0..<bytes.count)
  if range.lowerBound == 0, range.count >= byteOrderMarkLength(bytes) {
    range = byteOrderMarkLength(bytes)..<range.upperBound
  }
  var found = encodingFindings(bytes, in: range, at: path)
  found += unseenFindings(bytes, in: range, at: path)
  var records = TableRecords(bytes, in: range, at: path)
  guard let head = records.next() else {
    found.append(.empty(at: SourceSpan(path, range)))
    return Diagnosed(Table(header: [], rows: []), found)
  }
  let header = head.cells
  guard header.count <= maximumColumns else {
    found.append(.tooManyColumns(header.count, at: head.span))
    return Diagnosed(Table(header: [], rows: []), found + records.diagnostics)
  }
  found += headerFindings(header)

  var rows: [TableRow] = []
  while let record = records.next(columns: header.count) {
    guard rows.count < maximumRows else {
      found.append(.tooManyRows(at: record.span))
      break
    }
    guard rows.count * header.count < maximumCells else {
      found.append(.tooManyCells(at: record.span))
      break
    }
    if record.width != header.count {
      found.append(.wrongWidth(record, header: header, delimiter: records.delimiter, in: bytes))
    }
    let end = SourceSpan(path, record.span.range.upperBound..<record.span.range.upperBound)
    let missing = max(0, header.count - record.cells.count)
    rows.append(
      TableRow(
        cells: record.cells + Array(repeating: TableCell(text: "", span: end), count: missing),
        line: record.line, span: record.span))
  }
  return Diagnosed(Table(header: header, rows: rows), (found + records.diagnostics).sorted())
}

private let maximumColumns = 200
private let maximumRows = 200_000
/// A row has a cell for every column, also when it is one letter long: a file of 400 KB would else be
/// forty million cells.
private let maximumCells = 2_000_000

private func encodingFindings(
  _ bytes: [UInt8], in range: Range<Int>, at path: FilePath
) -> [Diagnostic] {
  var first: Range<Int>?
  var count = 0
  var end = range.lowerBound
  var at = range.lowerBound
  while at < range.upperBound {
    if bytes[at] < 0x80 {
      at += 1
      continue
    }
    let length = utf8Length(bytes, at: at, limit: range.upperBound)
    if length == 0 {
      if count == 0 || end != at { count += 1 }
      end = at + 1
      if count == 1 { first = (first?.lowerBound ?? at)..<end }
    }
    at += max(1, length)
  }
  return first.map { [.noUTF8(count: count, at: SourceSpan(path, $0))] } ?? []
}

private func headerFindings(_ header: [TableCell]) -> [Diagnostic] {
  var found: [Diagnostic] = []
  var seen: [String: Int] = [:]
  for (index, cell) in header.enumerated() {
    let key = foldedKey(cell.text)
    if key.isEmpty {
      found.append(.namelessColumn(index + 1, at: cell.span))
    } else if let first = seen[key] {
      found.append(.duplicateColumn(cell.text, first: first + 1, at: cell.span))
    } else {
      seen[key] = index
    }
  }
  return found
}

extension Diagnostic {
  fileprivate static func empty(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0201", at: span, "bảng không có dòng nào, dòng đầu phải là tên các cột",
      hint: "thêm dòng tên cột, ví dụ: Tên,Số lượng,Ghi chú")
  }

  fileprivate static func tooManyColumns(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0202", at: span, "\(count) cột, quá mức \(maximumColumns) cột nên bảng không được đọc",
      hint: "xóa các cột trống, hoặc chia thành nhiều bảng")
  }

  fileprivate static func tooManyRows(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0202", at: span, "quá \(maximumRows) dòng, từ dòng này trở đi không được đọc",
      hint: "chia thành nhiều tệp")
  }

  fileprivate static func tooManyCells(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0202", at: span,
      "quá \(maximumCells) ô (số cột × số dòng), từ dòng này trở đi không được đọc",
      hint: "xóa các cột trống, hoặc chia thành nhiều tệp")
  }

  fileprivate static func namelessColumn(_ number: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0203", at: span, "cột thứ \(number) không có tên",
      hint: "đặt tên cho cột, hoặc xóa cột này ở mọi dòng")
  }

  fileprivate static func duplicateColumn(
    _ name: String, first: Int, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0203", at: span, "tên cột “\(name)” trùng với cột thứ \(first)",
      hint: "đặt cho mỗi cột một tên riêng")
  }

  fileprivate static func wrongWidth(
    _ record: TableRecords.Record, header: [TableCell], delimiter: UInt8, in bytes: [UInt8]
  ) -> Diagnostic {
    let count = "có \(record.width) ô, cần \(header.count) ô"
    let delimiter = Character(Unicode.Scalar(delimiter))
    let mark = delimiter == "\t" ? "phím Tab" : "“\(delimiter)”"
    if record.width < header.count {
      let column = header[record.width].text
      let row = String(decoding: bytes[record.span.range], as: UTF8.self)
      let missing = String(repeating: delimiter, count: header.count - record.width)
      return Diagnostic(
        "TX0204", at: record.span, "dòng \(record.line), cột “\(column)”: thiếu ô (\(count))",
        hint: row.utf8.count <= 300
          ? composed(row) + missing : "mỗi ô trống vẫn cần một dấu \(mark)")
    }
    return Diagnostic(
      "TX0204", at: record.surplus,
      "dòng \(record.line), sau cột “\(header.last?.text ?? "")”: thừa ô (\(count))",
      hint: "nếu ô có \(mark) bên trong thì đặt cả ô trong ngoặc kép: \"…\"")
  }
}
