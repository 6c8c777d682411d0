package import Files
internal import Syntax
internal import VietnameseText

/// A table of a spreadsheet or of a CSV file, with the names of its columns found: these need not stand
/// in the first row.
package struct Sheet: Sendable {
  package struct Row: Sendable {
    /// As a spreadsheet counts: from 1, empty rows too.
    package let number: Int
    package let cells: [String]
    let spans: [Range<Int>]
  }

  let path: FilePath
  /// The sheet's name in the spreadsheet; "" for a CSV file.
  package let name: String
  /// The names of the columns. Where a name stands over several columns, and each has one of its own
  /// below, both are said: `Tiếp nhận / Trực tuyến`.
  package let header: [String]
  package let headerRow: Int
  package let rows: [Row]
  /// Whether `path` is a text that people can count lines in.
  let isText: Bool

  /// Where a cell is, for a finding: in a text its bytes, in a spreadsheet only the file.
  func span(_ row: Row, _ column: Int) -> SourceSpan {
    guard isText, column < row.spans.count else { return .file(path) }
    return SourceSpan(path, row.spans[column])
  }

  /// `ô C12`, or `ô C12 của trang tính “Danh sách”`.
  func cellName(_ row: Int, _ column: Int) -> String {
    "ô \(columnLetters(column))\(row)" + (name.isEmpty ? "" : " của trang tính “\(name)”")
  }
}

/// `A`, `B` … `Z`, `AA`, as spreadsheets name columns.
func columnLetters(_ column: Int) -> String {
  var number = column + 1
  var letters = ""
  while number > 0 {
    number -= 1
    letters = String(Character(Unicode.Scalar(UInt8(65 + number % 26)))) + letters
    number /= 26
  }
  return letters
}

/// Rows of cells as they lie in a file, before anybody knows which of them names the columns. Empty rows are
/// passed over, and counted.
package struct RawSheet: Sendable {
  let path: FilePath
  package let name: String
  let rows: [Sheet.Row]
  let isText: Bool
  /// Cells that are too long to be kept, with how long they are.
  let oversized: [(row: Int, column: Int, size: Int)]
  /// Whether there are more rows or columns than are read.
  let isCut: Bool

  /// The table under the first row among the first fifty that `isHeader` knows, or nil.
  ///
  /// Up to three rows together may be the header.
  func table(where isHeader: ([String]) -> Bool) -> Sheet? {
    for first in rows.indices.prefix(50) {
      for depth in 1...3 where first + depth <= rows.count {
        let names = Self.names(rows[first..<first + depth].map(\.cells))
        guard isHeader(names) else { continue }
        let below = rows[(first + depth)...].filter { row in
          row.cells.contains { !$0.allSatisfy(\.isWhitespace) }
        }
        return Sheet(
          path: path, name: name, header: names, headerRow: rows[first].number,
          rows: Array(below), isText: isText)
      }
    }
    return nil
  }

  /// One name for each column out of the rows of a header.
  private static func names(_ rows: [[String]]) -> [String] {
    let width = rows.map(\.count).max() ?? 0
    var filled = rows.map { row in
      row.map(\.singleSpaced) + Array(repeating: "", count: width - row.count)
    }
    // A name over several columns stands in the first of them.
    for level in filled.indices.dropLast() {
      for column in filled[level].indices.dropFirst()
      where filled[level][column].isEmpty && !filled[level + 1][column].isEmpty {
        filled[level][column] = filled[level][column - 1]
      }
    }
    return (0..<width).map { column in
      var parts: [String] = []
      for level in filled where !level[column].isEmpty && parts.last != level[column] {
        parts.append(level[column])
      }
      return parts.joined(separator: " / ")
    }
  }
}

private let maximumCell = 64 << 10

