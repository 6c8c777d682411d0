package import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

/// `da-go.csv` as a command changes it: a line more, or a line less; all else stays byte by byte.
package enum WithdrawalList {
  /// The first line of a new list.
  package static let head = "Địa chỉ,Lý do,Ngày\n"

  /// The places that a list names, each as it is written there.
  package static func places(in bytes: [UInt8], at path: FilePath) -> Diagnosed<[String]> {
    rows(bytes, path).map { rows in rows.map(\.value.place).filter { !$0.isEmpty } }
  }

  /// The list with a line more at its end.
  package static func adding(
    _ place: String, reason: String, on day: CalendarDate, to bytes: [UInt8]
  ) -> [UInt8] {
    let isNew = bytes.allSatisfy { $0 <= UInt8(ascii: " ") }
    if isNew { return Array((head + line([place, reason, day.short])).utf8) }
    let whole = bytes.last == UInt8(ascii: "\n") ? bytes : bytes + Array("\n".utf8)
    // In the columns that the list has, apart by what it uses.
    let header = parseTable(bytes, at: FilePath(WithdrawnPage.file)).value.header
    let cells = header.map { column in
      switch foldedKey(column.text) {
      case foldedKey("Địa chỉ"): place
      case foldedKey("Lý do"): reason
      case foldedKey("Ngày"): day.short
      default: ""
      }
    }
    let end = header.first?.span.range.upperBound ?? 0
    let isSemicolon = bytes[min(end, bytes.count)...].first == UInt8(ascii: ";")
    return whole + Array(line(cells, separator: isSemicolon ? ";" : ",").utf8)
  }

  /// The list without the lines that name a place; nil when none does.
  package static func removing(_ place: String, from bytes: [UInt8], at path: FilePath)
    -> [UInt8]?
  {
    let found = rows(bytes, path).value.filter { $0.value.place == place }
    guard !found.isEmpty else { return nil }
    var left = bytes
    for row in found.reversed() {
      var end = row.span.range.upperBound
      while end < left.count, left[end] == UInt8(ascii: "\r") { end += 1 }
      if end < left.count, left[end] == UInt8(ascii: "\n") { end += 1 }
      left.removeSubrange(row.span.range.lowerBound..<end)
    }
    return left
  }

  /// The list with nothing in it that anybody wrote about a page, for when a reason says what the law forbids:
  /// what was withdrawn must stay so all the same.
  package static func withoutReasons(_ bytes: [UInt8], at path: FilePath) -> [UInt8] {
    let lines = rows(bytes, path).value.map { row in
      line([row.value.place, "theo quy định của pháp luật", row.value.date?.short ?? ""])
    }
    return Array((head + lines.joined()).utf8)
  }

  private static func rows(_ bytes: [UInt8], _ path: FilePath)
    -> Diagnosed<[Located<WithdrawnPage>]>
  {
    parseTable(bytes, at: path).flatMap { WithdrawnPage.schema.decode($0, at: path) }
  }

  private static func line(_ cells: [String], separator: String = ",") -> String {
    let quoted = cells.map { cell in
      let plain = String(cell.map { $0.isNewline ? " " : $0 })
      let isPlain = plain.utf8.allSatisfy { !",;\"\t".utf8.contains($0) }
      return isPlain ? plain : "\"\(plain.replacing("\"", with: "\"\""))\""
    }
    return quoted.joined(separator: separator) + "\n"
  }
}
