internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A row of dossiers whose parts do not add up.
  package static let dossierSums = Rule(
    "TX1221", "số hồ sơ trong một dòng cộng không khớp", .arithmetic, .error,
    Explanation(
      """
      Trong một dòng của ho-so.csv: tiếp nhận là mới cộng kỳ trước chuyển sang, là trực tuyến cộng trực tiếp, là đã giải \
      quyết cộng đang giải quyết; đã giải quyết là trước hạn cộng đúng hạn cộng quá hạn. Ô trống không phải số 0 và \
      không được cộng. Số của nguồn vốn không khớp thì ghi vào cột “Chưa khớp” hoặc “Ghi chú”.
      """,
      english: """
        The counts of one row of the table of dossiers must add up; empty cells are unknown, and a noted row is \
        left alone.
        """,
      wrong: "Tiếp nhận 120, Đã giải quyết 110, Đang giải quyết 12",
      right: "Tiếp nhận 122, Đã giải quyết 110, Đang giải quyết 12",
      source: "Cách đếm của báo cáo giải quyết thủ tục hành chính (Thông tư 01/2020/TT-VPCP)"),
    check: .portal { reading in
      reading.rows(of: DossierColumns.path).flatMap { row in
        DossierColumns.sums.compactMap { row.sum($0) }
      }
    })
}

extension NamedTable.Row {
  /// A finding when the parts are all there and are not the whole, or are more than it already.
  fileprivate func sum(_ sum: DossierColumns.Sum) -> Finding? {
    guard let whole = count(sum.whole), !isAnswered([sum.whole] + sum.parts) else { return nil }
    let parts = sum.parts.filter { count($0) != nil }
    let total = parts.reduce(0) { $0 + (count($1) ?? 0) }
    guard total != whole, parts.count == sum.parts.count || total > whole else { return nil }
    let terms = parts.map { "\(DossierColumns.name($0)) \(text($0))" }.joined(separator: " + ")
    return finding(
      sum.whole,
      "\(DossierColumns.name(sum.whole)) \(text(sum.whole)): \(terms) = "
        + "\(VietnameseNumber.format(total)) (\(dossierName))",
      hint: "sửa một trong các số này, hoặc ghi chú ở cột “Ghi chú”")
  }
}
