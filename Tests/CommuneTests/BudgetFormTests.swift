import Commune
import Testing

@Suite struct BudgetFormTests {
  private func findings(_ keys: String, year: Int = 2026, stage: String = "thực hiện") throws
    -> [String]
  {
    try AssembledSite(
      """
      -- content/xa-mau/ngan-sach/a.md --
      ---
      Tiêu đề: A
      Năm: \(year)
      Loại ngân sách: \(stage)
      \(keys)
      ---
      -- content/xa-mau/so-lieu/a.csv --
      Nội dung,Dự toán
      Tổng thu,12.500
      """
    ).findings
  }

  @Test func knowsEachFormOfTheFormerCircular() throws {
    #expect(BudgetForm("103/CK TC-NSNN")?.stage == .proposal)
    #expect(BudgetForm("Biểu số 108/CK TC- NSNN")?.stage == .plan)
    #expect(BudgetForm("115/ck tc-nsnn")?.stage == .execution)
    #expect(BudgetForm("120/CK TC-NSNN")?.stage == .settlement)
    let meanings = (103...120).compactMap { BudgetForm("\($0)/CK TC-NSNN")?.meaning }
    #expect(Set(meanings).count == 18)
    #expect(BudgetForm("102/CK TC-NSNN") == nil)
    #expect(BudgetForm("121/CK TC-NSNN") == nil)
    #expect(BudgetForm("81") == nil)
  }

  @Test func takesAFormThatFitsItsYearAndStep() throws {
    #expect(
      try findings(
        "Đơn vị tính: đồng\nBảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: 114/CK TC-NSNN}]",
        year: 2025) == [])
    #expect(
      try findings(
        "Đơn vị tính: đồng\nChế độ: Thông tư 26/2026/TT-BTC\n"
          + "Bảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: biểu của tỉnh}]") == [])
  }

  @Test func saysWhenTheCircularDoesNotHoldForTheYear() throws {
    let message =
      "năm ngân sách 2026 không dùng biểu của thông tư đã ghi; từ năm ngân sách 2026 là Thông tư "
      + "26/2026/TT-BTC"
    #expect(
      try findings(
        "Đơn vị tính: đồng\nBảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: 114/CK TC-NSNN}]")
        == ["3:6 " + message])
    #expect(
      try findings("Chế độ: Thông tư 26/2026/TT-BTC", year: 2025).first?.hasSuffix(
        "trước năm ngân sách 2026 là Thông tư 343/2016/TT-BTC") == true)
  }

  /// Điều 37 khoản 3 of Thông tư 26/2026/TT-BTC.
  @Test(arguments: ["Thông tư 26/2026/TT-BTC", "Thông tư 343/2016/TT-BTC"])
  func letsTheSettlementOf2025FollowEither(_ regime: String) throws {
    #expect(try findings("Chế độ: \(regime)", year: 2025, stage: "quyết toán") == [])
  }

  @Test func wantsAUnitOfEachTable() throws {
    #expect(
      try findings("Bảng: [{Tên: Thu, Tệp: so-lieu/a.csv}]")
        == ["5:7 bảng “Thu” chưa có đơn vị tính"])
    #expect(
      try findings("Bảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Đơn vị tính: nghìn đồng}]") == [])
  }

  @Test func saysWhichFormIsNone() throws {
    #expect(
      try findings(
        "Đơn vị tính: đồng\nBảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: 200/CK TC-NSNN}]",
        year: 2025)
        == [
          "6:7 biểu “200/CK TC-NSNN” không phải biểu của xã: Thông tư 343/2016/TT-BTC có biểu 103 "
            + "đến 120"
        ])
    #expect(
      try findings(
        "Đơn vị tính: đồng\nBảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: 117/CK TC-NSNN}]",
        year: 2025)
        == ["6:7 biểu 117/CK TC-NSNN là của bước “quyết toán”, mục này ghi “thực hiện”"])
    #expect(
      try findings("Đơn vị tính: đồng\nBảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: biểu lạ}]")
        == ["6:7 biểu “biểu lạ” chưa ghi thuộc thông tư nào"])
    #expect(
      try findings(
        "Đơn vị tính: đồng\nBảng: [{Tên: Thu, Tệp: so-lieu/a.csv, Mẫu biểu: 114/CK TC-NSNN, "
          + "Chế độ: Thông tư 26/2026/TT-BTC}]")
        == ["6:7 biểu 114/CK TC-NSNN không phải của Thông tư 26/2026/TT-BTC"])
    #expect(
      try findings("Chế độ: Thông tư 99/2020/TT-BTC").first
        == "5:9 “Thông tư 99/2020/TT-BTC” không phải là giá trị của “Chế độ”")
  }
}
