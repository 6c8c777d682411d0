internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// The fields of a period against its total row.
  package static let dossierFieldSums = Rule(
    "TX1222", "số hồ sơ các lĩnh vực cộng không khớp dòng Tổng", .arithmetic, .error,
    Explanation(
      """
      Trong mỗi kỳ, số của dòng “Tổng” phải bằng tổng các lĩnh vực. Chỉ cộng khi lĩnh vực nào cũng có số ở cột ấy; còn \
      ô trống thì tổng các lĩnh vực chỉ không được lớn hơn dòng “Tổng”.
      """,
      english: """
        The total row of a period must equal the sum of its fields where every field is \
        filled in.
        """,
      wrong: "Hộ tịch 80, Đất đai 30, Tổng 120",
      right: "Hộ tịch 80, Đất đai 40, Tổng 120",
      source: "Số học"),
    check: .portal { reading in
      let rows = reading.rows(of: DossierColumns.path)
      return rows.filter(\.isTotal).flatMap { total in
        let fields = rows.filter { !$0.isTotal && $0.period == total.period }
        return fields.isEmpty
          ? [] : DossierColumns.names.compactMap { total.fieldSum($0.column, fields) }
      }
    })
}

extension NamedTable.Row {
  fileprivate func fieldSum(_ column: String, _ fields: [NamedTable.Row]) -> Finding? {
    guard let total = count(column), !isAnswered([column]),
      !fields.contains(where: { $0.isAnswered([column]) })
    else { return nil }
    let counts = fields.compactMap { $0.count(column) }
    let sum = counts.reduce(0, +)
    guard sum != total, counts.count == fields.count || sum > total else { return nil }
    return finding(
      column,
      "\(DossierColumns.name(column)) \(text(column)): các lĩnh vực cộng lại là "
        + "\(VietnameseNumber.format(sum)) (\(text("ky")))",
      hint: "sửa dòng “\(text("linhvuc"))” hoặc số của lĩnh vực")
  }
}
