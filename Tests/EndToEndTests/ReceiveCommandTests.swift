import Foundation
import Testing

/// `trangxa nhan`, as cron runs it.
@Suite struct ReceiveCommandTests {
  private func site(_ settings: String = "") throws -> Installation {
    let site = try Installation(["xa-mau/trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n\(settings)"])
    try site.write("", to: "nhan/.giu")
    return site
  }

  private func receive(_ site: Installation, _ options: String...) throws -> Installation.Run {
    try site.trangxa(["nhan", "nhan", "--yen", "0", "--now", "2026-11-21"] + options)
  }

  private let draft = "content/xa-mau/bao-cao/6-thang-dau-nam-2026.md"

  @Test func makesADraftKeepsTheOriginalAndSaysSo() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    let run = try receive(site)
    #expect(run.errors == "")
    #expect(run.output == "nhan/bao-cao.txt: đã thành bản nháp, chờ người xem rồi bỏ dòng “Nháp”\n")
    #expect(run.status == 0)
    #expect(try site.text(draft).contains("Nháp: có"))
    #expect(try site.text("nhan/da-nhan/2026-11-21/bao-cao.txt") == ImportCommandTests.report)
    #expect(!site.exists("nhan/bao-cao.txt"))
    let page = try site.text("nhan/ket-qua.html")
    #expect(page.contains("<h2>bao-cao.txt</h2>\n<p><strong>Được.</strong> đã thành bản nháp"))
    #expect(page.contains("<code>content/xa-mau/bao-cao/6-thang-dau-nam-2026.md</code>"))
  }

  @Test func tellsWhatAListWouldChangeAndLeavesItToAPerson() throws {
    let site = try site()
    defer { site.remove() }
    let catalogue = "Mã,Tên,Lĩnh vực,Phạm vi\n1.000001,Đăng ký khai sinh,ho-tich,xã\n"
    try site.write(catalogue, to: "content/chung/thu-tuc/danh-muc.csv")
    try site.write(
      "Lĩnh vực:\n  - Mã: ho-tich\n    Tên: Hộ tịch\n", to: "content/chung/linh-vuc.yml")
    try site.write(
      "Mã,Tên,Lĩnh vực,Cấp thực hiện\n1.000002,Đăng ký <b>kết hôn</b>,Hộ tịch,Cấp xã\n",
      to: "nhan/moi.csv")
    let run = try receive(site)
    #expect(run.errors == "")
    #expect(
      run.output
        == "nhan/moi.csv: đã đọc và so với danh mục; chờ người quản trị xem rồi ghi bằng: "
        + "trangxa import nhan/da-nhan/2026-11-21/moi.csv --ghi\n")
    #expect(run.status == 0)
    #expect(try site.text("content/chung/thu-tuc/danh-muc.csv") == catalogue)
    let page = try site.text("nhan/ket-qua.html")
    #expect(page.contains("<li>Mới: 1</li>"))
    #expect(page.contains("&lt;b&gt;") && !page.contains("<b>"))
    let written = try site.trangxa(
      "import", "nhan/da-nhan/2026-11-21/moi.csv", "--ghi", "--now", "2026-11-21")
    #expect(written.status == 0)
    #expect(try site.text("content/chung/thu-tuc/danh-muc.csv").contains("1.000002"))
  }

  @Test func writesNothingWhenNothingIsNew() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    _ = try receive(site)
    let before = try site.snapshot(".")
    let again = try receive(site)
    #expect(again.output == "" && again.errors == "" && again.status == 0)
    #expect(try site.snapshot(".") == before)
  }

  @Test func publishesWhenThePortalSaysSoAndNothingIsFound() throws {
    let site = try site("Tệp nhận: đăng\n")
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    #expect(try receive(site).output == "nhan/bao-cao.txt: sẽ được đăng ở lần dựng sau\n")
    #expect(try !site.text(draft).contains("Nháp"))
    _ = try site.trangxa("build")
    #expect(site.exists("public/xa-mau/bao-cao/6-thang-dau-nam-2026.html"))
  }

  @Test func keepsBackWhatSomebodyShouldLookAt() throws {
    let site = try site("Tệp nhận: đăng\n")
    defer { site.remove() }
    try site.write(
      ImportCommandTests.report.replacing("Ban hành 5", with: "Đạt 3/4 (50%) và ban hành 5"),
      to: "nhan/bao-cao.txt")
    #expect(try receive(site).output.contains("đã thành bản nháp"))
    #expect(try site.text(draft).contains("Nháp: có"))
    #expect(try site.text("nhan/ket-qua.html").contains("<li>soát bài: 1 lỗi"))
  }

  @Test func aSettingThatCannotBeReadMeansADraft() throws {
    let site = try site("Tệp nhận: luôn\n")
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    _ = try receive(site)
    #expect(try site.text(draft).contains("Nháp: có"))
  }

  @Test func putsAsideWhatCannotBeImported() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("ảnh", to: "nhan/<b>anh.jpg")
    try site.write("PK", to: "nhan/danh-muc.xlsx")
    try site.write("Không có tiêu đề; chỉ có câu.\n", to: "nhan/cau.txt")
    let run = try receive(site)
    #expect(
      run.errors == """
        nhan/<b>anh.jpg: không nhập được loại tệp này
        nhan/cau.txt: chưa đủ để thành bài
        nhan/danh-muc.xlsx: bảng có chỗ sai nên chưa dùng được

        """)
    #expect(run.status == 1)
    #expect(try site.names(in: "nhan/chua-duoc").count == 3)
    #expect(try site.text("nhan/chua-duoc/danh-muc.xlsx") == "PK")
    let page = try site.text("nhan/ket-qua.html")
    #expect(page.contains("<h2>&lt;b&gt;anh.jpg</h2>"))
    #expect(page.contains("chưa rõ tiêu đề"))
    #expect(!site.exists("content/xa-mau/tin-tuc"))
  }

  /// Of a list that is cut off, rows would be missing.
  @Test(arguments: ["a.csv", "a.txt"])
  func readsNoPartOfAFileThatIsTooLarge(_ name: String) throws {
    let site = try site()
    defer { site.remove() }
    try site.write(size: (64 << 20) + 1, to: "nhan/\(name)")
    let run = try receive(site)
    #expect(run.errors == "nhan/\(name): tệp lớn hơn 64 MB nên không được đọc\n")
    #expect(run.status == 1)
    #expect(try site.names(in: "nhan/chua-duoc") == [name])
  }

  @Test func anotherFileOfTheSameNameStaysBeside() throws {
    let site = try site()
    defer { site.remove() }
    for text in ["một", "hai"] {
      try site.write(text, to: "nhan/a.jpg")
      _ = try receive(site)
    }
    #expect(try site.text("nhan/chua-duoc/a.jpg") == "một")
    #expect(try site.text("nhan/chua-duoc/a (2).jpg") == "hai")
  }

  @Test func neverWritesOverAPage() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("của người khác\n", to: draft)
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    let run = try receive(site)
    #expect(run.errors == "nhan/bao-cao.txt: trang đã có bài ở “\(draft)”\n")
    #expect(try site.text(draft) == "của người khác\n")
    #expect(site.exists("nhan/chua-duoc/bao-cao.txt"))
  }

  /// As after a run that was broken off between writing the page and moving the file.
  @Test func finishesWhatWasBrokenOff() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    _ = try receive(site)
    let before = try site.text(draft)
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    #expect(try receive(site).status == 0)
    #expect(try site.text(draft) == before)
    #expect(try site.names(in: "content/xa-mau/bao-cao") == ["6-thang-dau-nam-2026.md"])
    #expect(
      try site.names(in: "nhan/da-nhan/2026-11-21") == ["bao-cao (2).txt", "bao-cao.txt"])
  }

  /// A run that wrote the page of `name` and could not put the original away, and the folder mended after it.
  private func breakOff(_ site: Installation, _ name: String) throws {
    try site.write("", to: "ngoai/.giu")
    try site.link("nhan/da-nhan", to: "../ngoai")
    let run = try receive(site)
    #expect(run.status == 3)
    #expect(site.exists("nhan/\(name)"))
    try site.delete("nhan/da-nhan")
  }

  private func receiveLater(_ site: Installation) throws -> Installation.Run {
    try site.trangxa(["nhan", "nhan", "--yen", "0", "--now", "2026-11-23"])
  }

  private static let news = "Phiên chợ xã Mẫu\n\nPhiên chợ họp ngày 20/11/2026.\n"
  private let article = "content/xa-mau/tin-tuc/phien-cho-xa-mau.md"

  @Test func finishesOnAnotherDayWhatWasBrokenOff() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.news, to: "nhan/cho.txt")
    try breakOff(site, "cho.txt")
    let before = try site.text(article)
    #expect(before.contains("Ngày: 21/11/2026\n"))
    let run = try receiveLater(site)
    #expect(run.errors == "")
    #expect(run.output == "nhan/cho.txt: đã thành bản nháp, chờ người xem rồi bỏ dòng “Nháp”\n")
    #expect(run.status == 0)
    #expect(try site.text(article) == before)
    #expect(try site.names(in: "content/xa-mau/tin-tuc") == ["phien-cho-xa-mau.md"])
    #expect(try site.names(in: "nhan/da-nhan/2026-11-23") == ["cho.txt"])
    #expect(
      try site.names(in: "nhan") == [".giu", ".ket-qua.json", "da-nhan", "ket-qua.html"])
  }

  /// Nothing of the draft is taken back, and nobody is told that the place is taken.
  @Test func finishesWhatAnEditorHasWorkedOnMeanwhile() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.news, to: "nhan/cho.txt")
    try breakOff(site, "cho.txt")
    try site.write("---\nTiêu đề: Chợ\nNgày: 22/11/2026\n---\n\nĐã sửa.\n", to: article)
    let run = try receiveLater(site)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.text(article).hasSuffix("Đã sửa.\n"))
    #expect(try site.names(in: "nhan/da-nhan/2026-11-23") == ["cho.txt"])
  }

  /// A title without letters gives the page a name of the day.
  @Test func finishesWhatHasANameOfItsDay() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("市场\n\nPhiên chợ họp ngày 20/11/2026.\n", to: "nhan/cho.txt")
    try breakOff(site, "cho.txt")
    #expect(try receiveLater(site).status == 0)
    #expect(try site.names(in: "content/xa-mau/tin-tuc") == ["tin-2026-11-21.md"])
  }

  @Test func finishesWhatBecameADraftForWhatWasFound() throws {
    let site = try site("Tệp nhận: đăng\n")
    defer { site.remove() }
    try site.write(
      Self.news.replacing("họp", with: "đạt 3/4 (50%) và họp"), to: "nhan/cho.txt")
    try breakOff(site, "cho.txt")
    #expect(try site.text(article).contains("Nháp: có"))
    let run = try receiveLater(site)
    #expect(run.output.contains("đã thành bản nháp"), "\(run.errors)")
    #expect(try site.text("nhan/ket-qua.html").contains("<li>soát bài: 1 lỗi"))
    #expect(try site.names(in: "content/xa-mau/tin-tuc") == ["phien-cho-xa-mau.md"])
  }

  /// The same file again, when its page is as it was made.
  @Test(arguments: ["", "Tệp nhận: đăng\n"])
  func knowsAFileAgainOnAnotherDay(_ settings: String) throws {
    let site = try site(settings)
    defer { site.remove() }
    try site.write(Self.news, to: "nhan/cho.txt")
    let first = try receive(site)
    let before = try site.text(article)
    try site.write(Self.news, to: "nhan/cho.txt")
    let run = try receiveLater(site)
    #expect(run.output == first.output, "\(run.errors)")
    #expect(try site.text(article) == before)
    #expect(try site.names(in: "content/xa-mau/tin-tuc") == ["phien-cho-xa-mau.md"])
  }

  @Test func takesNobodyElsesPageForItsOwn() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.news, to: "nhan/cho.txt")
    try breakOff(site, "cho.txt")
    // Another text that would have the same place.
    try site.write(Self.news.replacing("họp", with: "tan"), to: "nhan/cho.txt")
    let run = try receiveLater(site)
    #expect(run.errors == "nhan/cho.txt: trang đã có bài ở “\(article)”\n")
    #expect(run.status == 1)
  }

  @Test func importsAnewWhenThePageIsGone() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(Self.news, to: "nhan/cho.txt")
    try breakOff(site, "cho.txt")
    try site.delete(article)
    #expect(try receiveLater(site).status == 0)
    #expect(try site.text(article).contains("Ngày: 23/11/2026\n"))
  }

  /// The folder is open to everybody.
  @Test(arguments: ["", "[", "[{}]", "[{\"digest\": 1, \"page\": \"../../x\"}]"])
  func believesNothingThatIsSpoilt(_ journal: String) throws {
    let site = try site()
    defer { site.remove() }
    try site.write(journal, to: "nhan/.dang-nhan.json")
    try site.write(Self.news, to: "nhan/cho.txt")
    #expect(try receive(site).status == 0)
    #expect(site.exists(article))
  }

  @Test func leavesWhatIsStillBeingWritten() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    for name in ["~$bao-cao.docx", ".an.txt", "tai.txt.part"] {
      try site.write("x", to: "nhan/\(name)")
    }
    let run = try site.trangxa("nhan", "nhan", "--yen", "600")
    #expect(run.output == "" && run.errors == "" && run.status == 0)
    #expect(site.exists("nhan/bao-cao.txt"))
    _ = try receive(site)
    #expect(
      try site.names(in: "nhan")
        == [
          ".an.txt", ".giu", ".ket-qua.json", "da-nhan", "ket-qua.html", "tai.txt.part",
          "~$bao-cao.docx",
        ])
  }

  @Test func followsNoLinks() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "bi-mat.txt")
    try site.link("nhan/a.txt", to: "../bi-mat.txt")
    let run = try receive(site)
    #expect(
      run.errors
        == "nhan/a.txt: là liên kết, không phải tệp, hay tên không phải Unicode; không nhận\n")
    #expect(!site.exists(draft))
    #expect(site.isLink("nhan/a.txt"))
  }

  /// Whoever put it there sees no terminal. Every run of cron meets it again, and it is written down once.
  @Test func saysOnThePageWhatIsRefused() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("bí mật", to: "bi-mat.txt")
    try site.link("nhan/<b>a.txt", to: "../bi-mat.txt")
    _ = try receive(site)
    let page = try site.text("nhan/ket-qua.html")
    #expect(
      page.contains(
        "<h2>&lt;b&gt;a.txt</h2>\n<p><strong>Chưa được.</strong> là liên kết, không phải tệp, "
          + "hay tên không phải Unicode; không nhận ("), "\(page)")
    let before = try site.snapshot("nhan")
    _ = try receive(site)
    #expect(try site.snapshot("nhan") == before)
    // With another file it stays, and is not said twice.
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    #expect(try receive(site).status == 0)
    #expect(try site.text("nhan/ket-qua.html").split(separator: "<article").count == 3)
    // A file under its name is received like any other.
    try site.delete("nhan/<b>a.txt")
    try site.write("x", to: "nhan/<b>a.txt")
    _ = try receive(site)
    #expect(!(try site.text("nhan/ket-qua.html").contains("không nhận")))
  }

  @Test func putsNothingIntoAFolderThatIsALink() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("", to: "ngoai/.giu")
    try site.link("nhan/chua-duoc", to: "../ngoai")
    try site.write("ảnh", to: "nhan/a.jpg")
    let run = try receive(site)
    #expect(run.status == 3)
    #expect(try site.names(in: "ngoai") == [".giu"])
    #expect(site.exists("nhan/a.jpg"))
  }

  @Test func waitsForTheProgramThatTheMachineLacks() throws {
    let site = try site()
    defer { site.remove() }
    try site.write("PK\u{3}\u{4}", to: "nhan/a.docx")
    for _ in 1...2 {
      let run = try site.trangxa("nhan", "nhan", "--yen", "0", path: site.folder.path)
      #expect(run.errors == "nhan/a.docx: máy chưa có chương trình “pandoc”; hãy cài gói pandoc\n")
      #expect(run.status == 3)
    }
    #expect(site.exists("nhan/a.docx"))
    let page = try site.text("nhan/ket-qua.html")
    #expect(page.split(separator: "<article").count == 2)
    #expect(page.contains("tệp vẫn chờ ở đây"))
  }

  @Test func oneRunAtATime() throws {
    let site = try site()
    defer { site.remove() }
    try site.write(ImportCommandTests.report, to: "nhan/bao-cao.txt")
    let folder = open(site.folder.appendingPathComponent("nhan").path, O_RDONLY)
    defer { close(folder) }
    try #require(flock(folder, LOCK_EX) == 0)
    let run = try receive(site)
    #expect(run.errors == "trangxa: một lần nhận khác đang đọc “nhan”; hãy đợi nó xong\n")
    #expect(run.status == 75)
    #expect(site.exists("nhan/bao-cao.txt"))
  }

  @Test func saysThatTheFolderIsMissing() throws {
    let site = try site()
    defer { site.remove() }
    let run = try site.trangxa("nhan", "khong-co")
    #expect(run.errors.hasPrefix("trangxa: không có thư mục “khong-co”"), "\(run.errors)")
    #expect(run.status == 3)
  }

  @Test(
    .enabled(
      if: ImportCommandTests.hasPandoc && ImportCommandTests.hasZip,
      "pandoc, zip or unzip is not installed"))
  func receivesWordFilesWhoseNamesMeanSomethingElsewhere() throws {
    let site = try site()
    defer { site.remove() }
    try ImportCommandTests.makeDocument("a.docx", of: ImportCommandTests.html, in: site)
    let name = "--output=x; $(touch y) 'báo cáo'.docx"
    try FileManager.default.moveItem(
      at: site.folder.appendingPathComponent("a.docx"),
      to: site.folder.appendingPathComponent("nhan/\(name)"))
    #expect(try receive(site).status == 0)
    #expect(try site.names(in: "nhan/da-nhan/2026-11-21") == [name])
    #expect(!site.exists("x") && !site.exists("y") && !site.exists("nhan/y"))
  }
}
