import Checking
import Testing
import VietnameseText

@Suite struct DutyTests {
  /// Each duty as `quá hạn 15/10/2026 công khai …`, but for those of periods unless they are asked for.
  private func duties(
    _ text: String, today: String = "20/11/2026", within days: Int = 30, of keys: String...
  ) throws -> [String] {
    let site = try PortalFixture(text, today: today)
    let found = Checking.duties(of: site.workspace, site.tree, on: site.today, within: days)
    let periods = ["ngan-sach-", "bao-cao-"]
    return found.filter { duty in
      keys.isEmpty
        ? !periods.contains { duty.key.hasPrefix($0) } : keys.contains { duty.key.hasPrefix($0) }
    }.map { "\($0.state.rawValue) \($0.due.short) \($0.what)" }
  }

  @Test func remindsOfTheTermsOfTheBudget() throws {
    let execution = page(
      "ngan-sach/9-thang.md",
      "Tiêu đề: Ngân sách\nNăm: 2026\nLoại ngân sách: thực hiện\nKỳ: 9 tháng")
    let found = try duties(execution, within: 60, of: "ngan-sach-")
    #expect(
      found == [
        "quá hạn 15/01/2026 công khai thực hiện ngân sách năm 2025",
        "quá hạn 15/4/2026 công khai thực hiện ngân sách 3 tháng năm 2026",
        "quá hạn 15/7/2026 công khai thực hiện ngân sách 6 tháng năm 2026",
        "sắp đến hạn 15/01/2027 công khai thực hiện ngân sách năm 2026",
      ])
  }

  @Test func remindsOfTheLastReportWithoutCallingItLate() throws {
    #expect(
      try duties("", within: 60, of: "bao-cao-") == [
        "chưa có 30/9/2026 làm báo cáo cải cách hành chính 9 tháng năm 2026",
        "sắp đến hạn 31/12/2026 làm báo cáo cải cách hành chính năm 2026",
      ])
    let report = page("bao-cao/q3.md", "Tiêu đề: Báo cáo\nKỳ: 9 tháng năm 2026")
    #expect(try duties(report, of: "bao-cao-") == [])
    #expect(
      try duties(report, today: "02/01/2027", of: "bao-cao-") == [
        "chưa có 31/12/2026 làm báo cáo cải cách hành chính năm 2026"
      ])
  }

  @Test func remindsOfWhatIsIssuedAndNotPublished() throws {
    func draft(_ issued: String) -> String {
      page(
        "van-ban/qd-05.md",
        """
        Hình thức: Quyết định
        Số ký hiệu: 05/QĐ-UBND
        Ngày ban hành: \(issued)
        Trích yếu: Mở quầy
        Nháp: có
        """)
    }
    #expect(
      try duties(draft("16/11/2026")) == [
        "sắp đến hạn 23/11/2026 đăng “05/QĐ-UBND”, ban hành 16/11/2026"
      ])
    #expect(
      try duties(draft("09/11/2026")) == [
        "quá hạn 16/11/2026 đăng “05/QĐ-UBND”, ban hành 09/11/2026"
      ])
    #expect(try duties(draft("16/11/2026").replacing("\nNháp: có", with: "")) == [])
    #expect(try duties(draft("23/11/2026")) == [])
  }

  @Test func keepsABoardUpForThirtyDays() throws {
    let notice = page(
      "thong-bao/tiem-phong.md",
      "Tiêu đề: Tiêm phòng\nNiêm yết từ: 02/11/2026\nNiêm yết đến: 20/11/2026")
    #expect(
      try duties(notice) == [
        "sắp đến hạn 02/12/2026 giữ bản giấy thông báo “Tiêm phòng” trên bảng đến hết ngày này"
      ])
    #expect(try duties(notice, today: "03/12/2026") == [])
  }

  @Test func remindsOfReviewsAndEndings() throws {
    let pages =
      page("gioi-thieu/lich-su.md", "Tiêu đề: Lịch sử\nXem lại trước: 11/2026")
      + page("gioi-thieu/ban-do.md", "Tiêu đề: Bản đồ\nXem lại trước: 31/10/2026")
      + page("thu-tuc/index.md", "Tiêu đề: Thủ tục\nXem lại trước: 31/12/2026")
      + page("tin-tuc/mua-vu.md", "Tiêu đề: Mùa vụ\nNgày: 02/11/2026\nĐăng đến: 25/11/2026")
    #expect(
      try duties(pages, within: 45) == [
        "quá hạn 31/10/2026 xem lại trang “Bản đồ”",
        "sắp đến hạn 25/11/2026 xem trang “Mùa vụ” trước khi trang thôi đăng",
        "sắp đến hạn 30/11/2026 xem lại trang “Lịch sử”",
        "sắp đến hạn 31/12/2026 xem lại trang “Thủ tục”",
      ])
    #expect(try duties(pages, within: 3).count == 1)
  }

  @Test func asksNothingOfAnArchive() throws {
    let archive = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nLưu trữ:\n  Trước ngày: 01/7/2025\n"
    #expect(try duties(archive, of: "") == [])
  }

  @Test func isReadByAPerson() throws {
    let site = try PortalFixture(
      page("gioi-thieu/ban-do.md", "Tiêu đề: Bản đồ\nXem lại trước: 31/10/2026"))
    let found = Checking.duties(of: site.workspace, site.tree, on: site.today, within: 30)
      .filter { $0.key.hasPrefix("xem-lai") }
    #expect(
      dutyText(found) == """
        Xã Mẫu: 1 quá hạn
          quá hạn      31/10/2026  xem lại trang “Bản đồ”
                                   gioi-thieu/ban-do.md; dòng “Xem lại trước” của trang

        """)
    #expect(dutyText([]) == "Không có việc nào quá hạn hay sắp đến hạn.\n")
  }
}
