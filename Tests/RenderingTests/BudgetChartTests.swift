import Testing

/// Budgets as they were planned and as they were carried out, drawn above their tables.
@Suite struct BudgetChartTests {
  private func budget(_ table: String) async throws -> String {
    try await BuiltSite(
      """
      -- content/xa-mau/ngan-sach/a.md --
      ---
      Tiêu đề: A
      Năm: 2026
      Loại ngân sách: thực hiện
      Đơn vị tính: triệu đồng
      Bảng: [{Tên: Chi, Tệp: so-lieu/chi.csv}]
      ---
      -- content/xa-mau/so-lieu/chi.csv --
      \(table)
      """
    ).page("ngan-sach/a.html")
  }

  @Test func drawsABudgetByItsItemsAndSaysTheSum() async throws {
    let page = try await budget(
      """
      STT,Nội dung,Dự toán,Ước thực hiện,Ước thực hiện so với dự toán
      B,Tổng chi,100,60,"60%"
      I,Chi đầu tư,20,5,"25%"
      II,Chi thường xuyên,80,55,"69%"
      1,Giáo dục,50,30,"60%"
      """)
    #expect(page.contains("Chi: ước thực hiện so với dự toán"))
    #expect(page.contains("Tổng chi: 60 trên 100 triệu đồng."))
    #expect(page.ranges(of: "class=\"bar progress\"").count == 2)
    #expect(page.contains("<rect y=\"2\" width=\"6.3%\" height=\"12\"/>"))
    #expect(page.contains("Vạch đứng: 100% dự toán."))
  }

  @Test func drawsNoBudgetWithoutPlanOrWithCellsThatAreNoNumbers() async throws {
    for table in [
      "Nội dung,Ước thực hiện\nA,1\nB,2", "Nội dung,Dự toán\nA,1\nB,2",
      "Nội dung,Dự toán,Thực hiện\nA,1,chưa có\nB,2,2", "Nội dung,Dự toán,Thực hiện\nA,1,1",
      "Dự toán,Thực hiện,Nội dung\n1,1,A\n2,2,B",
    ] {
      #expect(!(try await budget(table).contains("class=\"plans\"")), "\(table)")
    }
  }
}
