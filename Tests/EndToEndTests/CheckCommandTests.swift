import Foundation
import Testing

/// `trangxa check` and `trangxa explain` as an editor runs them.
@Suite struct CheckCommandTests {
  private func installation(_ report: String) throws -> Installation {
    try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/tin.md": "---\nTiêu đề: Tin\nNgày: 20/11/2026\n---\n\n\(report)\n"
      ]) { $1 })
  }

  @Test func pointsAtTheFigureThatIsWrong() throws {
    let site = try installation("Có 485 hồ sơ, trong đó 02/485 hồ sơ, đạt 0,004%.")
    defer { site.remove() }
    let run = try site.trangxa("check")
    #expect(run.status == 1)
    #expect(run.errors.contains("content/xa-mau/tin-tuc/tin.md:6:"))
    #expect(run.errors.contains("[TX11"))
    #expect(run.errors.hasSuffix("1 lỗi\n"))
    #expect(!site.exists("public"))
  }

  @Test func aBuildSaysTheSameAndPublishes() throws {
    let site = try installation("Có 485 hồ sơ, trong đó 02/485 hồ sơ, đạt 0,004%.")
    defer { site.remove() }
    let run = try site.trangxa("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("[TX11"))
    #expect(site.exists("public/xa-mau/tin-tuc/tin.html"))
  }

  @Test func anExceptionWithAReasonIsHeard() throws {
    let site = try installation("Theo Kế hoạch số 8/KH-UBND ngày 08/6/2026.")
    defer { site.remove() }
    let errors = try site.trangxa("check").errors
    let code = try #require(errors.firstMatch(of: /\[(TX14\d\d)\]/)).1
    try site.write(
      """
      ---
      Tiêu đề: Tin
      Ngày: 20/11/2026
      ---

      <!-- trangxa: bỏ qua \(code): chép đúng giấy mời -->

      Theo Kế hoạch số 8/KH-UBND ngày 08/6/2026.

      """, to: "content/xa-mau/tin-tuc/tin.md")
    #expect(try site.trangxa("check").errors == "")
  }

  @Test func whatTheLawForbidsIsNotPublishedAnywhere() throws {
    let site = try installation("Ông Nguyễn Văn A, số căn cước 031090001234, đã nhận tiền.")
    defer { site.remove() }
    let run = try site.trangxa("build")
    #expect(run.status == 1)
    #expect(!run.errors.contains("031090001234"), "the value is not in the log")
    #expect(!site.exists("public/xa-mau/tin-tuc/tin.html"))
    for (name, data) in try site.snapshot("public") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("031090001234"), "\(name)")
      #expect(!text.contains("tin-tuc/tin.html"), "\(name)")
    }
  }

  @Test func aTableOfPersonsIsNotThereToDownload() throws {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/so-lieu/danh-sach.csv":
          "Họ tên,Số CCCD\nNguyễn Văn A,031090001234\nTrần Thị B,031190005678\n"
      ]) { $1 })
    defer { site.remove() }
    let run = try site.trangxa("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("content/xa-mau/so-lieu/danh-sach.csv:2:"))
    #expect(!run.errors.contains("031090001234"), "the value is not in the log")
    for (name, data) in try site.snapshot("public") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!name.contains("danh-sach"), "\(name)")
      #expect(!text.contains("031090001234") && !text.contains("031190005678"), "\(name)")
    }
  }

  @Test func writesAPageForWhoKnowsNoTerminal() throws {
    let site = try installation("Có 485 hồ sơ, trong đó 02/485 hồ sơ, đạt 0,004%.")
    defer { site.remove() }
    _ = try site.trangxa("check", "--bao-cao", "ra/soat.html")
    let page = try site.text("ra/soat.html")
    #expect(page.contains("<mark>"))
    #expect(page.contains("Vì sao:"))
  }

  @Test func readsATextThatCameFromAPDF() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    try site.write("Có 485 hồ sơ, trong \nđó 02/485 hồ sơ, đạt 0,004%.\n", to: "bao-cao.txt")
    let run = try site.trangxa("check", "--van-ban", "bao-cao.txt")
    #expect(run.status == 1)
    #expect(run.errors.contains("bao-cao.txt:2:"))
  }

  @Test func showsWhatItWouldMendAndMendsWhenAsked() throws {
    let site = try installation("Xã có 12 thôn , 4 tổ.")
    defer { site.remove() }
    let preview = try site.trangxa("check", "--fix").output
    #expect(preview.contains("6 - Xã có 12 thôn , 4 tổ.\n  6 + Xã có 12 thôn, 4 tổ.\n"))
    #expect(try site.text("content/xa-mau/tin-tuc/tin.md").contains("thôn ,"))
    let mended = try site.trangxa("check", "--fix", "--ghi").output
    #expect(mended.hasSuffix("Đã sửa 1 chỗ trong 1 tệp.\n"))
    #expect(try site.text("content/xa-mau/tin-tuc/tin.md").contains("Xã có 12 thôn, 4 tổ."))
  }

  @Test func composesLettersThatWereTypedApart() throws {
    let site = try installation("th\u{65}\u{302}m ba\u{301}o ca\u{301}o")
    defer { site.remove() }
    _ = try site.trangxa("check", "--fix", "--ghi")
    let bytes = Array(try site.text("content/xa-mau/tin-tuc/tin.md").utf8)
    #expect(bytes.firstRange(of: Array("th\u{EA}m b\u{E1}o c\u{E1}o".utf8)) != nil)
    #expect(try !site.trangxa("check").errors.contains("TX1710"))
  }

  @Test func explainsACode() throws {
    let site = try Installation(Installation.smallest)
    defer { site.remove() }
    let run = try site.trangxa("explain", "tx1002")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("TX1002: ngoại lệ thiếu lý do\n"))
    #expect(run.output.contains("\nEnglish: "))
    let unknown = try site.trangxa("explain", "TX9999")
    #expect(unknown.status == 2)
    #expect(unknown.errors.hasPrefix("trangxa: không có mã “TX9999”\ngợi ý: "))
  }
}
