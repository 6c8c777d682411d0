import Commune
import TestSupport
import Testing
import VietnameseText

@Suite struct HolidayTests {
  private func holidays(_ text: String) throws -> (list: HolidayList, findings: [String]) {
    let site = try AssembledSite("-- content/chung/ngay-nghi.yml --\n\(text)")
    return (site.workspace.catalogue.holidays, site.findings)
  }

  @Test func readsDaysOfEveryYearAndOfOne() throws {
    let read = try holidays(
      """
      Ngày nghỉ:
        - Tên: Quốc khánh
          Hằng năm: 02/9
          Nguồn: luật
        - Tên: Tết
          Từ ngày: 16/02/2026
          Đến ngày: 20/02/2026
          Nguồn: báo
      Ngày làm bù:
        - Ngày: 22/8/2026
          Nguồn: báo
      """)
    #expect(read.findings == [])
    #expect(read.list.holidays.map(\.annual) == [AnnualDay(month: 9, day: 2), nil])
    #expect(read.list.holidays[1].until?.short == "20/02/2026")
    #expect(read.list.makeUpDays.map { $0.day?.short } == ["22/8/2026"])
  }

  @Test func wantsADayAndASource() throws {
    let findings = try holidays("Ngày nghỉ:\n  - Tên: Lễ hội\n").findings
    #expect(findings.contains { $0.contains("thiếu khóa “Nguồn”") })
    #expect(findings.contains { $0.contains("“Lễ hội” chưa ghi là ngày nào") })
  }

  @Test func reportsAnEndBeforeTheBeginning() throws {
    let findings = try holidays(
      "Ngày nghỉ:\n  - {Tên: Tết, Từ ngày: 20/02/2026, Đến ngày: 16/02/2026, Nguồn: báo}\n"
    ).findings
    #expect(findings == ["ngày nghỉ “Tết” từ 20/02/2026 đến 16/02/2026: ngày cuối trước ngày đầu"])
  }

  @Test(arguments: ["31/4", "9", "02/9/2026", "mùng 10/3", ""])
  func takesNoDayThatIsNone(_ text: String) { #expect(AnnualDay(text) == nil) }

  @Test func knowsThatAYearMayLackTheDay() {
    #expect(AnnualDay("29/02")?.date(in: 2026) == nil)
    #expect(AnnualDay("29/02")?.date(in: 2028)?.short == "29/02/2028")
  }
}
