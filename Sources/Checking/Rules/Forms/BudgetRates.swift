internal import Diagnostics

extension Rule {
  /// A comparison in a table of a budget that is not what its two columns give.
  package static let budgetRates = Rule(
    "TX1232", "tỷ lệ trong bảng ngân sách sai", .ratio, .error,
    Explanation(
      """
      Cột “Thực hiện so với dự toán” là số thực hiện chia số dự toán của cùng dòng, làm tròn ở chữ số đã ghi; cột “Tỷ \
      lệ” là cột tiền cuối chia cột tiền đầu.
      """,
      english: """
        A percentage column of a budget table must be the ratio of the two columns that it \
        compares.
        """,
      wrong: "Dự toán 6.600, Thực hiện 6.400, So với dự toán 99,97%",
      right: "Dự toán 6.600, Thực hiện 6.400, So với dự toán 96,97%",
      source: "Biểu công khai ngân sách"),
    check: .portal { reading in
      reading.budgetTables.flatMap { BudgetRows($0).rates }
    })
}
