internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// The share of satisfied people against the ballots.
  package static let satisfactionRate = Rule(
    "TX1225", "tỷ lệ hài lòng khác số phiếu", .ratio, .error,
    Explanation(
      """
      Trong hai-long.csv, tỷ lệ hài lòng phải bằng số phiếu hài lòng chia số phiếu thu về, và số phiếu hài lòng không \
      lớn hơn số phiếu thu về.
      """,
      english: "The rate of satisfaction must be the satisfied ballots over all ballots.",
      wrong: "Số phiếu 530, Hài lòng 503, Tỷ lệ hài lòng 95,91%",
      right: "Số phiếu 530, Hài lòng 503, Tỷ lệ hài lòng 94,91%",
      source: "Số học"),
    check: .portal { reading in
      reading.rows(of: "so-lieu/hai-long.csv").compactMap { row in
        guard !row.isAnswered(), let ballots = row.number("sophieu")?.value,
          let satisfied = row.number("hailong")?.value
        else { return nil }
        if satisfied > ballots {
          return row.finding(
            "hailong",
            "\(row.text("hailong")) phiếu hài lòng, nhiều hơn \(row.text("sophieu")) phiếu")
        }
        guard let rate = row.number("tylehailong")?.value,
          let verdict = Share(satisfied, of: ballots).verdict(on: rate)
        else { return nil }
        let terms = "\(row.text("hailong"))/\(row.text("sophieu"))"
        return row.rateFinding("tylehailong", verdict, terms)
      }
    })
}
