import Commune
import Diagnostics
import Files
import Testing
import VietnameseText

/// Lists of persons: what is published, what is kept back, and that nothing of it is repeated.
@Suite struct AidListTests {
  static let table = "Họ tên,Thôn,Số tiền\nTrần Bí Mật,Thôn Chợ,500.000\n"
  static let keys = """
    Tiêu đề: Hỗ trợ Tết
    Chương trình: Hỗ trợ Tết 2027
    Căn cứ công khai: "Thông tư 26/2026/TT-BTC, Điều 30"
    Đăng từ: 20/11/2026
    Gỡ ngày: 20/12/2026
    Danh sách: ho-tro/tet.csv
    """

  private func site(
    _ table: String = table, keys: String = keys, body: String = "", path: String = "ho-tro/tet.md",
    file: String = "ho-tro/tet.csv"
  ) throws -> AssembledSite {
    try AssembledSite(
      "-- content/xa-mau/\(path) --\n---\n\(keys)\n---\n\(body)\n"
        + "-- content/xa-mau/\(file) --\n\(table)")
  }

  private func keys(without name: String) -> String {
    Self.keys.split(separator: "\n").filter { !$0.hasPrefix(name) }.joined(separator: "\n")
  }

  private func keys(_ name: String, _ value: String) -> String {
    keys(without: name) + "\n\(name): \(value)"
  }

  @Test func readsAList() throws {
    let site = try site()
    #expect(site.findings == [])
    let portal = try site.portal
    let entry = try #require(portal.aidLists.first)
    #expect(entry.address == "ho-tro/tet.html")
    #expect(entry.record.rows.map(\.name) == ["Trần Bí Mật"])
    #expect(entry.record.rows.map(\.hamlet) == ["Thôn Chợ"])
    #expect(entry.record.rows.first?.amount.integerValue == 500_000)
    #expect(portal.hasContent(.aid))
    #expect(portal.tables.isEmpty)
    #expect(!portal.entries.contains { $0.address.hasPrefix("ho-tro/") })
  }

  @Test func takesTheColumnsInAnyOrderAndByTheirUsualNames() throws {
    let site = try site("Mức hỗ trợ;Tổ dân phố;Họ và tên\n1200000 đồng;Tổ 12;Lê Văn  A 2\n")
    #expect(site.findings == [])
    let row = try #require(try site.portal.aidLists.first?.record.rows.first)
    #expect(row.name == "Lê Văn A 2")
    #expect(row.amount.integerValue == 1_200_000)
  }

  @Test func takesSupportInKind() throws {
    let site = try site(
      "Họ tên,Thôn,Số lượng\nTrần Bí Mật,Thôn Chợ,\"12,5\"\n",
      keys: Self.keys + "\nĐơn vị tính: kg gạo")
    #expect(site.findings == [])
    #expect(try site.portal.aidLists.count == 1)
  }

  // MARK: What keeps a list back

