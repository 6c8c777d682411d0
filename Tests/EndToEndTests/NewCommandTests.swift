import Foundation
import Testing

@Suite struct NewCommandTests {
  private static let day = ["--now", "2026-11-21"]
  private static let catalogue = [
    "chung/linh-vuc.yml": "Lĩnh vực:\n  - Mã: ho-tich\n    Tên: Hộ tịch\n",
    "chung/thu-tuc/danh-muc.csv": "Mã,Tên,Lĩnh vực\n1.001193,Thủ tục đăng ký khai sinh,ho-tich\n",
  ]

  private func site(_ more: [String: String] = [:]) throws -> Installation {
    try Installation(Installation.smallest.merging(more) { $1 })
  }

  @Test func beginsAReportWithWhatTheDataSayOfItsPeriod() throws {
    let site = try site([
      "xa-mau/so-lieu/ho-so.csv": """
      Kỳ,Lĩnh vực,Tiếp nhận,Trực tuyến,Đã giải quyết,Trước hạn,Đúng hạn,Quá hạn
      6 tháng đầu năm 2026,Hộ tịch,40,30,38,30,8,0
      6 tháng đầu năm 2026,Tổng,40,30,38,30,8,0

      """
    ])
    defer { site.remove() }
    let run = try site.trangxa(
      "new", "báo-cáo", "--ky", "6-thang-2026", "--dang", "--now", "2026-11-21")
    #expect(run.status == 0, "\(run.errors)")
    let text = try site.text("content/xa-mau/bao-cao/6-thang-dau-nam-2026.md")
    #expect(text.contains("- Hồ sơ tiếp nhận: {{hồ sơ tiếp nhận}}.\n"))
    _ = try site.trangxa("build", "--now", "2026-11-21")
    let page = try site.text("public/xa-mau/bao-cao/6-thang-dau-nam-2026.html")
    #expect(page.contains("Hồ sơ tiếp nhận: 40."))
    #expect(!page.contains("{{"))
  }

  /// Each kind with the least that must be said of it.
  static let kinds: [(kind: String, arguments: [String], path: String)] = [
    ("báo-cáo", ["--ky", "6-thang-2026"], "bao-cao/6-thang-dau-nam-2026.md"),
    ("tin", ["--tieu-de", "Tin: mới"], "tin-tuc/tin-moi.md"),
    ("thong-bao", ["--tieu-de", "Tiêm phòng"], "thong-bao/tiem-phong.md"),
    (
      "văn-bản",
      [
        "--khoa", "hinh thuc=Quyết định", "--khoa", "Số ký hiệu=12/QĐ-UBND", "--ngay", "05/6/2026",
        "--khoa", "Trích yếu=Về việc sửa đường",
      ], "van-ban/quyet-dinh-12-qd-ubnd-2026.md"
    ),
    (
      "ngân-sách", ["--tieu-de", "Dự toán", "--khoa", "Loại ngân sách=dự toán"],
      "ngan-sach/du-toan.md"
    ),
    ("trang", ["--tieu-de", "Lịch sử"], "gioi-thieu/lich-su.md"),
    (
      "lãnh-đạo", ["--khoa", "Họ tên=Lê Văn Dụ", "--khoa", "Chức vụ=Chủ tịch"],
      "lanh-dao/le-van-du.md"
    ),
    (
      "lịch-tiếp-dân", ["--tieu-de", "Tháng 12", "--khoa", "Buổi.Ngày=Thứ Hai"],
      "lich-tiep-dan/thang-12.md"
    ),
    ("hỏi-đáp", ["--tieu-de", "Khai sinh ở đâu?"], "hoi-dap/khai-sinh-o-dau.md"),
    ("danh-mục-công-khai", ["--tieu-de", "Danh mục"], "cong-khai/danh-muc.md"),
    ("dự-án", ["--tieu-de", "Đường", "--khoa", "Loại dự án=đầu tư"], "du-an/duong.md"),
    (
      "kế-hoạch", ["--tieu-de", "Kế hoạch", "--khoa", "Loại kế hoạch=kế hoạch"],
      "ke-hoach/ke-hoach.md"
    ),
    (
      "danh-sách-hỗ-trợ",
      [
        "--tieu-de", "Gạo", "--khoa", "Chương trình=Hỗ trợ gạo", "--khoa",
        "Căn cứ công khai=Thông tư 26/2026/TT-BTC, Điều 30",
      ], "ho-tro/gao.md"
    ),
    ("thủ-tục", ["--ma", "1.001193"], "thu-tuc/1.001193.md"),
  ]

