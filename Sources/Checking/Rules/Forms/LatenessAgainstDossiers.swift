internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Late dossiers in two tables of the portal.
  package static let latenessAgainstDossiers = Rule(
    "TX1227", "số hồ sơ trễ hạn khác nhau ở hai bảng", .contradiction, .warning,
    Explanation(
      """
      Hồ sơ trễ hạn của một kỳ (tre-han.csv) là hồ sơ đã giải quyết quá hạn cộng hồ sơ đang giải quyết đã quá hạn \
      (ho-so.csv, dòng Tổng). Hai bảng của cùng kỳ, cùng ngày chốt phải cho cùng một số.
      """,
      english: """
        Late dossiers of a period must be those settled late and those pending past their \
        day.
        """,
      wrong: "tre-han.csv: 9 hồ sơ trễ hạn · ho-so.csv: quá hạn 6, quá hạn chưa giải quyết 2",
      right: "tre-han.csv: 8 hồ sơ trễ hạn · ho-so.csv: quá hạn 6, quá hạn chưa giải quyết 2",
      source: "Cách đếm của hai bảng"),
    check: .portal { reading in
      let totals = reading.rows(of: DossierColumns.path).filter(\.isTotal)
      return reading.rows(of: "so-lieu/tre-han.csv").compactMap { row in
        guard let late = row.count("hosotrehan"), row.period != nil,
          let total = totals.first(where: { $0.period == row.period }),
          total.day("denngay") == row.day("denngay"),
          !total.isAnswered(["quahan", "quahanchuagiaiquyet"]),
          let settled = total.count("quahan"), let pending = total.count("quahanchuagiaiquyet"),
          settled + pending != late
        else { return nil }
        return row.finding(
          "hosotrehan",
          "\(late) hồ sơ trễ hạn; ho-so.csv ghi \(settled) quá hạn và \(pending) quá hạn chưa giải quyết, "
            + "cộng là \(settled + pending)", hint: "xem lại hai bảng")
      }
    })
}