  @Test(arguments: [
    "CCCD", "Số định danh", "Bệnh", "Lý do", "Địa chỉ", "Ngày sinh", "Điện thoại", "Ghi chú", "STT",
  ])
  func keepsBackAListWithAnotherColumn(_ column: String) throws {
    let site = try site("Họ tên,Thôn,Số tiền,\(column)\nTrần Bí Mật,Thôn Chợ,500.000,bí mật\n")
    #expect(
      site.findings
        == ["cột thứ 4 không phải họ tên, thôn hay số tiền nên danh sách chưa được đăng"])
    #expect(try site.portal.aidLists.isEmpty)
    #expect(try !site.portal.hasContent(.aid))
  }

  @Test(arguments: [
    "001099001234", "001 099 001 234", "012345678", "012.345.678", "Trần Bí Mật 012345678901",
    "0123-4567-8901", "1 012345678",
  ])
  func keepsBackAListWithANumberLikeThatOfACard(_ cell: String) throws {
    for table in [
      "Họ tên,Thôn,Số tiền\n\(cell),Thôn Chợ,500.000\n",
      "Họ tên,Thôn,Số tiền\nTrần Bí Mật,\(cell),500.000\n",
      "Họ tên,Thôn,Số tiền\nTrần Bí Mật,Thôn Chợ,\(cell)\n",
    ] {
      let site = try site(table)
      #expect(site.diagnostics.map(\.code).contains("TX0574"))
      #expect(site.diagnostics.allSatisfy { !$0.message.contains(cell) })
      #expect(try site.portal.aidLists.isEmpty)
    }
  }

  @Test(arguments: ["120.000.000", "1.500.000", "999.999 đồng"])
  func takesALargeAmountForAnAmount(_ amount: String) throws {
    #expect(try site("Họ tên,Thôn,Số tiền\nTrần Bí Mật,Thôn Chợ,\(amount)\n").findings == [])
  }

  @Test(arguments: [
    "", "Trần Bí Mật (khuyết tật nặng)", "\"Trần Bí Mật, sinh 1950\"", "Trần Bí Mật 1950",
    "0912 345 678", "hộ nghèo Trần Bí Mật", "12",
  ])
  func wantsANameAndNothingElse(_ cell: String) throws {
    let site = try site("Họ tên,Thôn,Số tiền\n\(cell),Thôn Chợ,500.000\n")
    #expect(site.findings == ["dòng 2: ô họ tên trống hoặc có điều khác ngoài họ tên"])
    #expect(try site.portal.aidLists.isEmpty)
  }

  @Test(arguments: ["", "\"Số 12, ngõ 3, thôn Chợ\"", "Thôn Chợ (mồ côi)", "12345 Chợ"])
  func wantsAHamletAndNoAddress(_ cell: String) throws {
    let site = try site("Họ tên,Thôn,Số tiền\nTrần Bí Mật,\(cell),500.000\n")
    #expect(site.findings == ["dòng 2: ô thôn trống hoặc có điều khác ngoài tên thôn"])
  }

  @Test(arguments: ["", "tâm thần", "500.000 vì ốm", "0", "-5", "50%", "12.5"])
  func wantsAnAmountAndNoReason(_ cell: String) throws {
    let site = try site("Họ tên,Thôn,Số tiền\nTrần Bí Mật,Thôn Chợ,\(cell)\n")
    #expect(site.findings == ["dòng 2: ô số tiền không phải một con số"])
  }

  @Test func countsTheRowsThatAreWrongWithoutNamingThem() throws {
    let rows = (1...9).map { _ in "Trần Bí Mật,Thôn Chợ,x\n" }.joined()
    #expect(
      try site("Họ tên,Thôn,Số tiền\n" + rows).findings
        == ["các dòng 2, 3, 4, 5, 6 và 4 dòng nữa: ô số tiền không phải một con số"])
  }

  /// Without a line of names the first person would be the names of the columns.
  @Test func repeatsNothingOfATableWithoutItsFirstLine() throws {
    let site = try site("Trần Bí Mật,Thôn Chợ,500.000\nLê Bí Ẩn,Thôn Chợ,500.000\n")
    #expect(
      site.findings
        == ["cột thứ 1, 2, 3 không phải họ tên, thôn hay số tiền nên danh sách chưa được đăng"])
  }

  @Test(arguments: [
    "", "Họ tên,Thôn,Số tiền\n", "Họ tên,Số tiền\nTrần Bí Mật,500.000\n",
    "Họ tên,Tên,Thôn,Số tiền\nTrần,Bí Mật,Thôn Chợ,500.000\n",
    "Họ tên,Thôn,Số tiền\nTrần Bí Mật,Thôn Chợ\n",
    "Họ tên,Thôn,Số tiền\nTrần Bí Mật,\"Thôn Chợ,500.000\n",
    "Họ tên,Thôn,Số tiền\nTrần Bí Mật,Thôn Chợ,500.000,bí mật\n",
    "Họ tên,Thôn,Số tiền\nTrần \"Bí\" Mật,Thôn Chợ,500.000\n",
  ])
  func keepsBackATableThatIsNotWhole(_ table: String) throws {
    let site = try site(table)
    #expect(!site.diagnostics.isEmpty)
    #expect(site.diagnostics.allSatisfy { $0.keepsPageBack })
    #expect(try site.portal.aidLists.isEmpty)
    expectSilence(site)
  }

  @Test(arguments: [
    "Tiêu đề", "Chương trình", "Căn cứ công khai", "Đăng từ", "Gỡ ngày", "Danh sách",
  ])
  func wantsEveryKeyThatSaysWhyAndHowLong(_ key: String) throws {
    let missing = try site(keys: keys(without: key))
    #expect(missing.findings.contains("thiếu khóa “\(key)” của danh sách hỗ trợ"))
    #expect(try missing.portal.aidLists.isEmpty)
    let empty = try site(keys: keys(key, ""))
    #expect(empty.findings.contains("dòng 7: khóa “\(key)” để trống"))
    #expect(try empty.portal.aidLists.isEmpty)
  }

  @Test(arguments: [
    "Đăng đến: 30/11/2027", "Thẻ: [hỗ trợ]", "Địa chỉ cũ: [cu.html]", "Thu hồi: {Lý do: nhầm}",
    "Trần Bí Mật: 500.000", "Trần Bí Mật 001099001234", "Gỡ ngày: Trần Bí Mật",
    "Loại: tin", "Nháp: Trần Bí Mật", "Người nhận:\n  Trần Bí Mật: 500.000",
  ])
  func repeatsNothingOfAPageThatCannotBeRead(_ line: String) throws {
    let site = try site(keys: Self.keys + "\n" + line)
    #expect(site.diagnostics.contains { $0.severity == .error })
    #expect(try site.portal.aidLists.isEmpty)
    expectSilence(site)
  }

  @Test func keepsBackAPageWithANumberLikeThatOfACard() throws {
    let site = try site(body: "Chị Mật, số 001099001234, đã nhận.")
    #expect(
      site.findings
        == ["dòng 9: có số giống số định danh (9 hoặc 12 chữ số) nên trang chưa được đăng"])
    #expect(try site.portal.aidLists.isEmpty)
    expectSilence(site)
  }

  // MARK: How long

  @Test(arguments: [
    ("19/11/2026", "21/11/2026", false), ("20/11/2026", "22/11/2026", true),
    ("21/11/2026", "22/11/2026", true), ("22/11/2026", "30/11/2026", false),
  ])
  func isThereFromItsFirstDayAndGoneOnItsLast(_ from: String, _ until: String, _ isThere: Bool)
    throws
  {
    let keys = keys("Đăng từ", from).replacing("Gỡ ngày: 20/12/2026", with: "Gỡ ngày: \(until)")
    let site = try site(keys: keys)
    #expect(try site.portal.aidLists.isEmpty == !isThere)
    #expect(try site.portal.hasContent(.aid) == isThere)
  }

  @Test func leavesADraftOut() throws {
    let site = try site(keys: Self.keys + "\nNháp: có")
    #expect(site.findings == [])
    #expect(try site.portal.aidLists.isEmpty)
  }

  @Test func asksToRemoveWhatIsOver() throws {
    let site = try site(keys: keys("Gỡ ngày", "21/11/2026"))
    #expect(site.findings == ["danh sách đã được gỡ khỏi trang từ ngày 21/11/2026"])
    #expect(site.diagnostics.map(\.severity) == [.note])
  }

  @Test func asksWhetherALongTimeIsMeant() throws {
    let site = try site(keys: keys("Gỡ ngày", "20/3/2027"))
    #expect(site.findings == ["danh sách có tên người ở trên trang 120 ngày, lâu hơn 90 ngày"])
    #expect(
      site.diagnostics.map(\.hint) == ["nếu luật không buộc lâu hơn, ghi “Gỡ ngày: 18/02/2027”"])
    #expect(try site.portal.aidLists.count == 1)
    #expect(
      try self.site(keys: keys("Đăng từ", "25/12/2026")).findings
        == ["danh sách bị gỡ trước khi được đăng"])
  }

  // MARK: Where

  @Test func wantsTheTableInTheFolderAndPublishesItNowhere() throws {
    let site = try site(keys: keys("Danh sách", "so-lieu/tet.csv"), file: "so-lieu/tet.csv")
    #expect(
      site.findings == ["“Danh sách” không dẫn tới tệp CSV trong ho-tro/ nên chưa được đăng"])
    #expect(try site.portal.tables.isEmpty)
    #expect(try site.portal.aidLists.isEmpty)
  }

  @Test func publishesTheTableOfNoDraftEither() throws {
    let site = try site(
      keys: keys("Danh sách", "So-lieu/tet.csv") + "\nNháp: có", file: "so-lieu/tet.csv")
    #expect(try site.portal.tables.isEmpty)
  }

  @Test func wantsTheTableToBeThere() throws {
    #expect(
      try site(file: "ho-tro/khac.csv").findings
        == [
          "chưa trang nào trong ho-tro/ dùng danh sách này",
          "không có tệp mà “Danh sách” dẫn tới nên trang chưa được đăng",
        ])
  }

  @Test func takesAListInNoOtherFolder() throws {
    let site = try site(
      keys: Self.keys + "\nLoại: danh sách hỗ trợ\nNgày: 2026", path: "tin-tuc/tet.md",
      file: "so-lieu/tet.csv")
    #expect(site.findings.contains("danh sách hỗ trợ nằm ngoài thư mục ho-tro/ nên chưa được đăng"))
    #expect(try site.portal.aidLists.isEmpty)
    #expect(try site.portal.articles.isEmpty)
  }

  @Test func takesNothingElseInTheFolder() throws {
    let site = try AssembledSite(
      "-- content/xa-mau/ho-tro/a.md --\n---\nTiêu đề: A\nLoại: trang\n---\nTrần Bí Mật\n")
    #expect(site.diagnostics.map(\.code).contains("TX0579"))
    #expect(try site.portal.pages.isEmpty)
  }

  @Test func tellsOfATableThatNoPageUses() throws {
    let site = try AssembledSite("-- content/xa-mau/ho-tro/a.csv --\n" + Self.table)
    #expect(site.findings == ["chưa trang nào trong ho-tro/ dùng danh sách này"])
    #expect(try site.portal.tables.isEmpty)
  }

  @Test func readsTheWordsOfTheSectionAsAPage() throws {
    let site = try AssembledSite(
      "-- content/xa-mau/ho-tro/index.md --\n---\nTiêu đề: Hỗ trợ\n---\n")
    #expect(site.findings == [])
    #expect(try site.portal.hasContent(.aid))
  }

  /// No finding may say a word of the persons, and none may point at a line, which is printed.
  private func expectSilence(_ site: AssembledSite) {
    for finding in site.diagnostics {
      #expect(finding.span.range.isEmpty)
      let words = finding.message + (finding.hint ?? "")
      #expect(!words.contains("Bí Mật") && !words.contains("001099"), "\(words)")
    }
  }
}
