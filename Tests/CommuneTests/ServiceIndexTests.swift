import Commune
import Testing
import VietnameseText

@Suite struct ServiceIndexTests {
  private static let path = "so-lieu/bo-chi-so-766.csv"
  private static let header = "Kỳ,Ngày lấy,Nhóm,Chỉ số,Điểm,Điểm tối đa,Nguồn,Ghi chú\n"

  private func portal(_ rows: String) throws -> Portal {
    let site = try AssembledSite("-- content/xa-mau/\(Self.path) --\n\(Self.header)\(rows)")
    #expect(site.findings == [])
    return try site.portal
  }

  private func findings(_ rows: String) throws -> [String] {
    try CommuneTests.findings(in: Self.path, Self.header + rows)
  }

  @Test func readsThePeriodsLatestFirstAndAddsUp() throws {
    let portal = try portal(
      """
      Quý II/2026,06/7/2026,tiến độ,,"19,5",20,Cổng,
      Quý III/2026,05/10/2026,công khai minh bạch,Đúng hạn,"5,25",6,Cổng,
      Quý III/2026,06/10/2026,công khai minh bạch,Đầy đủ,2,2,Cổng,
      Quý III/2026,05/10/2026,tiến độ,,"19,6",20,Cổng,ước
      """)
    #expect(portal.serviceIndex.map(\.period.name) == ["Quý III/2026", "Quý II/2026"])
    let latest = try #require(portal.serviceIndex.first)
    #expect(latest.retrieved?.short == "06/10/2026")
    #expect(latest.blocks.map(\.kind) == [.transparency, .timeliness])
    #expect(
      latest.blocks.map { $0.points.map { VietnameseNumber.format($0) } } == ["7,25", "19,6"])
    #expect(latest.points.map { VietnameseNumber.format($0) } == "26,85")
    #expect(latest.maximum == DecimalNumber(28))
    #expect(latest.sources == ["Cổng"])
    #expect(portal.hasContent(.reform))
  }

  @Test func hasNoTotalWhileABlockHasNoPoints() throws {
    let portal = try portal(
      "Năm 2025,05/01/2026,tiến độ,,19,20,Cổng,\nNăm 2025,05/01/2026,số hóa,,,22,Cổng,\n")
    #expect(portal.serviceIndex.first?.points == nil)
    #expect(portal.serviceIndex.first?.maximum == DecimalNumber(42))
  }

  @Test func namesPointsAboveTheMaximum() throws {
    #expect(
      try findings("Năm 2025,05/01/2026,tiến độ,,\"20,5\",20,Cổng,\n")
        == ["2:1 20,5 điểm, cao hơn điểm tối đa 20"])
  }

  @Test func leavesARowOfAnUnknownBlockOut() throws {
    let site = try AssembledSite(
      "-- content/xa-mau/\(Self.path) --\n\(Self.header)Năm 2025,05/01/2026,tiến dộ lạ,,9,20,C,\n")
    #expect(site.findings == ["2:21 “tiến dộ lạ” không phải là giá trị của “Nhóm”"])
    #expect(try site.portal.serviceIndex.isEmpty)
    #expect(try !site.portal.hasContent(.reform))
  }

  @Test func wantsToKnowWhenAPeriodWasFetched() throws {
    #expect(
      try findings("Năm 2025,,tiến độ,,19,20,Cổng,\nNăm 2025,,số hóa,,20,22,Cổng,\n")
        == ["2:1 kỳ “Năm 2025” chưa ghi ngày lấy điểm số"])
  }

  @Test func countsARowOnce() throws {
    let site = try AssembledSite(
      """
      -- content/xa-mau/\(Self.path) --
      \(Self.header)Năm 2025,05/01/2026,tiến độ,A,9,10,C,
      năm 2025,05/01/2026,Tiến độ,a,10,10,C,
      """)
    #expect(
      site.findings == ["3:1 chỉ số này của kỳ này đã có ở một dòng trên; dòng này không được dùng"]
    )
    #expect(try site.portal.serviceIndex.first?.points == DecimalNumber(9))
  }

  @Test func saysWhenABlockIsNotTheSumOfItsItems() throws {
    #expect(
      try findings("Năm 2025,05/01/2026,tiến độ,A,9,10,C,\nNăm 2025,05/01/2026,tiến độ,,19,20,C,\n")
        == ["3:1 nhóm “tiến độ” ghi 19 điểm, các chỉ số của nhóm cộng lại là 9"])
  }

  @Test(arguments: ["nhiều", "-1", "90%", "19 điểm"])
  func takesNoPointsThatAreNoNumber(_ points: String) throws {
    #expect(
      try findings("Năm 2025,05/01/2026,tiến độ,,\(points),20,C,\n")
        == ["2:30 “\(points)” không đọc được là số (“Điểm”)"])
  }
}
