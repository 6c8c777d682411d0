import Foundation
import Testing

@Suite struct CalendarCommandTests {
  private let pages = [
    "xa-mau/trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n",
    "xa-mau/bao-cao/9-thang.md": "---\nTiêu đề: Báo cáo\nKỳ: 9 tháng năm 2026\n---\nLời.\n",
    "xa-mau/gioi-thieu/lich-su.md":
      "---\nTiêu đề: Lịch sử\nXem lại trước: 31/10/2026\n---\nLời.\n",
    "xa-mau/gioi-thieu/ban-do.md":
      "---\nTiêu đề: Bản đồ\nXem lại trước: 31/3/2027\n---\nLời.\n",
  ]

  @Test func saysWhatIsLateAndWhatIsDue() throws {
    let site = try Installation(pages)
    defer { site.remove() }
    let run = try site.trangxa("lich", "--now", "2026-11-21")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Xã Mẫu: 5 quá hạn, 1 sắp đến hạn\n"))
    #expect(run.output.contains("  quá hạn      31/10/2026  xem lại trang “Lịch sử”\n"))
    #expect(
      run.output.contains(
        "  sắp đến hạn  31/12/2026  làm báo cáo cải cách hành chính năm 2026\n"))
    #expect(!run.output.contains("Bản đồ"))
    #expect(try site.names(in: "") == ["content", "themes"])
  }

  @Test func tellsOfAsManyDaysAsAsked() throws {
    let site = try Installation(pages)
    defer { site.remove() }
    let run = try site.trangxa("lich", "--now", "2026-11-21", "--trong", "200")
    #expect(run.output.contains("  sắp đến hạn  31/3/2027   xem lại trang “Bản đồ”\n"))
    #expect(try site.trangxa("lich", "--now", "2026-11-21", "--trong", "-1").status == 2)
  }

  @Test func writesACalendarAndWritesItOverTheNextTime() throws {
    let site = try Installation(pages)
    defer { site.remove() }
    let run = try site.trangxa("lich", "--now", "2026-11-21", "--ics", "ra/viec.ics")
    #expect(run.status == 0)
    let first = try site.text("ra/viec.ics")
    #expect(first.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(first.hasSuffix("END:VCALENDAR\r\n"))
    #expect(first.contains("DTSTART;VALUE=DATE:20270331\r\n"))
    _ = try site.trangxa("lich", "--now", "2026-11-21", "--ics", "ra/viec.ics")
    #expect(try site.text("ra/viec.ics") == first)
    #expect(try site.names(in: "ra") == ["viec.ics"])
  }

  @Test func looksAtThePortalThatWasAskedFor() throws {
    let site = try Installation(pages.merging(Installation.two) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("lich", "--site", "xa-an", "--now", "2026-11-21")
    #expect(run.output.hasPrefix("Xã An: "))
    #expect(!run.output.contains("Xã Mẫu"))
    #expect(try site.trangxa("lich", "--site", "xa-khac").status == 2)
  }

  @Test func saysThatAMistakeMayHideSomething() throws {
    let site = try Installation(
      pages.merging(["xa-mau/tin-tuc/sai.md": "---\nNgày: mai\n---\n"]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("lich", "--now", "2026-11-21")
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("nội dung có 2 lỗi, nên lịch có thể thiếu việc"))
  }

  @Test func endsWithThreeWhenTheCalendarCannotBeWritten() throws {
    let site = try Installation(pages)
    defer { site.remove() }
    let run = try site.trangxa("lich", "--now", "2026-11-21", "--ics", "/proc/trangxa/viec.ics")
    #expect(run.status == 3)
  }
}
