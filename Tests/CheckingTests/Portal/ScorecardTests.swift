import Checking
import Commune
import TestSupport
import Testing
import VietnameseText

@Suite struct ScorecardTests {
  /// The outcome of a requirement for xã Mẫu with these files.
  private func outcome(_ id: String, _ text: String, today: String = "20/11/2026") throws
    -> Requirement.Outcome
  {
    let portal = try PortalFixture(text, today: today).portal
    let card = try #require(scorecard(of: portal))
    return try #require(card.lines.first { $0.requirement.id == id }).outcome
  }

  private func gaps(_ id: String, _ text: String, today: String = "20/11/2026") throws -> [String] {
    guard case .unmet(let gaps) = try outcome(id, text, today: today) else { return [] }
    return gaps.map(\.missing)
  }

  private func settings(_ lines: String) -> String {
    "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n\(lines)\n"
  }

  @Test func hasOneNameForEachRequirement() {
    let ids = Requirement.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0 == slug($0) })
    for requirement in Requirement.all {
      #expect(!requirement.law.isEmpty && !requirement.measure.isEmpty, "\(requirement.id)")
    }
  }

  @Test func scoresNeitherAnArchiveNorADemonstration() throws {
    let archive = try PortalFixture(settings("Lưu trữ:\n  Trước ngày: 01/7/2025")).portal
    #expect(scorecard(of: archive) == nil)
    let demonstration = try PortalFixture(settings("Trình diễn: có")).portal
    #expect(scorecard(of: demonstration) == nil)
  }

  @Test func countsWhatIsAskedAndWhatIsMet() throws {
    let card = try #require(scorecard(of: try PortalFixture(settings("Hư cấu: có")).portal))
    let none = card.lines.count {
      if case .notApplicable = $0.outcome { true } else { false }
    }
    #expect(none > 0)
    #expect(card.asked == Requirement.all.count - none)
    #expect(card.reached == 0)
    #expect(card.unmet.count == card.asked)
  }

  @Test func wantsARecordWithWordsAndADay() throws {
    let id = "gioi-thieu-lich-su"
    let head = "Tiêu đề: Lịch sử\nMục: lịch sử"
    #expect(try gaps(id, "") == ["trang “lịch sử” chưa có"])
    #expect(
      try gaps(id, page("gioi-thieu/lich-su.md", head, body: "")) == [
        "trang “lịch sử” chưa có nội dung"
      ])
    #expect(
      try gaps(id, page("gioi-thieu/lich-su.md", head)) == ["trang “lịch sử” chưa có ngày"])
    #expect(
      try outcome(id, page("gioi-thieu/lich-su.md", "\(head)\nCập nhật: 9/2026")) == .met)
  }

  @Test func wantsDutiesAndALifeOfEachLeader() throws {
    let id = "gioi-thieu-lanh-dao"
    let head = "Họ tên: Lê Văn Dụ\nChức vụ: Chủ tịch"
    #expect(
      try gaps(id, page("lanh-dao/du.md", head)) == ["nhiệm vụ của Lê Văn Dụ chưa có"])
    #expect(
      try gaps(id, page("lanh-dao/du.md", "\(head)\nNhiệm vụ: Điều hành", body: "")) == [
        "tiểu sử tóm tắt của Lê Văn Dụ chưa có"
      ])
    #expect(
      try outcome(id, page("lanh-dao/du.md", "\(head)\nNhiệm vụ: Điều hành")) == .met)
  }

  @Test func wantsTheFifteenClassesInFull() throws {
    let id = "danh-muc-cong-khai"
    let one = """

        - Loại thông tin: a) Văn bản
          Hình thức: Trang
          Nơi công khai: van-ban/index.md
          Thời điểm: 05 ngày
          Thời hạn: Thường xuyên
      """
    let head = "Tiêu đề: Danh mục\nDanh mục:"
    #expect(try gaps(id, "") == ["danh mục thông tin phải được công khai chưa có"])
    #expect(
      try gaps(id, page("cong-khai/danh-muc.md", head + one)) == [
        "danh mục mới có 1 trong 15 loại thông tin"
      ])
    let all = head + String(repeating: one, count: 15)
    #expect(try outcome(id, page("cong-khai/danh-muc.md", all)) == .met)
    let vague = all.replacing("Thời hạn: Thường xuyên", with: "Thời hạn: ''", maxReplacements: 1)
    #expect(
      try gaps(id, page("cong-khai/danh-muc.md", vague)).first?
        .hasPrefix("1 loại chưa đủ hình thức, nơi, thời điểm, thời hạn") == true)
  }

  @Test func wantsThisYearsProgrammeAndLastYearsInJanuary() throws {
    let programme = page(
      "ke-hoach/chuong-trinh.md",
      "Tiêu đề: Chương trình\nLoại kế hoạch: chương trình công tác năm\nNăm: 2026")
    let id = "chuong-trinh-cong-tac"
    #expect(try outcome(id, programme) == .met)
    #expect(try outcome(id, programme, today: "31/01/2027") == .met)
    #expect(
      try gaps(id, programme, today: "01/02/2027") == ["chương trình công tác năm 2027 chưa có"])
  }

  @Test func wantsEachTermOfTheBudgetFifteenDaysAfterItsEnd() throws {
    let id = "ngan-sach-thuc-hien"
    func execution(_ year: Int, _ term: String) -> String {
      page(
        "ngan-sach/\(year)-\(slug(term)).md",
        "Tiêu đề: Ngân sách\nNăm: \(year)\nLoại ngân sách: thực hiện\nKỳ: \(term)")
    }
    let all =
      execution(2025, "năm") + execution(2026, "3 tháng") + execution(2026, "6 tháng")
    #expect(try outcome(id, all, today: "15/10/2026") == .met)
    #expect(
      try gaps(id, all, today: "16/10/2026") == ["thực hiện ngân sách 9 tháng năm 2026 chưa có"])
  }

  @Test(arguments: [
    ("https://xamau.thidu.gov.vn/", true), ("https://thidu.gov.vn/", false),
    ("http://xamau.thidu.gov.vn/", false), ("https://a.xamau.thidu.gov.vn/", false),
    ("https://xamau.thidu.gov.vn/trang/", false), ("https://xa-mau.thidu.gov.vn/", false),
  ])
  func wantsTheNameThatTheDecreeGives(_ url: String, _ isRight: Bool) throws {
    let outcome = try outcome("ten-mien", settings("url: \(url)"))
    #expect((outcome == .met) == isRight)
  }

  @Test func asksNoNameOfAFictionalCommune() throws {
    guard case .notApplicable = try outcome("ten-mien", settings("Hư cấu: có")) else {
      Issue.record("a fictional commune has no domain")
      return
    }
  }
}
