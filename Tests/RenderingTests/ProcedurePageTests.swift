import Testing

/// What a citizen reads of a procedure: three values of a fee, a lifecycle, where to go.
@Suite struct ProcedurePageTests {
  private let catalogue = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực:
      - {Mã: ho-tich, Tên: Hộ tịch, Nhóm: Gia đình}
      - {Mã: cu-tru, Tên: Cư trú, Nhóm: An ninh}
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Phạm vi,Nơi tiếp nhận,Thời hạn,Phí lệ phí,Cách nộp,Trạng thái,Đến ngày,Văn bản bãi bỏ,Thay bằng
    1.000001,Thủ tục đăng ký khai sinh,ho-tich,xã,,1 (đơn vị không có trong bản trích),Miễn phí,"Trực tuyến, Trực tiếp",hiện hành,,,
    1.000002,Đăng ký kết hôn,ho-tich,xã,,3 Ngày làm việc,Phí : 0 Đồng,Trực tiếp,hiện hành,,,
    1.000003,Xác nhận hôn nhân,ho-tich,xã,,3 Ngày làm việc,Miễn phí(Mức lệ phí do Hội đồng nhân dân quyết định),Trực tiếp,hiện hành,,,
    1.000004,Thủ tục cũ,ho-tich,xã,,,,,bãi bỏ,01/7/2026,1646/QĐ-UBND,1.000001
    1.000005,Đăng ký tạm trú,cu-tru,công an,Công an xã,,,,hiện hành,,,
    6.000001,Thủ tục nội bộ,ho-tich,xã,,,,,hiện hành,,,

    """

  @Test func neverCallsFreeWhatTheSourceLeavesOpen() async throws {
    let site = try await BuiltSite(catalogue)
    let page = try site.page("thu-tuc/1.000001.html")
    #expect(page.contains("Chưa xác định, hỏi quầy"))
    #expect(!page.contains("Không thu phí"))
    #expect(!page.lowercased().contains("miễn phí"))
  }

  @Test func saysFreeWhenTheSourceSaysSo() async throws {
    #expect(try await BuiltSite(catalogue).page("thu-tuc/1.000002.html").contains("Không thu phí"))
  }

  @Test func saysWhenTheCouncilSetsTheFee() async throws {
    let page = try await BuiltSite(catalogue).page("thu-tuc/1.000003.html")
    #expect(page.contains("Do Hội đồng nhân dân quyết định"))
  }

  @Test func doesNotGuessTheUnitOfATime() async throws {
    let page = try await BuiltSite(catalogue).page("thu-tuc/1.000001.html")
    #expect(page.contains("Nguồn chưa nêu rõ"))
    #expect(page.contains("1 (đơn vị không có trong bản trích)"))
  }

  @Test func saysThatTheSourceNamesNoPapers() async throws {
    let page = try await BuiltSite(catalogue).page("thu-tuc/1.000002.html")
    #expect(page.contains("Nguồn chưa nêu thành phần hồ sơ"))
  }

  @Test func listsNoRepealedProcedureAsCurrentButKeepsItsPage() async throws {
    let site = try await BuiltSite(catalogue)
    let page = try site.page("thu-tuc/1.000004.html")
    #expect(page.contains("đã bị bãi bỏ từ ngày 01/7/2026"))
    #expect(page.contains("1646/QĐ-UBND"))
    #expect(page.contains("1.000001.html"))
    let before = try await BuiltSite(catalogue, today: "30/6/2026").page("thu-tuc/1.000004.html")
    #expect(!before.contains("đã bị bãi bỏ"))
  }

  @Test func leavesInternalProceduresOut() async throws {
    let site = try await BuiltSite(catalogue)
    #expect(!site.hasPage("thu-tuc/6.000001.html"))
    #expect(site.messages.contains { $0.contains("6.000001 là thủ tục nội bộ") })
  }

  @Test func sendsToThePoliceWhatThePoliceReceives() async throws {
    let page = try await BuiltSite(catalogue).page("thu-tuc/1.000005.html")
    #expect(page.contains("tiếp nhận tại Công an xã"))
  }

  @Test func receivesOnlyTheFieldsOfThePortal() async throws {
    let site = try await BuiltSite(
      catalogue + """
        -- content/xa-mau/trang.yml --
        Tên: Xã Mẫu
        Lĩnh vực không tiếp nhận: [cu-tru]
        """)
    #expect(!site.hasPage("thu-tuc/1.000005.html"))
    #expect(site.hasPage("thu-tuc/1.000001.html"))
  }

  @Test func inheritsTheCounterOfItsFieldAndTheLocalNote() async throws {
    let page = try await BuiltSite(
      catalogue + """
        -- content/xa-mau/mot-cua.yml --
        Tên: Trung tâm Phục vụ hành chính công xã Mẫu
        Quầy:
          - {Số: 1, Tên: Quầy Tư pháp, Lĩnh vực: [ho-tich]}
        -- content/xa-mau/thu-tuc/1.000001.md --
        ---
        Lưu ý: Mang theo giấy chứng sinh bản chính
        ---
        """
    ).page("thu-tuc/1.000001.html")
    #expect(page.contains("Quầy Tư pháp"))
    #expect(page.contains("Mang theo giấy chứng sinh bản chính"))
  }

  @Test func showsTheRecordInItsParts() async throws {
    let page = try await BuiltSite(
      catalogue + """
        -- content/chung/thu-tuc/ho-tich/1.000001.md --
        ---
        Mã: "1.000001"
        Tên: Thủ tục đăng ký khai sinh
        Tên ngắn: Khai sinh
        Tên thường gọi: [làm khai sinh]
        Lĩnh vực: ho-tich
        Hồ sơ:
          - Giấy tờ:
              - {Tên: Giấy chứng sinh, Bản chính: 1}
              - {Tên: Thẻ căn cước, Nộp: xuất trình}
        Kết quả: [{Tên: Giấy khai sinh}]
        ---
        ## Trình tự thực hiện

