import Foundation
import Testing

@Suite struct InitCommandTests {
  private let arguments = ["--ten", "xã Thử", "--tinh", "tỉnh Thí Dụ", "--now", "2026-11-21"]

  @Test func whatIsBegunBuildsAtOnce() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa(["init", "moi"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Đã tạo trang “Xã Thử” trong moi\nViệc tiếp theo:\n  cd moi\n"))
    let place = ["--content", "moi/content", "--themes", "moi/themes"]
    let build = try site.trangxa(["build", "--output", "moi/public"] + place)
    #expect(build.status == 0, "\(build.errors)")
    #expect(try site.text("moi/public/xa-thu/index.html").contains("Xã Thử"))
    let check = try site.trangxa(["check"] + place)
    #expect(check.status == 0, "\(check.errors)")
    #expect(!check.errors.contains("lỗi") && !check.errors.contains("cảnh báo"), "\(check.errors)")
    #expect(try site.text("moi/.gitignore") == "public/\n.trangxa/\n")
    // What it names as still to be filled in is there.
    for line in run.output.split(separator: "\n") where line.hasPrefix("  content/") {
      let file = line.dropFirst(2).prefix { $0 != ":" }
      let isToCome = file.hasSuffix("danh-muc.csv")
      #expect(site.exists("moi/\(file)") != isToCome, "\(file)")
    }
    let new = try site.trangxa(
      "new", "tin", "--site", "xa-thu", "--content", "moi/content", "--tieu-de", "A")
    #expect(new.status == 0)
  }

  @Test func nothingOnlyTheCommuneKnowsIsInvented() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    _ = try site.trangxa(["init", "moi"] + arguments)
    let settings = try site.text("moi/content/xa-thu/trang.yml").split(separator: "\n")
    #expect(
      settings.filter { !$0.hasPrefix("#") } == [
        "Tên: Xã Thử", "Tên cơ quan: Ủy ban nhân dân xã Thử", "Tỉnh: tỉnh Thí Dụ",
        "Giao diện: mac-dinh",
      ])
  }

  @Test func whatStandsBehindASignIsUnderstood() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    _ = try site.trangxa(["init", "moi"] + arguments)
    for file in ["trang.yml", "mot-cua.yml"] {
      let path = "moi/content/xa-thu/\(file)"
      let text = try site.text(path).split(separator: "\n").map {
        $0.hasPrefix("#") && !$0.hasPrefix("# ") ? $0.dropFirst() : $0
      }
      let filled = text.joined(separator: "\n")
        .replacing("https://…", with: "https://xathu.thidu.gov.vn/")
        .replacing("thư điện tử công vụ", with: "ubnd@xathu.example")
      try site.write(filled + "\n", to: path)
    }
    let check = try site.trangxa(
      "check", "--content", "moi/content", "--themes", "moi/themes", "--format", "json")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func aFolderWithFilesIsLeftAlone() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let before = try site.snapshot("content")
    let run = try site.trangxa(["init", "content"] + arguments)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        trangxa: thư mục “content” đã có tệp, nên không ghi gì vào đó
        gợi ý: nêu một thư mục mới, như trangxa init trang-xa

        """)
    #expect(try site.snapshot("content") == before)
  }

  @Test(arguments: [
    (["--tinh", "x"], "thiếu tên xã\ngợi ý: thêm --ten \"Xã …\""),
    (["--ten", "?"], "“?” không dùng làm tên xã được\ngợi ý: ghi như --ten \"Xã Mẫu\""),
    (["--ten", "Chung"], "“Chung” không dùng làm tên xã được\ngợi ý: ghi như --ten \"Xã Mẫu\""),
    (
      ["--ten", "Xã A", "--themes", "khong-co"],
      "“khong-co” không có giao diện mac-dinh\ngợi ý: chỉ thư mục có mac-dinh/theme.yml bằng --themes"
    ),
  ])
  func saysWhatIsWrongAndWritesNothing(_ arguments: [String], _ message: String) throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa(["init", "moi"] + arguments)
    #expect(run.status == 2)
    #expect(run.errors == "trangxa: \(message)\n")
    #expect(!site.exists("moi"))
  }
}
