import Checking
import Testing

@Suite struct DutyCalendarTests {
  private func calendar(
    _ title: String, review: String = "30/11/2026", today: String = "20/11/2026"
  )
    throws -> String
  {
    let site = try PortalFixture(
      page("gioi-thieu/lich-su.md", "Tiêu đề: \"\(title)\"\nXem lại trước: \(review)"),
      today: today)
    let found = duties(of: site.workspace, site.tree, on: site.today, within: 60)
    return dutyCalendar(found.filter { $0.key.hasPrefix("xem-lai") }, on: site.today)
  }

  @Test func isACalendarOfWholeDays() throws {
    #expect(
      try calendar("Lịch sử").replacing("\r\n ", with: "").replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//TrangXa//Lich viec//VI
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Việc của trang xã
        BEGIN:VEVENT
        UID:xem-lai-gioi-thieu-lich-su-html.xa-mau@trangxa
        DTSTAMP:20261120T000000Z
        DTSTART;VALUE=DATE:20261130
        DTEND;VALUE=DATE:20261201
        SUMMARY:Xã Mẫu: xem lại trang “Lịch sử”
        DESCRIPTION:gioi-thieu/lich-su.md\\ndòng “Xem lại trước” của trang
        CATEGORIES:Xã Mẫu
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test func endsEveryLineWithBothBytesAndFoldsAt75() throws {
    let calendar = try calendar(String(repeating: "Truyền thống ", count: 20))
    let bytes = Array(calendar.utf8)
    #expect(bytes.suffix(2) == [13, 10])
    for (index, byte) in bytes.enumerated() where byte == 10 {
      #expect(bytes[index - 1] == 13)
    }
    let lines = calendar.utf8.split(separator: 10).map { $0.dropLast() }
    #expect(lines.allSatisfy { $0.count <= 75 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    #expect(
      calendar.replacing("\r\n ", with: "").contains(
        String(repeating: "Truyền thống ", count: 20)))
  }

  @Test func escapesWhatHasAMeaningInACalendar() throws {
    #expect(try calendar("Đất, nước; a\\\\b").contains("“Đất\\, nước\\; a\\\\b”"))
  }

  @Test func keepsTheNameOfAnEventWhenItsDayMoves() throws {
    func name(_ calendar: String) -> Substring? {
      calendar.split(separator: "\r\n").first { $0.hasPrefix("UID:") }
    }
    let (one, other) = try (
      calendar("Lịch sử"), calendar("Sử xã", review: "15/12/2026", today: "01/12/2026")
    )
    #expect(name(one) == name(other))
    #expect(one != other)
  }

  @Test func saysWhatIsLate() throws {
    #expect(
      try calendar("Lịch sử", review: "31/10/2026").contains(
        "SUMMARY:QUÁ HẠN: Xã Mẫu: xem lại trang"))
  }
}
