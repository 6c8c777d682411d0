import Foundation
import Testing

/// `trangxa sap-nhap`, as somebody at the province runs it.
@Suite struct MergeCommandTests {
  private let files = [
    "chung/don-vi.yml": """
    Đơn vị:
      - {Mã: xa-an, Tên: xã An, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-binh, Tên: xã Bình, Loại: xã, Thôi từ ngày: 01/01/2027}
      - Mã: xa-moi
        Tên: xã Mới
        Loại: xã
        Có từ ngày: 01/01/2027
        Tiền thân: [{Đơn vị: xa-an}, {Đơn vị: xa-binh}]
        Xác minh: có

    """,
    "chung/linh-vuc.yml": "Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]\n",
    "chung/thu-tuc/danh-muc.csv":
      "Mã,Tên,Lĩnh vực,Nguồn,Ngày nguồn\n1.000001,Khai sinh,ho-tich,dichvucong.gov.vn,20/10/2026\n",
    "xa-an/trang.yml": "Tên: Xã An\nĐơn vị: xa-an\nHư cấu: có\nurl: https://xaan.thidu.gov.vn/\n",
    "xa-an/hoi-dap/mot.md":
      "---\nTiêu đề: Hỏi\nNgày: 01/11/2026\n---\nXem [mẫu](../tep/mau.pdf).\n",
    "xa-an/tep/mau.pdf": "%PDF-1.4",
    "xa-binh/trang.yml": "Tên: Xã Bình\nĐơn vị: xa-binh\nHư cấu: có\n",
  ]

  @Test func looksFirstAndWritesNothing() throws {
    let site = try Installation(files)
    defer { site.remove() }
    let before = try site.snapshot(".")
    let run = try site.trangxa("sap-nhap", "xa-moi")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        Trang mới: content/moi/ (3 tệp), xã Mới từ 01/01/2027
        Thành lưu trữ: content/xa-an/, Xã An
        Thành lưu trữ: content/xa-binh/, Xã Bình

        """), "\(run.output)")
    #expect(run.output.hasSuffix("\nChưa ghi gì. Thêm --ghi để ghi.\n"))
    #expect(try site.snapshot(".") == before)
  }

  @Test func writesAPortalThatBuildsAndArchivesOnTheDay() throws {
    let site = try Installation(files)
    defer { site.remove() }
    let before = try site.snapshot("content")
    let run = try site.trangxa("sap-nhap", "xa-moi", "--url", "https://xamoi.thidu.gov.vn", "--ghi")
    #expect(run.status == 0)
    #expect(
      run.output.hasSuffix("Đã ghi. Việc cần người quyết định: chuyen-huong/viec-can-lam.md\n"))
    let after = try site.snapshot("content")
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
    #expect(
      Set(after.keys).subtracting(before.keys)
        == ["moi/hoi-dap/mot.md", "moi/tep/mau.pdf", "moi/trang.yml"])
    #expect(try site.text("chuyen-huong/viec-can-lam.md").contains("- [ ] lập mot-cua.yml"))

    let build = try site.trangxa("build", "--now", "2027-01-01")
    #expect(build.errors == "")
    #expect(build.status == 0)
    let archive = try site.text("public/xa-an/index.html")
    #expect(archive.contains("Nay thuộc: "))
    #expect(archive.contains("<a href=\"https://xamoi.thidu.gov.vn/\">xã Mới</a>"))
    #expect(
      try site.text("public/moi/luu-tru/index.html").contains(
        "https://xaan.thidu.gov.vn/\">Tài liệu của xã An</a>"))
    #expect(site.exists("public/moi/thu-tuc/1.000001.html"))
    #expect(!site.exists("public/xa-an/thu-tuc/1.000001.html"))
  }

  @Test func stopsBeforeWritingWhereSomethingIsInTheWay() throws {
    let site = try Installation(files)
    defer { site.remove() }
    try site.write("của người khác\n", to: "chuyen-huong/ghi-chu.txt")
    let before = try site.snapshot(".")
    let run = try site.trangxa("sap-nhap", "xa-moi", "--ghi")
    #expect(run.status == 3)
    #expect(run.errors == "trangxa: không tạo được “chuyen-huong”: đã có tệp khác ở đó\n")
    #expect(try site.snapshot(".") == before)
  }

  @Test func runsAgainWithoutTouchingWhatItMade() throws {
    let site = try Installation(files)
    defer { site.remove() }
    _ = try site.trangxa("sap-nhap", "xa-moi", "--ghi")
    try site.write(
      "Tên: Xã Mới\nĐơn vị: xa-moi\nĐiện thoại: (0000) 1\n", to: "content/moi/trang.yml")
    let before = try site.snapshot("content")
    let run = try site.trangxa("sap-nhap", "xa-moi", "--ghi", "--ra", "lan-hai")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Trang mới: content/moi/ (đã có, giữ nguyên)"))
    #expect(try site.snapshot("content") == before)
    #expect(site.exists("lan-hai/nginx/xa-an.conf"))
  }

  @Test func namesAMistypedUnit() throws {
    let site = try Installation(files)
    defer { site.remove() }
    let run = try site.trangxa("sap-nhap", "xa-mói")
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/chung/don-vi.yml: lỗi: đơn vị “xa-mói” không có trong don-vi.yml [TX0850]
        gợi ý: có phải ý bạn là “xa-moi”?

        """)
  }

  @Test(arguments: ["xamoi.thidu.gov.vn", "https://a b", "javascript:x", "https://x.vn/;}"])
  func refusesWhatIsNoAddress(_ url: String) throws {
    let site = try Installation(files)
    defer { site.remove() }
    let run = try site.trangxa("sap-nhap", "xa-moi", "--url", url)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("trangxa: “\(url)” không phải địa chỉ trang\n"))
  }

  @Test func wantsAUnit() throws {
    let site = try Installation(files)
    defer { site.remove() }
    #expect(try site.trangxa("sap-nhap").status == 2)
  }

  /// The redirects as nginx itself reads and answers them.
  @Test(.enabled(if: WebServer.isInstalled, "nginx is not installed"))
  func redirectsInARealServer() async throws {
    let site = try Installation(files)
    defer { site.remove() }
    _ = try site.trangxa("sap-nhap", "xa-moi", "--url", "https://xamoi.thidu.gov.vn", "--ghi")
    _ = try site.trangxa("build", "--now", "2027-01-01")
    let server = try WebServer(
      root: site.folder.appendingPathComponent("public/xa-an"),
      including: site.folder.appendingPathComponent("chuyen-huong/nginx/xa-an.conf"))
    defer { server.stop() }
    for (path, target) in [
      "/thu-tuc/1.000001.html": "https://xamoi.thidu.gov.vn/thu-tuc/1.000001.html",
      "/thu-tuc/": "https://xamoi.thidu.gov.vn/thu-tuc/",
      "/thu-tuc/index.html": "https://xamoi.thidu.gov.vn/thu-tuc/",
    ] {
      let answer = try server.head(path)
      #expect(answer.status == 301, "\(path)")
      #expect(answer.location == target, "\(path)")
    }
    #expect(try server.head("/hoi-dap/mot.html").status == 200)
    #expect(try server.head("/").status == 200)
  }
}
