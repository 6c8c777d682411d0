import Commune
import Testing
import VietnameseText

/// Each kind of content: a good example is read into its values, a bad one is told what is wrong.
@Suite struct ContentTypeTests {
  private func portal(_ path: String, _ text: String) throws -> Portal {
    let site = try AssembledSite("-- content/xa-mau/\(path) --\n\(text)")
    #expect(site.findings == [])
    return try site.portal
  }

  @Test func readsAnArticle() throws {
    let portal = try portal(
      "tin-tuc/mot.md",
      "---\ntitle: Một\ndate: 2026-11-20\ntags: [a, b]\n---\n")
    let article = try #require(portal.articles.first)
    #expect(article.address == "tin-tuc/mot.html")
    #expect(article.record.metadata.tags == ["a", "b"])
  }

  @Test func wantsThePictureOfAnArticleToBeThere() throws {
    #expect(
      try findings(
        in: "tin-tuc/mot.md", "---\nTiêu đề: A\nNgày: 2026\nẢnh: tep/a.png\nMô tả ảnh: Chợ\n---\n")
        == ["4:6 không có ảnh “tep/a.png”"])
  }

  @Test func wantsADateOfAnArticle() throws {
    #expect(
      try findings(in: "tin-tuc/mot.md", "---\nTiêu đề: Một\n---\n")
        == ["thiếu khóa “Ngày” của tin"])
  }

  @Test func readsANotice() throws {
    let portal = try portal(
      "thong-bao/mot.md",
      """
      ---
      Tiêu đề: Tạm ngưng
      Niêm yết từ: 20/11/2026
      Niêm yết đến: 25/12/2026
      Loại thông báo: tạm ngưng
      Ngừng từ: 18 giờ ngày 05/12/2026
      ---
      """)
    let notice = try #require(portal.notices.first?.record)
    #expect(notice.subject == .outage)
    #expect(notice.isPosted(on: portal.today))
  }

  @Test func wantsTheLastDayOfANoticeAndThirtyDaysOfPosting() throws {
    #expect(
      try findings(in: "thong-bao/mot.md", "---\nTiêu đề: Một\n---\n")
        == ["thiếu khóa “Niêm yết đến” của thông báo"])
    #expect(
      try findings(
        in: "thong-bao/mot.md",
        "---\nTiêu đề: Một\nNiêm yết từ: 20/11/2026\nNiêm yết đến: 30/11/2026\n---\n")
        == ["4:15 niêm yết 10 ngày, ít hơn 30 ngày mà luật buộc"])
    #expect(
      try findings(
        in: "thong-bao/mot.md",
        "---\nTiêu đề: Một\nNiêm yết từ: 20/11/2026\nNiêm yết đến: 30/10/2026\n---\n")
        == ["4:15 thông báo “Một” kết thúc niêm yết trước khi bắt đầu"])
  }

  @Test func readsAReport() throws {
    let portal = try portal(
      "bao-cao/quy-3.md",
      """
      ---
      Tiêu đề: Báo cáo
      Kỳ: Quý III/2026
      Số ký hiệu: 46/BC-UBND
      Người ký: {Quyền hạn: TM. ỦY BAN NHÂN DÂN, Chức vụ: Chủ tịch, Họ tên: Nguyễn Văn Mẫu}
      Nơi nhận: [Lưu VT]
      Số liệu chính: [{Nhãn: Hồ sơ, Giá trị: "1.639"}]
      ---
      """)
    let report = try #require(portal.reports.first?.record)
    #expect(report.period.name == "Quý III/2026")
    #expect(report.signatory.name == "Nguyễn Văn Mẫu")
    #expect(report.keyFigures.first?.value == "1.639")
  }

  @Test func saysWhatAPeriodLooksLike() throws {
    #expect(
      try findings(in: "bao-cao/a.md", "---\nTiêu đề: A\nKỳ: mùa xuân\n---\n")
        == ["3:5 “mùa xuân” không đọc được là kỳ báo cáo (“Kỳ”)"])
    #expect(
      try findings(in: "bao-cao/a.md", "---\nTiêu đề: A\nKỳ: Năm 2025\nNgười ký: Mẫu\n---\n")
        == ["4:11 “Người ký” cần một nhóm khóa con"])
  }

  @Test func readsADocumentWithAPartialDate() throws {
    let portal = try portal(
      "van-ban/12.md",
      "---\nHình thức: Quyết định\nSố ký hiệu: 12/QĐ-UBND\nNgày ban hành: tháng 9/2023\nTrích yếu: A\n---\n"
    )
    let document = try #require(portal.documents.first)
    #expect(document.title == "Quyết định số 12/QĐ-UBND")
    #expect(document.record.issued?.iso == "2023-09")
  }

  @Test func readsARegisterAndItsMistakes() throws {
    let header = "Hình thức,Số ký hiệu,Ngày ban hành,Cơ quan,Trích yếu,Quan hệ,Dòng nguồn,Ghi chú"
    let portal = try portal(
      "van-ban/so.csv", "\(header)\nKế hoạch,46/KH-UBND,30/12/2022,UBND xã,A,của xã,16,\n")
    #expect(portal.register.first?.number == "46/KH-UBND")
    #expect(
      try findings(
        in: "van-ban/so.csv", "\(header)\nKế hoạch,46/KH-UBND,31/82023,UBND xã,A,của làng,16,\n")
        == [
          "2:21 “31/82023” không đọc được là ngày (“Ngày ban hành”)",
          "2:40 “của làng” không phải là giá trị của “Quan hệ”",
        ])
  }

  @Test func readsABudgetItem() throws {
    let portal = try portal(
      "ngan-sach/a.md",
      "---\nTiêu đề: A\nNăm: 2026\nLoại ngân sách: thực hiện\nKỳ: 6 tháng\nĐơn vị tính: đồng\n---\n"
    )
    #expect(portal.budget.first?.record.term == .sixMonths)
    #expect(
      try findings(in: "ngan-sach/a.md", "---\nTiêu đề: A\nNăm: 2026\nLoại ngân sách: chi\n---\n")
        == ["4:17 “chi” không phải là giá trị của “Loại ngân sách”"])
  }

  @Test func readsAPageOfTheSevenRecords() throws {
    let portal = try portal(
      "gioi-thieu/a.md", "---\nTiêu đề: A\nMục: di tích, danh thắng\n---\n")
    #expect(portal.pages.first?.record.record == .heritage)
  }

  @Test func readsALeaderAndAScheduleAndAQuestion() throws {
    var portal = try portal("lanh-dao/a.md", "---\nHọ tên: Mẫu\nChức vụ: Chủ tịch\n---\n")
    #expect(portal.leaders.first?.title == "Mẫu")
    portal = try self.portal(
      "lich-tiep-dan/a.md", "---\nTiêu đề: A\nBuổi:\n  - {Ngày: 08/12/2026, Người tiếp: Mẫu}\n---\n"
    )
    #expect(portal.schedules.first?.record.sessions.first?.person == "Mẫu")
    portal = try self.portal(
      "hoi-dap/a.md", "---\nTiêu đề: A\nNgày trả lời: 03/11/2026\nThủ tục: [\"1.001193\"]\n---\n")
    #expect(portal.questions.first?.record.procedures == ["1.001193"])
    #expect(
      try findings(in: "lich-tiep-dan/a.md", "---\nTiêu đề: A\nBuổi:\n  - {Giờ: 8 giờ}\n---\n")
        == ["4:5 thiếu khóa “Ngày” của buổi tiếp"])
  }

  @Test func readsADisclosureListAndAProject() throws {
    var portal = try portal(
      "cong-khai/a.md", "---\nTiêu đề: A\nDanh mục: [{Loại thông tin: Ngân sách}]\n---\n")
    #expect(portal.disclosures.first?.record.classes.first?.information == "Ngân sách")
    portal = try self.portal("du-an/a.md", "---\nTiêu đề: A\nLoại dự án: đấu thầu\n---\n")
    #expect(portal.projects.first?.record.subject == .bidding)
  }

  @Test func readsStatistics() throws {
    var portal = try portal(
      "so-lieu/ho-so.csv",
      "Kỳ,Lĩnh vực,Tiếp nhận,Quá hạn\n6 tháng đầu năm 2023,Tổng,1.639,\n")
    #expect(portal.dossiers.first?.received == 1_639)
    #expect(portal.dossiers.first?.late == nil)
    #expect(portal.dossiers.first?.isTotal == true)
    portal = try self.portal(
      "so-lieu/hai-long.csv", "Kỳ,Số phiếu,Tỷ lệ hài lòng\nNăm 2025,971,100%\n")
    #expect(portal.satisfaction.first?.rate == "100%")
    portal = try self.portal("so-lieu/tre-han.csv", "Kỳ,Hồ sơ trễ hạn,Thư xin lỗi\nNăm 2025,2,2\n")
    #expect(portal.lateness.first?.apologies == 2)
    portal = try self.portal("so-lieu/so-thu-tuc.csv", "Kỳ,Nhóm,Số thủ tục\n2023,cấp xã,138\n")
    #expect(portal.procedureCounts.first?.count == "138")
    portal = try self.portal("so-lieu/chi-tieu.csv", "Chỉ tiêu,Kế hoạch,Thực hiện\nA,75,45\n")
    #expect(portal.targets.first?.progress == 0.6)
  }

  @Test func pointsAtTheCellOfAWrongFigure() throws {
    #expect(
      try findings(
        in: "so-lieu/ho-so.csv", "Kỳ,Lĩnh vực,Tiếp nhận\nNăm 2025,Hộ tịch,nhiều\nNăm 2025,Đất đai\n"
      )
        == [
          "2:18 “nhiều” không đọc được là số nguyên (“Tiếp nhận”)",
          "3:1 dòng 3, cột “Tiếp nhận”: thiếu ô (có 2 ô, cần 3 ô)",
        ])
  }

  @Test func readsTheCommonKeys() throws {
    let portal = try portal(
      "tin-tuc/mot.md",
      """
      ---
      Tiêu đề: Một
      Ngày: 20/11/2026
      Cập nhật: tháng 11/2026
      Nháp: không
      Đăng từ: 20/11/2026
      Đăng đến: 30/11/2026
      Lịch sử sửa đổi: [{Ngày: 21/11/2026, Nội dung: Sửa}]
      Thu hồi: {Ngày: 21/11/2026, Lý do: Sai}
      Phụ trách: Văn phòng
      Xem lại trước: 2027
      Địa chỉ cũ: [cu.html]
      Đường dẫn: ten-khac
      Thứ tự: 012
      Nguồn: [a, b]
      ---
      """)
    let article = try #require(portal.articles.first)
    #expect(article.address == "tin-tuc/ten-khac.html")
    #expect(article.metadata.weight == 12)
    #expect(article.metadata.withdrawal?.reason == "Sai")
    #expect(article.metadata.updated?.short == "11/2026")
  }

  @Test func keepsTheKindThatLoaiNames() throws {
    let portal = try portal("tin-tuc/mot.md", "---\nTiêu đề: Một\nLoại: trang\n---\n")
    #expect(portal.pages.count == 1)
    #expect(portal.articles.isEmpty)
  }
}
