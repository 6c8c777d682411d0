internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A count from the beginning of the year that is smaller at a later day.
  package static let dossierGrowth = Rule(
    "TX1224", "số lũy kế của kỳ sau nhỏ hơn kỳ trước", .contradiction, .error,
    Explanation(
      """
      Số hồ sơ tính từ cùng một ngày đầu thì kỳ sau không thể ít hơn kỳ trước: 9 tháng đã gồm 6 tháng. Hồ sơ đang giải \
      quyết thì tăng giảm được, nên không so.
      """,
      english: """
        Two counts of one field from the same first day: what is received or settled cannot be fewer at the later \
        day.
        """,
      wrong: "6 tháng: tiếp nhận 3.124 · 9 tháng: tiếp nhận 3.080",
      right: "6 tháng: tiếp nhận 3.124 · 9 tháng: tiếp nhận 4.080",
      source: "Số học: số lũy kế không giảm"),
    check: .portal { reading in
      let rows = reading.rows(of: DossierColumns.path).filter { $0.day("tungay") != nil }
      return rows.flatMap { row in
        rows.lazy.filter { $0.isLaterCount(than: row) }.first.map { row.shrinking($0) } ?? []
      }
    })
}

extension NamedTable.Row {
  fileprivate func isLaterCount(than other: NamedTable.Row) -> Bool {
    guard let until = day("denngay"), let otherUntil = other.day("denngay") else { return false }
    return until > otherUntil && day("tungay") == other.day("tungay")
      && text("linhvuc") == other.text("linhvuc")
  }

  /// The columns in which a later count is smaller than this one.
  fileprivate func shrinking(_ later: NamedTable.Row) -> [Finding] {
    DossierColumns.growing.compactMap { column in
      guard let before = count(column), let after = later.count(column), after < before,
        !isAnswered([column]), !later.isAnswered([column])
      else { return nil }
      return later.finding(
        column,
        "\(DossierColumns.name(column)) \(later.text(column)) ở kỳ \(later.text("ky")), ít hơn "
          + "\(text(column)) ở kỳ \(text("ky")) (\(text("linhvuc")))",
        hint: "xem lại số của hai kỳ")
    }
  }
}
