internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A table of a budget whose groups do not add up.
  package static let budgetSums = Rule(
    "TX1231", "bảng ngân sách cộng không khớp", .arithmetic, .error,
    Explanation(
      """
      Trong bảng ngân sách, dòng tổng (A, B, Tổng) bằng tổng các mục lớn (I, II, III, hoặc 1, 2, 3 khi không có số La \
      Mã); mỗi mục lớn bằng tổng các mục nhỏ ngay dưới nó, ở từng cột tiền. Mục nhỏ được đánh số không liền, hoặc có ô \
      trống, thì không cộng.
      """,
      english: """
        In tables of a budget the total equals its groups and each group its items, column by column, where the \
        items are numbered without a gap and all filled in.
        """,
      wrong: "B Tổng chi 120 · I Chi đầu tư 50 · II Chi thường xuyên 60",
      right: "B Tổng chi 110 · I Chi đầu tư 50 · II Chi thường xuyên 60",
      source: "Biểu công khai ngân sách (Thông tư 343/2016/TT-BTC; Thông tư 26/2026/TT-BTC)"),
    check: .portal { reading in
      reading.budgetTables.flatMap { BudgetRows($0).sums }
    })
}

extension PortalReading {
  /// The tables that the disclosures of the budget show, each once.
  var budgetTables: [NamedTable] {
    let paths = Set(portal.budget.flatMap { $0.record.tables.map(\.path) })
    return paths.sorted().compactMap { portal.tables[$0].map(NamedTable.init) }
  }
}