        1. Nộp hồ sơ.
        2. Nhận kết quả.

        ## Miễn, giảm phí, lệ phí

        Miễn lệ phí cho hộ nghèo.
        """
    ).page("thu-tuc/1.000001.html")
    #expect(page.contains("<h1>Khai sinh</h1>"))
    #expect(page.contains("làm khai sinh"))
    #expect(page.contains("01 bản chính"))
    #expect(page.contains("Chỉ xuất trình"))
    #expect(page.contains("<li>Nhận kết quả.</li>"))
    #expect(page.contains("Miễn lệ phí cho hộ nghèo."))
    #expect(page.contains("Giấy khai sinh"))
  }
}

/// The province's layer: what its council has set, by date and channel, for its own communes only.
@Suite struct ProvinceFeeTests {
  private func page(province: String, today: String = "21/11/2026") async throws -> String {
    try await BuiltSite(
      """
      -- content/chung/linh-vuc.yml --
      Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
      -- content/chung/thu-tuc/danh-muc.csv --
      Mã,Tên,Lĩnh vực,Phí lệ phí
      1.000001,Khai sinh,ho-tich,Miễn phí
      -- content/chung/phi.yml --
      Phí:
        - Mã: "1.000001"
          Loại: lệ phí
          Mức: 8.000 đồng
          Kênh: trực tiếp
          Văn bản: 12/2018/NQ-HĐND
          Từ ngày: 01/01/2019
          Tỉnh: thành phố Thí Dụ
          Miễn giảm: Miễn cho hộ nghèo <theo luật>.
        - Mã: "1.000001"
          Mức: 0 đồng
          Kênh: trực tuyến
          Từ ngày: 01/12/2026
          Tỉnh: thành phố Thí Dụ
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Tỉnh: \(province)
      """, today: today
    ).page("thu-tuc/1.000001.html")
  }

  @Test func showsTheCouncilsSumWithItsChannelLawAndExemption() async throws {
    let page = try await page(province: "Thành phố Thí Dụ")
    #expect(page.contains("Có trường hợp thu 8.000 đồng, xem bảng"))
    #expect(page.contains("12/2018/NQ-HĐND"))
    #expect(page.contains("Miễn cho hộ nghèo &lt;theo luật&gt;."))
    #expect(!page.contains("0 đồng</td>") || !page.contains("trực tuyến</small>"))
  }

  @Test func showsWhatHoldsFromItsDay() async throws {
    let page = try await page(province: "thành phố Thí Dụ", today: "01/12/2026")
    #expect(page.contains("Nhiều mức, xem bảng"))
  }

  @Test func showsNoFeeOfAnotherProvince() async throws {
    let page = try await page(province: "tỉnh Khác")
    #expect(page.contains("Chưa xác định, hỏi quầy"))
    #expect(!page.contains("8.000"))
  }
}
