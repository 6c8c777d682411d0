package import Commune
internal import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

/// `so-lieu/ho-so.csv` with the figures of one period: rows of the period that are there get their counts,
/// cell by cell; others are added at the end. What people wrote besides stays.
package struct DossierTable: Sendable {
  /// The file as it would be; nil when it would say the same.
  package let bytes: [UInt8]?
  /// What would change, for a person who decides.
  package let summary: String

  package init(
    _ figures: DossierFigures, period: ReportingPeriod, from: CalendarDate?, until: CalendarDate?,
    over old: [UInt8]?, at path: FilePath
  ) {
    let header = DossierCount.schema.fields.map(\.key)
    let present = old ?? Array((header.joined(separator: ",") + "\n").utf8)
    let table = parseTable(present, at: path).value
    let columns = Dictionary(
      table.header.enumerated().map { (foldedKey($0.element.text), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func text(_ row: TableRow, _ column: String) -> String {
      columns[foldedKey(column)].map { row.cells[$0].text.singleSpaced } ?? ""
    }
    var edits: [(Range<Int>, String)] = []
    var lines = ""
    var words = ""
    let delimiter: Character =
      table.header.count > 1
      ? Character(
        Unicode.Scalar(
          present[table.header[0].span.range.upperBound..<table.header[1].span.range.lowerBound]
            .first { ",;\t".utf8.contains($0) } ?? UInt8(ascii: ",")))
      : ","
    func written(_ text: String) -> String {
      let cell = csvCell(text)
      return cell.contains(delimiter) && !cell.hasPrefix("\"") ? quotedCell(cell) : cell
    }
    for row in figures.rows + [figures.total].compactMap({ $0 }) {
      var values = row.counts.mapValues { String($0) }
      if !row.disputed.isEmpty { values["Chưa khớp"] = row.disputed.joined(separator: "; ") }
      let isTotal = row == figures.total
      let own = table.rows.first { present in
        ReportingPeriod.read(text(present, "Kỳ")) == period
          && (foldedKey(text(present, "Lĩnh vực")) == foldedKey(row.field)
            || isTotal && ["tong", "tongso"].contains(foldedKey(text(present, "Lĩnh vực"))))
      }
      guard let own else {
        values["Kỳ"] = period.name
        values["Từ ngày"] = from?.short
        values["Đến ngày"] = until?.short
        values["Lĩnh vực"] = row.field
        lines +=
          table.header.map { name in
            written(values.first { foldedKey($0.key) == foldedKey(name.text) }?.value ?? "")
          }.joined(separator: String(delimiter)) + "\n"
        words += "  + \(Self.said(row))\n"
        continue
      }
      if let from { values["Từ ngày"] = from.short }
      if let until { values["Đến ngày"] = until.short }
      var differences: [String] = []
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        guard let place = columns[foldedKey(name)] else { continue }
        let cell = own.cells[place]
        if Self.isSame(cell.text, value) { continue }
        edits.append((cell.span.range, written(value)))
        let before = cell.text.isEmpty ? "(trống)" : cell.text
        differences.append("\(name) \(before) → \(value)")
      }
      if !differences.isEmpty {
        words += "  ~ \(row.field): \(differences.joined(separator: ", "))\n"
      }
    }
    var next = present
    for (range, value) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      next.replaceSubrange(range, with: value.utf8)
    }
    if !lines.isEmpty {
      if let last = next.last, last != UInt8(ascii: "\n") { next.append(UInt8(ascii: "\n")) }
      next += Array(lines.utf8)
    }
    bytes = words.isEmpty ? nil : next
    summary = words
  }

  private static func isSame(_ cell: String, _ value: String) -> Bool {
    if cell.singleSpaced == value { return true }
    if let left = CalendarDate.read(cell), let right = CalendarDate.read(value) {
      return left == right
    }
    guard let number = VietnameseNumber.read(cell), number.unit.isEmpty, let wanted = Int(value)
    else {
      return false
    }
    return number.value.doubleValue == Double(wanted)
  }

  /// `Hộ tịch: Tiếp nhận 12, Trực tuyến 10`
  private static func said(_ row: DossierFigures.Row) -> String {
    let counts = DossierColumn.all.compactMap { column in
      row.counts[column.name].map { "\(column.name) \(VietnameseNumber.format($0))" }
    }
    return "\(row.field): \(counts.joined(separator: ", "))"
  }
}
