import Commune
import Testing

@Suite struct WorkPlanTests {
  private static let plan = """
    -- content/xa-mau/ke-hoach/a.md --
    ---
    Tiêu đề: A
    Loại kế hoạch: chương trình công tác năm
    Năm: 2026
    Số ký hiệu: 02/CTr-UBND
    Tình trạng: đang thực hiện
    ---

    """

  private func result(_ keys: String, _ name: String = "b") -> String {
    "-- content/xa-mau/ke-hoach/\(name).md --\n---\nTiêu đề: B\nLoại kế hoạch: kết quả\nNăm: 2026\n"
      + "\(keys)\n---\n"
  }

  @Test func bringsPlansAndResultsTogether() throws {
    let site = try AssembledSite(
      Self.plan + result("Kết quả của: ke-hoach/a.md")
        + result("Kết quả của: ke-hoach/../ke-hoach/a.md", "c"))
    #expect(site.findings == [])
    let portal = try site.portal
    let plan = try #require(portal.workPlans.first)
    #expect(plan.record.subject == .programme)
    #expect(plan.record.state == .running)
    #expect(portal.results(of: plan).map(\.address) == ["ke-hoach/b.html", "ke-hoach/c.html"])
    #expect(portal.plan(of: portal.results(of: plan)[0])?.address == "ke-hoach/a.html")
    #expect(portal.hasContent(.plans))
  }

  @Test func putsTheLatestYearFirst() throws {
    let old = Self.plan.replacing("2026", with: "2025").replacing("/a.md", with: "/cu.md")
    let portal = try AssembledSite(old + Self.plan).portal
    #expect(portal.workPlans.map(\.record.year) == [2026, 2025])
  }

  @Test func saysWhichPlanIsNotThere() throws {
    #expect(
      try AssembledSite(Self.plan + result("Kết quả của: ke-hoach/aa.md")).findings
        == ["5:14 “Kết quả của”: không có kế hoạch “ke-hoach/aa.md”"])
    #expect(
      try AssembledSite(result("Kết quả của: ke-hoach/b.md")).findings
        == ["5:14 “Kết quả của”: không có kế hoạch “ke-hoach/b.md”"])
  }

  @Test func wantsToKnowWhatAResultBelongsTo() throws {
    #expect(
      try AssembledSite(Self.plan + result("Kỳ: 9 tháng")).findings
        == ["kết quả này chưa ghi là của kế hoạch nào"])
  }

  @Test func takesNoPlanForAResult() throws {
    let plan = Self.plan.replacing("Tình trạng", with: "Kết quả của: ke-hoach/a.md\nTình trạng")
    #expect(
      try AssembledSite(plan).findings
        == ["6:14 chỉ kết quả mới là của một kế hoạch; trang này là chương trình công tác năm"])
  }

  @Test func wantsKindAndYear() throws {
    #expect(
      try findings(in: "ke-hoach/a.md", "---\nTiêu đề: A\nLoại kế hoạch: mơ ước\n---\n")
        == [
          "thiếu khóa “Năm” của kế hoạch",
          "3:16 “mơ ước” không phải là giá trị của “Loại kế hoạch”",
        ])
  }

  @Test func wantsTheFilesToBeThere() throws {
    #expect(
      try findings(
        in: "ke-hoach/a.md",
        "---\nTiêu đề: A\nLoại kế hoạch: kế hoạch\nNăm: 2026\nTệp: [{Tên: A, Tệp: tep/a.pdf}]\n---\n"
      ) == ["5:21 không có tệp “tep/a.pdf”"])
  }
}
