import Commune
import Testing
import VietnameseText

/// The whole of a portal: its settings, its catalogue, its addresses.
@Suite struct AssemblingTests {
  private let catalogue = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Trạng thái,Đến ngày
    1.000001,Khai sinh,ho-tich,hiện hành,
    1.000002,Thủ tục cũ,ho-tich,bãi bỏ,01/7/2026

    """

  @Test func wantsSettingsOfAFolder() throws {
    let site = try AssembledSite(
      "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n-- content/xa-khac/a.md --\n")
    #expect(
      site.findings == ["thư mục “xa-khac” chưa có tệp trang.yml nên không được dựng"])
  }

  @Test func saysWhenThereIsNothingToBuild() throws {
    let site = try AssembledSite("-- content/chung/trang.yml --\n")
    #expect(site.findings == ["không có trang của xã nào để dựng"])
  }

  @Test func findsWrongCodesInSettings() throws {
    let site = try AssembledSite(
      catalogue + """
        -- content/xa-mau/trang.yml --
        Tên: Xã Mẫu
        Lĩnh vực không tiếp nhận: [ho-tịch-2]
        Mã không tiếp nhận: ["1001193"]
        """)
    #expect(
      site.findings == [
        "lĩnh vực “ho-tịch-2” không có trong chung/linh-vuc.yml",
        "3:22 “1001193” không đọc được là mã thủ tục (“Mã không tiếp nhận”)",
      ])
  }

  @Test func wantsTheCatalogueToAgreeWithItsDetails() throws {
    let detail = "Tên: A\nLĩnh vực: ho-tich\n---\n"
    let site = try AssembledSite(
      catalogue + """
        -- content/chung/thu-tuc/ho-tich/1.000009.md --
        ---
        Mã: "1.000009"
        \(detail)
        -- content/chung/thu-tuc/ho-tich/ten-khac.md --
        ---
        Mã: "1.000001"
        \(detail)
        -- content/xa-mau/thu-tuc/abc.md --
        ---
        Quầy: A
        ---
        """)
    #expect(
      site.findings == [
        "thủ tục 1.000009 có tệp chi tiết nhưng không có dòng trong danh-muc.csv",
        "mã 1.000001 trong tệp khác với tên tệp",
        "tên tệp “abc” không phải mã thủ tục",
      ])
  }

  @Test func keepsARepealedRowRepealedWhateverItsDetailSays() throws {
    let site = try AssembledSite(
      catalogue + """
        -- content/chung/thu-tuc/ho-tich/1.000002.md --
        ---
        Mã: "1.000002"
        Tên: A
        Vòng đời: {Trạng thái: hiện hành}
        ---
        """)
    let procedure = try #require(site.workspace.catalogue.procedures.last)
    #expect(procedure.state(on: site.workspace.today) == .repealed)
  }

  @Test func shortensANameOf919CharactersAtAWord() throws {
    let name = Array(repeating: "rất dài", count: 115).joined(separator: " ")
    let site = try AssembledSite(
      """
      -- content/chung/thu-tuc/danh-muc.csv --
      Mã,Tên,Lĩnh vực
      1.000001,Thủ tục \(name).,khac
      """)
    let procedure = try #require(site.workspace.catalogue.procedures.first)
    #expect(procedure.shortName.count <= 91)
    #expect(procedure.shortName.hasPrefix("Rất dài"))
    #expect(procedure.shortName.hasSuffix("dài…") || procedure.shortName.hasSuffix("rất…"))
  }

  @Test func refusesAnAddressThatIsMadeForEveryPortal() throws {
    let site = try AssembledSite(
      """
      -- content/xa-mau/404.md --
      ---
      Tiêu đề: A
      ---
      -- content/xa-mau/tin-tuc/trang-2.md --
      ---
      Tiêu đề: B
      Ngày: 2026
      ---
      """)
    #expect(
      site.findings == [
        "trang này có cùng địa chỉ “404.html” với một trang có sẵn của cổng nên chưa được đăng",
        "trang này có cùng địa chỉ “tin-tuc/trang-2.html” với một trang có sẵn của cổng nên chưa được đăng",
      ])
  }

  @Test func refusesAttachmentsThatCouldRun() throws {
    // A file of an unknown kind is not even read, so the tree holds it as an attachment.
    let site = try AssembledSite("-- content/xa-mau/tep/a.html --\n<script>alert(1)</script>\n")
    #expect(
      site.findings == ["tệp .html không được đăng vì có thể chứa mã chạy được"])
  }

  @Test func readsASinglePortalAtTheRoot() throws {
    let site = try AssembledSite(
      "-- content/trang.yml --\nTên: Xã Mẫu\n-- content/tin-tuc/a.md --\n---\nTiêu đề: A\nNgày: 2026\n---\n"
    )
    #expect(site.workspace.isSinglePortal)
    #expect(try site.portal.articles.first?.address == "tin-tuc/a.html")
  }

  @Test func readsTheDeskAndItsMistakes() throws {
    let site = try AssembledSite(
      """
      -- content/xa-mau/mot-cua.yml --
      Tên: Trung tâm
      Quầy:
        - {Số: 1, Tên: Hộ tịch, Lĩnh vực: ho-tich}
        - {Số: 2}
      """)
    #expect(try site.portal.desk?.counter(forField: "ho-tich")?.number == "1")
    #expect(site.findings == ["4:5 thiếu khóa “Tên” của quầy"])
  }
}

@Suite struct LongAddressTests {
  @Test func keepsAPageBackWhoseAddressIsTooLong() throws {
    let folders = Array(repeating: String(repeating: "a", count: 90), count: 10)
      .joined(separator: "/")
    let site = try AssembledSite(
      "-- content/xa-mau/\(folders)/a.md --\n---\nTiêu đề: A\n---\n")
    #expect(
      site.findings == ["địa chỉ của trang này quá dài (hơn 800 ký tự) nên chưa được đăng"])
  }
}

@Suite struct FormerAddressTests {
  @Test func tellsWhenTwoPagesClaimOneFormerAddress() throws {
    func page(_ name: String) -> String {
      "-- content/xa-mau/tin-tuc/\(name).md --\n---\nTiêu đề: A\nNgày: 2026\n"
        + "Địa chỉ cũ: [/cu/a, tin-tuc/b.html]\n---\n"
    }
    let site = try AssembledSite(page("a") + page("b"))
    #expect(
      site.findings == [
        "4:13 địa chỉ cũ “tin-tuc/b.html” đã là của một trang khác nên bị bỏ qua",
        "4:13 địa chỉ cũ “cu/a.html” đã là của một trang khác nên bị bỏ qua",
        "4:13 địa chỉ cũ “tin-tuc/b.html” đã là của một trang khác nên bị bỏ qua",
      ])
  }
}