  @Test(arguments: kinds.indices)
  func whatIsMadePassesTheCheck(_ index: Int) throws {
    let (kind, arguments, path) = Self.kinds[index]
    let site = try site(Self.catalogue)
    defer { site.remove() }
    let before = try site.trangxa("check", "--format", "json")
    #expect(before.status == 0)
    let run = try site.trangxa(["new", kind] + arguments + Self.day)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Đã tạo content/xa-mau/\(path)\n"))
    #expect(site.exists("content/xa-mau/\(path)"))
    let check = try site.trangxa("check")
    #expect(check.status == 0, "\(check.errors)")
    #expect(!check.errors.contains("lỗi:"))
    #expect(try site.trangxa("build").status == 0)
    // A procedure has a page without its note.
    let address = path.replacing(".md", with: ".html")
    #expect(site.exists("public/xa-mau/\(address)") == (kind == "thủ-tục"))
  }

  @Test func saysWhatComesNextAndNothingElse() throws {
    let site = try site()
    defer { site.remove() }
    let run = try site.trangxa("new", "tin", "--tieu-de", "Chợ phiên", "--now", "2026-11-21")
    #expect(run.errors == "")
    #expect(
      run.output == """
        Đã tạo content/xa-mau/tin-tuc/cho-phien.md
        Việc tiếp theo:
          mở content/xa-mau/tin-tuc/cho-phien.md và viết
          viết xong thì xóa dòng “Nháp: có”
          soát lại: trangxa check --site xa-mau

        """)
    let text = try site.text("content/xa-mau/tin-tuc/cho-phien.md")
    #expect(
      text.hasPrefix(
        "---\n# Tên trang. (Bắt buộc)\nTiêu đề: Chợ phiên\n# Ngày đăng. Ghi như: 08/9/2026 (Bắt buộc)\nNgày: 21/11/2026\n"
      ))
  }

  @Test func suggestsACommandThatAShellReadsAsItIsMeant() throws {
    let site = try site()
    defer { site.remove() }
    let name = "nội dung; xã 'ta'"
    try site.move("content", to: name)
    let run = try site.trangxa(
      "new", "tin", "--tieu-de", "Chợ phiên", "--now", "2026-11-21", "--content", name)
    let quoted = #"'nội dung; xã '\''ta'\'''"#
    #expect(
      run.output.hasSuffix("\n  soát lại: trangxa check --content \(quoted) --site xa-mau\n"),
      "\(run.output)")
  }

  @Test func publishesOnlyWhenToldTo() throws {
    let site = try site()
    defer { site.remove() }
    let run = try site.trangxa(["new", "tin", "--tieu-de", "A", "--dang"] + Self.day)
    #expect(run.status == 0)
    #expect(try site.trangxa("build").status == 0)
    #expect(site.exists("public/xa-mau/tin-tuc/a.html"))
  }

  @Test func neverWritesOverAFile() throws {
    let site = try site(["xa-mau/tin-tuc/a.md": "cũ\n"])
    defer { site.remove() }
    let run = try site.trangxa(["new", "tin", "--tieu-de", "A"] + Self.day)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        trangxa: “content/xa-mau/tin-tuc/a.md” đã có, nên không ghi gì
        gợi ý: mở tệp ấy mà viết tiếp, hoặc đặt tên khác: --ten a-2

        """)
    #expect(try site.text("content/xa-mau/tin-tuc/a.md") == "cũ\n")
    #expect(
      try site.trangxa(["new", "tin", "--tieu-de", "A", "--ten", "a-2"] + Self.day).status == 0)
  }

  @Test func writesNothingOfAListWhenItsTableIsThere() throws {
    let site = try site(["xa-mau/ho-tro/gao.csv": "cũ\n"])
    defer { site.remove() }
    let (kind, arguments, path) = Self.kinds[12]
    let run = try site.trangxa(["new", kind] + arguments + Self.day)
    #expect(run.status == 2)
    #expect(!site.exists("content/xa-mau/\(path)"))
    #expect(try site.text("content/xa-mau/ho-tro/gao.csv") == "cũ\n")
  }

  @Test(arguments: [
    (["tinh"], "không có loại bài “tinh”\ngợi ý: có phải ý bạn là tin?"),
    (
      ["van-ban"],
      """
      thiếu “Hình thức”, “Ngày ban hành”, “Trích yếu”
      gợi ý: thêm --khoa "Hình thức=…" --khoa "Ngày ban hành=08/9/2026" --khoa "Trích yếu=…"
      """
    ),
    (
      ["du-an", "--tieu-de", "A"],
      "thiếu “Loại dự án”\ngợi ý: thêm --khoa \"Loại dự án=đầu tư\""
    ),
    (
      ["tin", "--tieu-de", "A", "--ngay", "mai"],
      "“mai” không đọc được là ngày (“Ngày”)\ngợi ý: ghi như “Ngày: 08/9/2026”"
    ),
    (
      ["tin", "--khoa", "Nhap=co the"],
      "“co the” không đọc được là có hoặc không (“Nháp”)\ngợi ý: ghi như “Nháp: có”"
    ),
    (
      ["tin", "--khoa", "Tiêu đề"],
      "--khoa cần tên khóa và giá trị, không phải “Tiêu đề”\ngợi ý: ghi như --khoa \"Thẻ=giao thông\""
    ),
    (
      ["tin", "--ky", "6-thang-2026"],
      "--ky chỉ dùng cho báo cáo\ngợi ý: ghi --khoa \"Kỳ=…\" nếu loại này có khóa “Kỳ”"
    ),
    (
      ["bao-cao", "--ky", "tuần này"],
      "“tuần này” không đọc được là kỳ báo cáo (“Kỳ”)\ngợi ý: ghi như “Kỳ: 9 tháng đầu năm 2026”"
    ),
    (["thu-tuc"], "thiếu mã thủ tục\ngợi ý: thêm --ma 1.001193"),
    (
      ["thu-tuc", "--ma", "10.001193"],
      "“10.001193” không phải mã thủ tục\ngợi ý: mã có dạng 1.001193: một số, dấu chấm, sáu số"
    ),
    (
      ["thu-tuc", "--ma", "1.001194"],
      "mã 1.001194 không có trong content/chung/thu-tuc/danh-muc.csv\ngợi ý: có phải ý bạn là 1.001193?"
    ),
    (["tin", "--ma", "1.001193"], "--ma chỉ dùng cho loại “thủ tục”\ngợi ý: bỏ --ma"),
    (["tin", "--ten", "../a"], "--ten chỉ gồm a–z, 0–9 và gạch nối\ngợi ý: ghi như --ten a"),
    (
      ["trang", "--muc", "tin-tuc"],
      "“tin-tuc” không phải thư mục của các trang\ngợi ý: ghi như --muc gioi-thieu"
    ),
    (
      ["tin", "--site", "xa-mauu"],
      "không có trang “xa-mauu” trong content\ngợi ý: có phải ý bạn là --site xa-mau?"
    ),
    (["tin", "--now", "nay"], "“nay” không phải là ngày\ngợi ý: ghi như --now 2026-11-21"),
  ])
  func saysWhatIsWrongAndWritesNothing(_ arguments: [String], _ message: String) throws {
    let site = try site(Self.catalogue)
    defer { site.remove() }
    let before = try site.snapshot("content")
    let run = try site.trangxa(["new"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors == "trangxa: \(message)\n")
    #expect(try site.snapshot("content") == before)
  }

  @Test func asksWhichPortalIsMeant() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    let run = try site.trangxa("new", "tin", "--tieu-de", "A")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "trangxa: chưa rõ bài cho trang nào\ngợi ý: nêu một tên: --site xa-an, --site xa-binh\n")
    #expect(try site.trangxa("new", "tin", "--tieu-de", "A", "--site", "xa-binh").status == 0)
    #expect(site.exists("content/xa-binh/tin-tuc/a.md"))
  }

  @Test func showsWithoutWriting() throws {
    let site = try site()
    defer { site.remove() }
    let run = try site.trangxa(["new", "tin", "--tieu-de", "A", "--xem"] + Self.day)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("---\n"))
    #expect(!site.exists("content/xa-mau/tin-tuc"))
  }

  @Test(.enabled(if: Installation.hasTerminal, "script is not installed"))
  func asksAPersonForWhatIsMissing() throws {
    let site = try site()
    defer { site.remove() }
    let seen = try site.trangxaAtATerminal(
      "new dự-án", answers: ["", "Đường liên thôn", "", "nhanh", "2"])
    #expect(seen.contains("Tiêu đề (Tên trang): "))
    #expect(seen.contains("Điều này bắt buộc phải ghi.\n"))
    #expect(seen.contains("Ngày (Ngày đăng) [21/11/2026]: "))
    #expect(seen.contains("  2. đấu thầu\n"))
    #expect(seen.contains("“nhanh” không phải là giá trị của “Loại dự án”\n"))
    let text = try site.text("content/xa-mau/du-an/duong-lien-thon.md")
    #expect(text.contains("\nNgày: 21/11/2026\n"))
    #expect(text.contains("\nLoại dự án: đấu thầu\n"))
  }

  @Test(.enabled(if: Installation.hasTerminal, "script is not installed"))
  func writesNothingWhenAPersonLeaves() throws {
    let site = try site()
    defer { site.remove() }
    let before = try site.snapshot("content")
    let seen = try site.trangxaAtATerminal("new dự-án", answers: ["A", "\u{4}"])
    #expect(seen.contains("trangxa: bỏ dở, chưa ghi gì\n"))
    #expect(try site.snapshot("content") == before)
  }
}
