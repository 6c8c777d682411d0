import Testing

/// The list of procedures narrowed on plain links: what is offered, what is counted, what is left.
@Suite struct ProcedureFilterTests {
  private let catalogue = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực:
      - {Mã: ho-tich, Tên: Hộ tịch, Nhóm: Gia đình}
      - {Mã: dat-dai, Tên: Đất đai, Nhóm: Đất đai}
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Phí lệ phí,Cách nộp,Đối tượng,Mức độ,Lý do một phần,Không phụ thuộc địa giới,Trạng thái
    1.000001,Một,ho-tich,Miễn phí,"Trực tuyến, Trực tiếp",Công dân Việt Nam,toàn trình,,có,hiện hành
    1.000002,Hai,ho-tich,Phí : 0 Đồng,Trực tiếp,"Cán bộ, công chức, viên chức; Công dân Việt Nam",,,,hiện hành
    1.000003,Ba,dat-dai,Miễn phí(Mức lệ phí do Hội đồng nhân dân quyết định),Trực tuyến,Doanh nghiệp,một phần,Phải đo đạc tại chỗ,,hiện hành
    1.000004,Bốn,dat-dai,10.000 đồng mỗi bản,,,,,,hiện hành
    1.000005,Năm,dat-dai,Phí : 0 Đồng,Trực tuyến,Hợp tác xã,,,,bãi bỏ

    """

  private func list(_ address: String) async throws -> String {
    try await BuiltSite(catalogue).page("thu-tuc/\(address)")
  }

  @Test func offersTheAnswersWithTheirCounts() async throws {
    let page = try await list("index.html")
    #expect(page.contains(#"loc/kenh-truc-tuyen.html"#))
    #expect(page.contains(#">Trực tuyến</a>&nbsp;<span class="count">2</span>"#))
    #expect(page.contains(#">Người dân</a>&nbsp;<span class="count">2</span>"#))
    #expect(page.contains(#">Ở xã nào cũng được</a>&nbsp;<span class="count">1</span>"#))
  }

  @Test func neverMixesWhatIsFreeWithWhatIsNotStated() async throws {
    let free = try await list("loc/phi-khong-thu.html")
    #expect(free.contains("1.000002") && !free.contains("1.000001"))
    let unknown = try await list("loc/phi-chua-neu.html")
    #expect(unknown.contains("1.000001") && !unknown.contains("1.000002"))
    let council = try await list("loc/phi-hoi-dong.html")
    #expect(council.contains("1.000003"))
    let charged = try await list("loc/phi-co-thu.html")
    #expect(charged.contains("1.000004"))
  }

  @Test func countsASumOfNothingAsFree() async throws {
    let fees = """
      -- content/chung/phi.yml --
      Phí:
        - {Mã: "1.000004", Loại: lệ phí, Mức: 0 đồng, Văn bản: Nghị quyết 1, Tỉnh: tỉnh Thí Dụ}
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Tỉnh: tỉnh Thí Dụ

      """
    let site = try await BuiltSite(catalogue + fees)
    #expect(try site.page("thu-tuc/loc/phi-khong-thu.html").contains("1.000004"))
    #expect(!site.hasPage("thu-tuc/loc/phi-co-thu.html"))
  }

  @Test(arguments: ["Điều kiện: hộ nghèo", "Kênh: trực tuyến"])
  func callsNothingFreeThatIsFreeInOneCaseOnly(_ limit: String) async throws {
    let fees = """
      -- content/chung/phi.yml --
      Phí:
        - Mã: "1.000004"
          Loại: lệ phí
          Mức: 0 đồng
          \(limit)
          Tỉnh: tỉnh Thí Dụ
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Tỉnh: tỉnh Thí Dụ

      """
    let site = try await BuiltSite(catalogue + fees)
    #expect(!(try site.page("thu-tuc/loc/phi-khong-thu.html").contains("1.000004")))
    #expect(try site.page("thu-tuc/loc/phi-truong-hop.html").contains("1.000004"))
  }

  @Test func countsFollowWhatIsChosen() async throws {
    let online = try await list("loc/kenh-truc-tuyen.html")
    #expect(online.contains("2 thủ tục đang có hiệu lực khớp"))
    #expect(online.contains(#"loc/kenh-truc-tuyen_ai-doanh-nghiep.html""#))
    #expect(online.contains(#">Doanh nghiệp, hợp tác xã</a>&nbsp;<span class="count">1</span>"#))
    // Nothing online is for officials, so that is not offered.
    #expect(!online.contains("Cán bộ, công chức, viên chức</a>"))
  }

  @Test func narrowsByTwoAnswersAndLetsEachGo() async throws {
    let page = try await list("loc/kenh-truc-tuyen_phi-hoi-dong.html")
    #expect(page.contains("<h1>Thủ tục nộp trực tuyến, phí do Hội đồng nhân dân quyết định</h1>"))
    #expect(page.contains("1.000003") && !page.contains("1.000001"))
    #expect(page.contains(#"href="../../thu-tuc/loc/phi-hoi-dong.html">Bỏ"#))
    #expect(page.contains(#"href="../../thu-tuc/loc/kenh-truc-tuyen.html">Bỏ"#))
    #expect(page.contains("index.html?kenh=truc-tuyen&amp;phi=hoi-dong#tat-ca"))
  }

  @Test func leavesOutWhatIsNotInForce() async throws {
    let page = try await list("loc/ai-doanh-nghiep.html")
    #expect(!page.contains("1.000005"))
  }

  @Test func offersNoQuestionThatPartsNothing() async throws {
    let site = try await BuiltSite(
      """
      -- content/chung/linh-vuc.yml --
      Lĩnh vực:
        - {Mã: ho-tich, Tên: Hộ tịch}
      -- content/chung/thu-tuc/danh-muc.csv --
      Mã,Tên,Lĩnh vực,Cách nộp,Trạng thái
      1.000001,Một,ho-tich,Trực tiếp,hiện hành
      1.000002,Hai,ho-tich,Trực tiếp,hiện hành

      """)
    #expect(!site.files.keys.contains { $0.contains("/loc/") })
    #expect(!(try site.page("thu-tuc/index.html").contains("class=\"facets\"")))
  }

  @Test func keepsFilteredPagesFromSearchEngines() async throws {
    let url = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nurl: https://mau.thidu.gov.vn/\n"
    let site = try await BuiltSite(catalogue + url)
    #expect(try site.page("thu-tuc/loc/phi-co-thu.html").contains(#"content="noindex""#))
    #expect(!(try site.page("thu-tuc/index.html").contains(#"content="noindex""#)))
    #expect(!(try site.page("sitemap.xml").contains("/loc/")))
  }

  @Test func wantsAReasonForAServiceOfWhichOnlyAPartIsOnline() async throws {
    let site = try await BuiltSite(
      catalogue.replacing("Phải đo đạc tại chỗ", with: ""))
    #expect(site.messages.contains("dịch vụ trực tuyến một phần mà chưa nêu lý do"))
    let stated = try await BuiltSite(catalogue)
    #expect(!stated.messages.contains { $0.contains("một phần") })
    #expect(try stated.page("thu-tuc/1.000003.html").contains("Phải đo đạc tại chỗ"))
  }
}
