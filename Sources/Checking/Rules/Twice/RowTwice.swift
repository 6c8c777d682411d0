internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A row of a table of figures that comes twice with two values.
  package static let rowTwice = Rule(
    "TX1305", "một dòng số liệu ghi hai lần, khác số", .contradiction, .error,
    Explanation(
      """
      Cùng kỳ, cùng nhóm mà có hai dòng khác số thì trang không biết lấy dòng nào. Giữ một dòng; nguồn có hai số thì giữ \
      cả hai và ghi “có” ở cột “Chưa khớp”.
      """,
      english: """
        A table gives two values for one period and group, and neither row is marked as \
        disputed.
        """,
      wrong: """
        5 tháng đầu năm 2026, Thuộc thẩm quyền của xã, 138 · 5 tháng đầu năm 2026, Thuộc \
        thẩm quyền của xã, 139
        """,
      right: "5 tháng đầu năm 2026, Thuộc thẩm quyền của xã, 139",
      source: "Hai dòng của cùng một bảng"),
    check: .portal { reading in
      figureTables.flatMap { repeats(reading.rows(of: $0.path), of: $0) }
    })

  private static func repeats(_ rows: [NamedTable.Row], of table: CountTable) -> [Finding] {
    var seen: [String: NamedTable.Row] = [:]
    return rows.compactMap { row in
      guard let period = row.period, !row.isAnswered(table.values) else { return nil }
      let key = period.name + "\n" + (table.group.map { foldedKey(row.text($0)) } ?? "")
      guard let first = seen[key] else {
        seen[key] = row
        return nil
      }
      let column = table.values.first {
        !row.text($0).isEmpty && !first.text($0).isEmpty && row.number($0) != first.number($0)
      }
      guard let column else { return nil }
      return row.finding(
        column, "\(row.text(column)): dòng trên của cùng kỳ, cùng nhóm ghi \(first.text(column))",
        hint: "giữ một dòng, hoặc ghi ở cột “Chưa khớp”")
    }
  }
}

/// A table of figures: what tells its rows apart besides the period, and the columns of values.
private struct CountTable {
  let path: String
  let group: String?
  let values: [String]
}

private let figureTables = [
  CountTable(path: "so-lieu/so-thu-tuc.csv", group: "nhom", values: ["sothutuc"]),
  CountTable(
    path: DossierColumns.path, group: "linhvuc", values: DossierColumns.names.map(\.column)),
  CountTable(path: "so-lieu/hai-long.csv", group: nil, values: ["sophieu", "hailong"]),
  CountTable(path: "so-lieu/tre-han.csv", group: nil, values: ["hosotrehan", "thuxinloi"]),
]
