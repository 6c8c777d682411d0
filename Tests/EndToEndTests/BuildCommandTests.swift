import Foundation
import Testing

@Suite struct BuildCommandTests {
  private let article = "---\nTiêu đề: Chợ phiên\nNgày: 20/11/2026\n---\nHọp lúc 6 giờ.\n"

  @Test func publishesInSilenceForCron() throws {
    let site = try Installation(
      Installation.smallest.merging(["xa-mau/tin-tuc/cho-phien.md": article]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("build")
    #expect(run.errors == "")
    #expect(run.output == "")
    #expect(run.status == 0)
    #expect(try site.text("public/xa-mau/tin-tuc/cho-phien.html").contains("Họp lúc 6"))
    #expect(site.exists("public/index.html"))
  }

  @Test(.enabled(if: Installation.hasTerminal, "script(1) is not installed"))
  func saysAtATerminalWhichPortalIsBeingBuilt() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    let seen = try site.trangxaAtATerminal("build")
    #expect(
      seen.hasPrefix("đang dựng Xã An …\nđang dựng Xã Bình …\nđã đăng 2 trang xã, "), "\(seen)")
  }

  @Test func saysWhatIsWrongWhereAndWhatToTypeAndPublishesTheRest() throws {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/cho-phien.md": article,
        "xa-mau/tin-tuc/sai.md": "---\nTên bài: Sai khóa\nNgày: 20/11/2026\n---\nNội dung.\n",
      ]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("build")
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        """
        content/xa-mau/tin-tuc/sai.md: lỗi: thiếu khóa “Tiêu đề” của tin [TX0402]
        gợi ý: thêm dòng “Tiêu đề: …”
        """))
    #expect(site.exists("public/xa-mau/tin-tuc/cho-phien.html"))
  }

  @Test func pointsAtAnUnknownKeyWithASuggestion() throws {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/sai.md":
          "---\nTiêu đề: Sai khóa\nNgày: 20/11/2026\nTóm tắc: ngắn\n---\nNội dung.\n"
      ]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("check")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/xa-mau/tin-tuc/sai.md:4:1: lỗi: khóa “Tóm tắc” không có trong tin [TX0401]
          4 | Tóm tắc: ngắn
            | ^^^^^^^
        gợi ý: có phải ý bạn là “Tóm tắt”?
        1 lỗi

        """)
    #expect(!site.exists("public"))
  }

  @Test func keepsBackOnlyTheSecondOfTwoSourcesForOneAddress() throws {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/cho-phien.md": article,
        "xa-mau/tin-tuc/Chợ phiên.md": article,
      ]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("có cùng địa chỉ “tin-tuc/cho-phien.html”"))
    #expect(site.exists("public/xa-mau/tin-tuc/cho-phien.html"))
  }

  @Test func reportsNamesThatLookTheSameAndPublishesOneOfThem() throws {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/v\u{1EAF}n.md": article.replacing("Chợ", with: "Liền")
      ]) { $1 })
    defer { site.remove() }
    try site.write(
      article.replacing("Chợ", with: "Rời"), to: "content/xa-mau/tin-tuc/va\u{306}\u{301}n.md")
    let run = try site.trangxa("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("lỗi: hai tệp cùng tên “v\u{1EAF}n.md”"))
    #expect(run.errors.contains("[TX0901]"))
    #expect(try site.text("public/xa-mau/tin-tuc/van.html").contains("Rời phiên"))
  }

  @Test func warnsOfALinkInContentAndOnlyWhereItWasAskedToLook() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    try site.link("content/xa-an/tin-tuc/anh.jpg", to: "/etc/passwd")
    let run = try site.trangxa("build")
    #expect(run.status == 0)
    #expect(
      run.errors == """
        content/xa-an/tin-tuc/anh.jpg: cảnh báo: liên kết tượng trưng “anh.jpg” bị bỏ qua [TX0902]
        gợi ý: chép chính tệp hay thư mục ấy vào đây
        1 cảnh báo

        """)
    #expect(!site.exists("public/xa-an/tin-tuc/anh.jpg"))
    #expect(try site.trangxa("build", "--site", "xa-binh").errors == "")
  }

  @Test func givesMachinesTheSameFindings() throws {
    let site = try Installation(
      Installation.smallest.merging(["xa-mau/tin-tuc/sai.md": "---\nNgày: mai\n---\n"]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("check", "--format", "json")
    let findings =
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    let codes = (findings ?? []).filter { $0["severity"] as? String != "note" }
      .compactMap { $0["code"] as? String }.sorted()
    #expect(codes == ["TX0402", "TX0405"])
    #expect(run.errors == "")
    let sarif = try site.trangxa("check", "--format", "sarif")
    #expect(sarif.output.contains("\"version\": \"2.1.0\""))
  }

  @Test func buildsTheSameBytesTwice() throws {
    let site = try Installation(
      Installation.smallest.merging(["xa-mau/tin-tuc/cho-phien.md": article]) { $1 })
    defer { site.remove() }
    _ = try site.trangxa("build", "--jobs", "1")
    let first = try site.snapshot("public")
    _ = try site.trangxa("build", "--jobs", "4")
    #expect(try site.snapshot("public") == first)
  }

  @Test func showsAPageOnlyFromItsDay() throws {
    let future = "---\nTiêu đề: Sắp tới\nNgày: 01/12/2026\nĐăng từ: 01/12/2026\n---\nTin.\n"
    let site = try Installation(
      Installation.smallest.merging(["xa-mau/tin-tuc/sap-toi.md": future]) { $1 })
    defer { site.remove() }
    _ = try site.trangxa("build", "--now", "2026-11-30")
    #expect(!site.exists("public/xa-mau/tin-tuc/sap-toi.html"))
    _ = try site.trangxa("build", "--now", "2026-12-01")
    #expect(site.exists("public/xa-mau/tin-tuc/sap-toi.html"))
  }

  @Test func buildsASinglePortalStraightIntoTheOutput() throws {
    let site = try Installation(["trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"])
    defer { site.remove() }
    #expect(try site.trangxa("build", "--output", "ra/cong").status == 0)
    #expect(site.exists("ra/cong/index.html"))
    #expect(site.exists("ra/cong/404.html"))
  }

  @Test func keepsWhatWasPublishedWhenSettingsCannotBeRead() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    _ = try site.trangxa("build")
    try site.write("không phải cấu hình\n", to: "content/xa-mau/trang.yml")
    #expect(try site.trangxa("build").status == 1)
    #expect(site.exists("public/xa-mau/index.html"))
  }
}
