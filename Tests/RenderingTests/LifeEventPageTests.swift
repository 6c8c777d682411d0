import Testing

@Suite struct LifeEventPageTests {
  private static let content = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực:
      - {Mã: ho-tich, Tên: Hộ tịch}
      - {Mã: cu-tru, Tên: Cư trú, Nơi tiếp nhận: Công an xã}
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Thời hạn,Phí lệ phí,Trạng thái,Đến ngày
    1.000001,Khai sinh,ho-tich,3 Ngày làm việc,Phí : 0 Đồng,hiện hành,
    1.000002,Khai sinh kép,ho-tich,,,hiện hành,
    1.000003,Thường trú,cu-tru,7 Ngày làm việc,,hiện hành,
    1.000004,Đã bỏ,ho-tich,,,bãi bỏ,01/7/2026
    -- content/chung/su-kien.yml --
    Sự kiện:
      - Mã: sinh-con
        Tên: Sinh con
        Tên thường gọi: [đẻ con]
        Tóm tắt: Giấy tờ cho con.
        Các bước:
          - {Tên: Khai sinh cho con, Khi nào: luôn, Thủ tục: ["1.000002", "1.000001"], Chọn một: có}
          - {Tên: Đổi giấy, Khi nào: Khi cần, Thủ tục: ["1.000004"]}
          - {Tên: Nhập hộ khẩu, Khi nào: Khi chưa có, Thủ tục: ["1.000003"], Ghi chú: "Hỏi <b>trước</b>."}
          - {Tên: Xin giấy khác, Khi nào: Khi chưa có, Nơi làm: "Sở <i>Tư pháp</i>"}
      - Mã: ket-hon
        Tên: Kết hôn
        Các bước: [{Tên: Cưới, Khi nào: luôn, Thủ tục: ["1.000001"]}]
    -- content/xa-mau/mot-cua.yml --
    Tên: Trung tâm xã Mẫu
    Quầy: [{Số: 1, Tên: Hộ tịch, Lĩnh vực: [ho-tich]}]

    """

  @Test func saysTheStepsInOrderWithTimeFeeAndPlace() async throws {
    let page = try await BuiltSite(Self.content).page("thu-tuc/viec/sinh-con.html")
      .replacing("\n\n", with: "\n")
    #expect(page.contains("<h1>Sinh con: làm gì, theo thứ tự nào</h1>"))
    #expect(
      page.contains(
        """
        <li id="buoc-1">
        <h2>Khai sinh cho con</h2>
        <p class="choice">Chọn một:</p>
        <ul>
        <li>
        <p><a href="../../thu-tuc/1.000002.html">Khai sinh kép</a></p>
        <p class="meta bits"><span>Thời hạn: nguồn chưa nêu rõ</span>
        """))
    #expect(
      page.contains(
        "<span>Thời hạn: 3 ngày làm việc</span> <span>Phí: không thu</span> "
          + "<span>Nộp ở: Quầy 1</span>"))
    #expect(page.contains("<li id=\"buoc-2\" class=\"maybe\">\n<h2>Nhập hộ khẩu</h2>"))
    #expect(page.contains("<p class=\"case\">Khi chưa có.</p>"))
    #expect(page.contains("<span>Nộp ở: Công an xã</span>"))
    #expect(page.contains("Trung tâm xã Mẫu"))
  }

  @Test func leavesARepealedStepOutWithItsHeadingAndEscapesTheRest() async throws {
    let page = try await BuiltSite(Self.content).page("thu-tuc/viec/sinh-con.html")
    #expect(!page.contains("Đổi giấy") && !page.contains("1.000004"))
    #expect(!page.contains("<b>trước</b>") && !page.contains("<i>Tư pháp</i>"))
    #expect(page.contains("không phải thủ tục của xã"))
  }

  @Test func leadsFromAProcedureToItsStep() async throws {
    let site = try await BuiltSite(Self.content)
    #expect(
      try site.page("thu-tuc/1.000003.html").contains(
        "<dt>Thuộc việc</dt><dd><span class=\"source\">"
          + "<a href=\"../thu-tuc/viec/sinh-con.html#buoc-2\">Sinh con</a> (bước 2)</span></dd>"))
    #expect(try !site.page("thu-tuc/1.000004.html").contains("Thuộc việc"))
  }

  @Test func showsTheEventsThatThePortalNamesInItsOrderAndAllElsewhere() async throws {
    let site = try await BuiltSite(
      Self.content + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nViệc thường làm: [ket-hon]\n")
    let home = try site.page("index.html")
    #expect(home.contains("<a href=\"thu-tuc/viec/ket-hon.html\">Kết hôn</a>"))
    #expect(!home.contains("thu-tuc/viec/sinh-con.html"))
    #expect(home.contains("<a href=\"thu-tuc/viec/index.html\">Mọi việc, theo từng bước</a>"))
    #expect(try site.page("thu-tuc/viec/index.html").contains("sinh-con.html"))
    #expect(try site.page("so-do-trang.html").contains("thu-tuc/viec/sinh-con.html"))
    #expect(try site.page("thu-tuc/index.html").contains("viec/index.html"))
  }

  @Test func showsAllOnTheHomePageWhenThePortalNamesNone() async throws {
    let home = try await BuiltSite(Self.content).page("index.html")
    #expect(home.contains("sinh-con.html") && home.contains("ket-hon.html"))
    #expect(!home.contains("Mọi việc, theo từng bước"))
  }

  @Test func hasNoPagesWithoutEvents() async throws {
    let site = try await BuiltSite("")
    for (address, text) in site.files where !address.contains("/assets/") {
      #expect(!text.contains("thu-tuc/viec"), "\(address)")
    }
  }
}