/// Reads CSV as rows of cells, empty rows too. What is wrong with the file as a CSV file is for
/// ``parseTable(_:at:)`` to say.
///
/// - Parameter delimiter: the byte between cells, or nil to find it.
package func readRawSheet(
  _ bytes: [UInt8], at path: FilePath, name: String = "", isText: Bool, delimiter: UInt8? = nil
) -> RawSheet {
  var reader = RawReader(bytes, path)
  if let delimiter { reader.delimiter = delimiter }
  reader.readAll()
  return RawSheet(
    path: path, name: name, rows: reader.rows, isText: isText, oversized: reader.oversized,
    isCut: reader.isCut)
}

/// Reads what the converter of spreadsheets prints: each sheet after a line `-------- 1 - Name`.
package func readRawSheets(_ bytes: [UInt8], at path: FilePath) -> [RawSheet] {
  var reader = RawReader(bytes, path)
  reader.delimiter = UInt8(ascii: ",")
  reader.readAll()
  var sheets: [RawSheet] = []
  var name = ""
  var rows: [Sheet.Row] = []
  var first = 0
  func finish() {
    let numbers = first + 1...max(first + 1, rows.last?.number ?? 0)
    let oversized = reader.oversized.filter { numbers.contains($0.row) }
      .map { (row: $0.row - first, column: $0.column, size: $0.size) }
    let own = rows.map { Sheet.Row(number: $0.number - first, cells: $0.cells, spans: []) }
    if !rows.isEmpty {
      sheets.append(
        RawSheet(
          path: path, name: name, rows: own, isText: false, oversized: oversized,
          isCut: reader.isCut))
    }
    rows = []
  }
  for row in reader.rows {
    let beginning = "-------- \(sheets.count + (rows.isEmpty ? 1 : 2)) - "
    if row.cells.count == 1, row.cells[0].hasPrefix(beginning) {
      finish()
      name = String(row.cells[0].dropFirst(beginning.count))
      first = row.number
    } else {
      rows.append(row)
    }
  }
  finish()
  return sheets
}

/// Cuts CSV (RFC 4180) into rows.
private struct RawReader {
  let bytes: [UInt8]
  let path: FilePath
  var delimiter: UInt8
  var rows: [Sheet.Row] = []
  var oversized: [(row: Int, column: Int, size: Int)] = []
  var isCut = false
  private var at = 0
  private var count = 0

  init(_ bytes: [UInt8], _ path: FilePath) {
    self.bytes = bytes
    self.path = path
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // The one that the first lines use most outside of quotes.
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes.prefix(64 << 10) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    delimiter = candidates[counts.firstIndex(of: counts.max() ?? 0) ?? 0]
  }

  mutating func readAll() {
    while at < bytes.count {
      count += 1
      var cells: [String] = []
      var spans: [Range<Int>] = []
      repeat {
        if !cells.isEmpty { at += 1 }
        let (text, span) = readCell(row: count, column: cells.count)
        if cells.count < 500 {
          cells.append(text)
          spans.append(span)
        } else if !text.isEmpty {
          isCut = true
        }
      } while at < bytes.count && bytes[at] == delimiter
      if at < bytes.count, bytes[at] == UInt8(ascii: "\r") { at += 1 }
      if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
      // A spreadsheet may have a million empty rows.
      if cells.allSatisfy(\.isEmpty), oversized.last?.row != count { continue }
      guard rows.count < 200_000 else {
        isCut = true
        return
      }
      rows.append(Sheet.Row(number: count, cells: cells, spans: spans))
    }
  }

  private mutating func readCell(row: Int, column: Int) -> (String, Range<Int>) {
    let start = at
    var content: [UInt8] = []
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      at += 1
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "\"") {
          guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
          at += 1
        }
        content.append(bytes[at])
        at += 1
      }
      at = min(at + 1, bytes.count)
    }
    // Also what stands behind a closing quote: nothing is lost.
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != UInt8(ascii: "\n"),
      bytes[at] != UInt8(ascii: "\r")
    {
      content.append(bytes[at])
      at += 1
    }
    if content.count > maximumCell {
      oversized.append((row, column, content.count))
      return ("", start..<at)
    }
    let text = withoutUnseenCharacters(composed(String(decoding: content, as: UTF8.self)))
    return (text, start..<at)
  }
}
