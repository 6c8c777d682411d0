internal import Commune
internal import Diagnostics

extension Rule {
  /// A record of which nobody can say where it comes from, or when.
  package static let sourceMissing = Rule(
    "TX1906", "thủ tục thiếu nguồn hoặc ngày lấy dữ liệu", .procedure, .warning,
    Explanation(
      """
      Thủ tục trên trang là bản chép từ Cổng Dịch vụ công quốc gia hay từ quyết định công bố. Mỗi dòng phải \
      ghi chép từ đâu và ngày nào, để người dân biết còn tin được không và người sửa biết dòng nào phải lấy lại.
      """,
      english:
        "Every procedure in force must say where its data come from and of which day they are.",
      wrong: "Nguồn: (trống)", right: "Nguồn: dichvucong.gov.vn, Ngày nguồn: 20/7/2026",
      source: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1"),
    check: .catalogue { reading in
      let sources = reading.current.map { (procedure: $0, source: SourceOfData($0)) }
      let nameless = sources.filter { !$0.source.isNamed }.map(\.procedure)
      let undated = sources.filter { $0.source.isNamed && $0.source.date == nil }.map(\.procedure)
      return reading.findings(
        about: nameless, at: { reading.place($0.code) }, hint: .nameSource
      ) { "chưa ghi nguồn dữ liệu: \($0)" }
        + reading.findings(
          about: undated, at: { reading.place($0.code, "Ngày nguồn") }, hint: .nameDay
        ) { "chưa ghi ngày lấy dữ liệu: \($0)" }
    })
}

extension String {
  fileprivate static let nameSource = "ghi địa chỉ hoặc quyết định vào cột “Nguồn”"
  fileprivate static let nameDay = "ghi ngày vào cột “Ngày nguồn”, như 20/7/2026"
}
