internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Data that were fetched long ago, or on a day that is still to come.
  package static let sourceOld = Rule(
    "TX1907", "dữ liệu thủ tục đã cũ", .procedure, .warning,
    Explanation(
      """
      Thủ tục thay đổi liên tục. Dữ liệu lấy đã quá 180 ngày thì phải đối chiếu lại với Cổng Dịch vụ công quốc \
      gia trước khi người dân dùng; ngày lấy ở tương lai là ghi nhầm.
      """,
      english:
        "Data fetched more than 180 days ago must be compared again; a day to come is a mistake.",
      wrong: "Ngày nguồn: 01/01/2026 (hôm nay 20/11/2026)", right: "Ngày nguồn: 20/7/2026",
      source: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 3"),
    check: .catalogue { reading in
      let dated = reading.current.compactMap { procedure in
        SourceOfData(procedure).date.map { (procedure: procedure, date: $0) }
      }.sorted { ($0.date, $0.procedure.code) < ($1.date, $1.procedure.code) }
      let limit = reading.today.adding(days: -longestUse)
      let old = dated.filter { $0.date.latest < limit }
      let future = dated.filter { $0.date.earliest > reading.today }.map(\.procedure)
      let day = old.first?.date.short ?? ""
      return reading.findings(
        about: old.map(\.procedure), at: { reading.place($0.code, "Ngày nguồn") },
        hint: .fetchAgain
      ) { "dữ liệu đã quá \(longestUse) ngày, cũ nhất là \(day): \($0)" }
        + reading.findings(
          about: future, at: { reading.place($0.code, "Ngày nguồn") }, hint: .correctDay,
          severity: .error
        ) { "ngày lấy dữ liệu chưa tới: \($0)" }
    })
}

/// In days.
private let longestUse = 180

extension String {
  fileprivate static let fetchAgain = "lấy lại danh mục từ Cổng Dịch vụ công quốc gia"
  fileprivate static let correctDay = "ghi ngày đã lấy dữ liệu, như 20/7/2026"
}
