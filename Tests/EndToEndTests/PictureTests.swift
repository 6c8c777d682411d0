import Foundation
import TestSupport
import Testing

@Suite struct PictureTests {
  private let article =
    "---\nTiêu đề: Cầu\nNgày: 20/11/2026\n---\n![Cầu](cau.jpg)\n\n[Ảnh gốc](cau.jpg)\n"

  private func site(_ bytes: [UInt8]) throws -> Installation {
    let site = try Installation(
      Installation.two.merging(["xa-an/tin-tuc/cau.md": article, "xa-binh/tin-tuc/cau.md": article])
      {
        $1
      })
    for portal in ["xa-an", "xa-binh"] {
      try site.write("", to: "content/\(portal)/tin-tuc/cau.jpg")
      try Data(bytes).write(
        to: site.folder.appendingPathComponent("content/\(portal)/tin-tuc/cau.jpg"))
    }
    return site
  }

  @Test func tellsNobodyWhereAPictureWasTaken() throws {
    let site = try site(TestPicture.fromTelephone(orientation: 6))
    defer { site.remove() }
    let run = try site.trangxa("build")
    #expect(run.errors == "")
    let published = try site.snapshot("public")
    #expect(published.keys.count { $0.hasPrefix("xa-an/tin-tuc/cau") } == 4)
    for (name, data) in published {
      let text = String(decoding: data, as: UTF8.self)
      for secret in TestPicture.secrets { #expect(!text.contains(secret), "\(secret) in \(name)") }
    }
    #expect(try site.text("public/xa-an/tin-tuc/cau.html").contains("width=\"16\" height=\"32\""))
    // From the memory, the same.
    #expect(
      try site.names(in: ".trangxa") == [
        "anh", "cong", "khoa", "may-chu", "nho-soat=public", "song", "trang-thai",
      ])
    #expect(try site.names(in: ".trangxa/anh").count == 1)
    #expect(try site.trangxa("build", "--jobs", "1").errors == "")
    #expect(try site.snapshot("public") == published)
  }

  @Test func keepsThePicturesOfPortalsThatWereNotAskedFor() throws {
    let site = try site(TestPicture.jpeg)
    defer { site.remove() }
    _ = try site.trangxa("build")
    try site.delete("content/xa-an/tin-tuc/cau.jpg")
    _ = try site.trangxa("build", "--site", "xa-an")
    #expect(try site.names(in: ".trangxa/anh").count == 1)
  }

  @Test func saysWhatToDoWithAFileThatIsNoPicture() throws {
    let site = try site(Array("<html>".utf8))
    defer { site.remove() }
    for command in ["check", "build"] {
      let run = try site.trangxa(command, "--site", "xa-an")
      #expect(run.status == 1)
      #expect(
        run.errors == """
          content/xa-an/tin-tuc/cau.jpg: lỗi: “cau.jpg” có tên của ảnh nhưng bên trong không phải ảnh, nên không được đăng [TX0860]
          gợi ý: mở tệp gốc, lưu lại thành JPEG (ảnh chụp) hoặc PNG (hình vẽ) rồi chép vào đây
          1 lỗi

          """)
    }
    #expect(!site.exists("public/xa-an/tin-tuc/cau.jpg"))
    #expect(try site.text("public/xa-an/tin-tuc/cau.html").contains("<p>Cầu</p>"))
  }

  @Test func checkWritesNothing() throws {
    let site = try site(TestPicture.jpeg)
    defer { site.remove() }
    #expect(try site.trangxa("check").errors == "")
    #expect(try site.names(in: ".") == ["content", "themes"])
  }
}
