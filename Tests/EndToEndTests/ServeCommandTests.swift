import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct ServeCommandTests {
  private static let files = Installation.two.merging(["xa-an/tin-tuc/tin.md": text("Chữ cũ.")]) {
    $1
  }
  private static let source = "content/xa-an/tin-tuc/tin.md"
  private static let page = "/xa-an/tin-tuc/tin.html"
  private static let findings = "/_trangxa/loi.html"
  private static let noFolder = "không có tệp hay thư mục ấy"

  private static func text(_ words: String, _ head: String = "") -> String {
    "---\nTiêu đề: Tin\nNgày: 20/11/2026\n\(head)---\n\n\(words)\n"
  }

  @Test func servesWhatWouldBePublishedAndWritesNothing() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    try site.write("%PDF-1.7 giả", to: "content/xa-an/tep/mau.pdf")
    let before = try site.names(in: ".")
    let server = try LiveServer(site)
    #expect(server.greeting == "Xem thử tại http://127.0.0.1:\(server.port)/ (Ctrl-C để dừng)\n")
    let start = try server.ask("/")
    #expect(start.status == 200)
    #expect(start.headers["content-type"] == "text/html; charset=utf-8")
    #expect(start.headers["cache-control"] == "no-store")
    #expect(start.body.contains("xa-binh/index.html"))
    let page = try server.ask(Self.page)
    #expect(page.status == 200)
    #expect(page.body.contains("Chữ cũ."))
    #expect(page.body.contains("<script src=\"/_trangxa/xem-thu.js\" data-dau=\""))
    #expect(page.body.contains("connect-src ws://127.0.0.1:\(server.port)\""))
    let head = try server.ask(Self.page, "--head")
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(head.headers["content-length"] == page.headers["content-length"])
    #expect(try server.ask("/xa-an").headers["location"] == "/xa-an/")
    #expect(try server.ask("/xa-an/tep/mau.pdf").headers["content-type"] == "application/pdf")
    #expect(try server.ask("/xa-an/tep/mau.pdf").body == "%PDF-1.7 giả")
    let search = try server.ask("/xa-an/tim-kiem/muc-luc.js")
    #expect(search.headers["content-type"] == "text/javascript; charset=utf-8")
    #expect(search.status == 200)
    let missing = try server.ask("/xa-an/khong-co.html")
    #expect(missing.status == 404)
    #expect(missing.body.contains("Không tìm thấy trang này"))
    #expect(try server.ask("/khong-co/").status == 404)
    #expect(try server.ask(Self.page, "-X", "POST").status == 405)
    #expect(server.end() == 0)
    #expect(try server.complaints() == "")
    #expect(
      try site.names(in: ".") == (before + ["loi-chuan-\(server.port).txt"]).sorted())
  }

  @Test func followsTheFiles() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let server = try LiveServer(site)
    defer { server.end() }
    try site.write(Self.text("Chữ mới."), to: Self.source)
    #expect(try server.wait(Self.page) { $0.body.contains("Chữ mới.") })
    // Beside and renamed, as many editors save.
    try site.write(Self.text("Chữ đổi tên."), to: "content/xa-an/tin-tuc/.tin.md.tam")
    #expect(
      rename(
        site.folder.appendingPathComponent("content/xa-an/tin-tuc/.tin.md.tam").path,
        site.folder.appendingPathComponent(Self.source).path) == 0)
    #expect(try server.wait(Self.page) { $0.body.contains("Chữ đổi tên.") })
    // A new folder with a page in it.
    try site.write(Self.text("Trang mới."), to: "content/xa-binh/thong-bao/sau/moi.md")
    #expect(
      try server.wait("/xa-binh/thong-bao/sau/moi.html") { $0.body.contains("Trang mới.") })
    try site.write(Self.text("Trang mới, đổi."), to: "content/xa-binh/thong-bao/sau/moi.md")
    #expect(
      try server.wait("/xa-binh/thong-bao/sau/moi.html") { $0.body.contains("Trang mới, đổi.") })
    try site.write("Tên: Xã Bình Mới\nHư cấu: có\n", to: "content/xa-binh/trang.yml")
    #expect(try server.wait("/xa-binh/") { $0.body.contains("Xã Bình Mới") })
    try site.delete(Self.source)
    #expect(try server.wait(Self.page) { $0.status == 404 })
  }

  @Test func showsTheLastGoodPageAndWhatIsWrong() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let server = try LiveServer(site)
    defer { server.end() }
    try site.write(Self.text("Bản hỏng.", "Đăng từ: hôm nào\n"), to: Self.source)
    #expect(try server.wait(Self.findings) { $0.body.contains("tin.md") })
    let page = try server.ask(Self.page)
    #expect(page.status == 200)
    #expect(page.body.contains("Chữ cũ."))
    try site.write(Self.text("Đã sửa."), to: Self.source)
    #expect(try server.wait(Self.page) { $0.body.contains("Đã sửa.") })
    #expect(try server.wait(Self.findings) { !$0.body.contains("tin.md") })
    // Found only when pages are made.
    try site.write(Self.text("Xem [tệp](khong-co.pdf)."), to: Self.source)
    #expect(try server.wait(Self.findings) { $0.body.contains("khong-co.pdf") })
    // Settings that are broken keep the whole portal.
    try site.write("Tên\n", to: "content/xa-an/trang.yml")
    #expect(try server.wait(Self.findings) { $0.body.contains("xa-an/<wbr>trang.yml") })
    #expect(try server.ask(Self.page).status == 200)
  }

  @Test func survivesFoldersThatGoAndComeBack() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let server = try LiveServer(site)
    defer { server.end() }
    try site.delete("content/xa-an")
    #expect(try server.wait(Self.page) { $0.status == 404 })
    try site.write(Self.files["xa-an/trang.yml"] ?? "", to: "content/xa-an/trang.yml")
    try site.write(Self.text("Trở lại."), to: Self.source)
    #expect(try server.wait(Self.page) { $0.body.contains("Trở lại.") })
    // All of it at once: what was read last stays, and it is said.
    try site.move("content", to: "content-cat-di")
    #expect(try server.wait(Self.findings) { $0.body.contains(Self.noFolder) })
    #expect(try server.ask(Self.page).body.contains("Trở lại."))
    // Another folder in its place; the one that was moved away is not ours any more.
    for (path, words) in Self.files { try site.write(words, to: "content/\(path)") }
    #expect(try server.wait(Self.page) { $0.body.contains("Chữ cũ.") })
    try site.write(Self.text("Không phải ở đây."), to: "content-cat-di/xa-an/tin-tuc/tin.md")
    try site.write(Self.text("Và theo tiếp."), to: Self.source)
    #expect(try server.wait(Self.page) { $0.body.contains("Và theo tiếp.") })
    #expect(try server.wait(Self.findings) { !$0.body.contains(Self.noFolder) })
  }

  @Test func saysThatAllIsGoneThoughItWentPieceByPiece() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let server = try LiveServer(site)
    defer { server.end() }
    try site.delete("content")
    #expect(try server.wait(Self.findings) { $0.body.contains(Self.noFolder) })
    // What was planned meanwhile does not hide it.
    Thread.sleep(forTimeInterval: 0.5)
    #expect(try server.ask(Self.findings).body.contains(Self.noFolder))
    for (path, words) in Self.files { try site.write(words, to: "content/\(path)") }
    #expect(try server.wait(Self.page) { $0.body.contains("Chữ cũ.") })
    #expect(try server.wait(Self.findings) { !$0.body.contains(Self.noFolder) })
  }

  @Test func takesTheNextPortThatIsFree() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let first = try LiveServer(site)
    defer { first.end() }
    let second = try LiveServer(site, port: first.port)
    #expect(second.port > first.port)
    #expect(
      try second.complaints() == "cổng \(first.port) đang bận, lấy cổng \(second.port)\n")
    #expect(try second.ask("/").status == 200)
    #expect(second.end(SIGTERM) == 0)
  }

  @Test func listensOnThisMachineOnly() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let server = try LiveServer(site)
    defer { server.end() }
    // Any address of 127.0.0.0/8 is this machine, and only one of them is listened on.
    #expect(
      try server.ask("/", "--connect-to", "::127.0.0.2:\(server.port)").status == 0)
  }

  @Test func answersNoOtherNameAndNoPageOfAnotherSite() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let server = try LiveServer(site)
    defer { server.end() }
    for path in ["/", Self.page, Self.findings, "/_trangxa/xem-thu.js", "/_trangxa/noi"] {
      #expect(try server.ask(path, "-H", "Host: evil.example").status == 421, "\(path)")
      #expect(try server.ask(path, "-H", "Host:").status == 421, "\(path)")
      #expect(try server.ask(path, "-H", "Origin: http://evil.example").status == 403, "\(path)")
      #expect(
        try server.ask(path, "-H", "Sec-Fetch-Site: cross-site", "-H", "Sec-Fetch-Mode: no-cors")
          .status
          == 403, "\(path)")
    }
    #expect(
      try server.ask("/", "-H", "Host: localhost:\(server.port)").status == 200)
    let upgrade = [
      "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ]
    func socket(_ more: String...) throws -> Int {
      let headers = (upgrade + more).flatMap { ["-H", $0] }
      return try server.ask(
        "/_trangxa/noi?trang=/", headers + ["--max-time", "1"]
      ).status
    }
    #expect(try socket() == 403)
    #expect(try socket("Origin: http://evil.example") == 403)
    #expect(try socket("Origin: null") == 403)
    #expect(try socket("Origin: http://127.0.0.1:\(server.port)") == 101)
  }

  @Test(arguments: [
    "/../bi-mat.txt", "/xa-an/../../bi-mat.txt", "/%2e%2e/bi-mat.txt",
    "/xa-an/..%2f..%2fbi-mat.txt",
    "/..%5cbi-mat.txt", "//bi-mat.txt", "/xa-an/tin-tuc/tin.md", "/content/xa-an/trang.yml",
    "/xa-an/trang.yml", "/_trangxa/../bi-mat.txt", "/xa-an/%00", "/xa-an/tin-tuc/%2e/tin.html",
  ])
  func leavesNoPortal(_ path: String) throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    try site.write("bí mật", to: "bi-mat.txt")
    let server = try LiveServer(site)
    defer { server.end() }
    let answer = try server.ask(path)
    #expect(answer.status == 404)
    #expect(!answer.body.contains("bí mật"))
    #expect(!answer.body.contains("Hư cấu: có"))
  }

  @Test func showsDraftsAndLaterDaysToWhoAsks() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    try site.write(Self.text("Chưa xong.", "Nháp: có\n"), to: Self.source)
    try site.write(
      Self.text("Ngày sau.", "Đăng từ: 01/12/2026\n"), to: "content/xa-an/tin-tuc/sau.md")
    let plain = try LiveServer(site)
    #expect(try plain.ask(Self.page).status == 404)
    #expect(try plain.ask("/xa-an/tin-tuc/sau.html").status == 404)
    plain.end()
    let later = try LiveServer(site, port: 8_400, "--nhap", "--now", "2026-12-02")
    defer { later.end() }
    #expect(try later.ask(Self.page).body.contains("Chưa xong."))
    #expect(try later.ask("/xa-an/tin-tuc/sau.html").body.contains("Ngày sau."))
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk can only be mounted by root"))
  func survivesAFullDisk() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let disk = try SmallDisk(at: site.folder.appendingPathComponent("dia").path)
    defer { disk.remove() }
    for (path, words) in Self.files { try site.write(words, to: "dia/content/\(path)") }
    let server = try LiveServer(site, port: 8_450, "--content", "dia/content")
    defer { server.end() }
    let filler = site.folder.appendingPathComponent("dia/day")
    try? Data(count: SmallDisk.size * 2).write(to: filler)
    // An editor who saves now leaves an empty file, or a part of one.
    let file = site.folder.appendingPathComponent("dia/\(Self.source)")
    try? FileHandle(forWritingTo: file).truncate(atOffset: 0)
    _ = try? Data(Self.text(String(repeating: "Chữ. ", count: 10_000)).utf8).write(to: file)
    #expect(try server.ask("/xa-binh/").status == 200)
    try FileManager.default.removeItem(at: filler)
    try site.write(Self.text("Lại có chỗ."), to: "dia/\(Self.source)")
    #expect(try server.wait(Self.page) { $0.body.contains("Lại có chỗ.") })
    #expect(server.isRunning)
  }

  @Test func saysWhatIsWrongWithItsOptions() throws {
    let site = try Installation(Self.files)
    defer { site.remove() }
    let port = try site.trangxa("serve", "--cong", "70000")
    #expect(port.status == 2)
    #expect(port.errors.hasPrefix("trangxa: --cong cần một số từ 1 đến 65535\n"))
    let content = try site.trangxa("serve", "--content", "khong-co")
    #expect(content.status == 3)
    #expect(
      content.errors
        == "trangxa: không có thư mục “khong-co”; hãy chạy ở thư mục gốc của dự án, hoặc chỉ đúng chỗ "
        + "bằng --content\n")
    let site2 = try site.trangxa("serve", "--site", "xa-khong")
    #expect(site2.status == 2)
  }
}
