internal import Commune
internal import Diagnostics

extension Rule {
  /// A code of a series that the national database does not use.
  ///
  /// That a code is one digit, a dot and six digits is held when the row is read; 6 marks procedures between
  /// authorities and is reported there too.
  package static let codeSeries = Rule(
    "TX1902", "mã thủ tục bắt đầu bằng chữ số lạ", .procedure, .warning,
    Explanation(
      """
      Mã thủ tục cho người dân bắt đầu bằng 1, 2 hoặc 3. Mã bắt đầu bằng chữ số khác thường là đọc nhầm từ bản \
      chụp hay gõ nhầm; hai mã chỉ khác một chữ số có thể là hai việc không liên quan.
      """,
      english: """
        Citizens' procedures have codes that begin with 1, 2 or 3; another digit is most often a misreading.
        """,
      wrong: "7.001193", right: "1.001193",
      source: "771 mã lấy từ Cổng Dịch vụ công quốc gia, 20/7/2026"),
    check: .catalogue { reading in
      reading.catalogue.procedures.map(\.code).filter { !$0.isOfKnownSeries }.map { code in
        Finding(at: reading.place(code), .strangeSeries(code), hint: .compareWithSource)
      }
    })
}

extension ProcedureCode {
  fileprivate var isOfKnownSeries: Bool {
    text.first.map { "1236".contains($0) } ?? false
  }
}

extension String {
  fileprivate static func strangeSeries(_ code: ProcedureCode) -> String {
    "mã \(code) bắt đầu bằng “\(code.text.prefix(1))”, thủ tục cho người dân bắt đầu bằng 1, 2 hoặc 3"
  }

  fileprivate static let compareWithSource =
    "tìm thủ tục theo tên trên Cổng Dịch vụ công quốc gia rồi chép lại mã"
}
