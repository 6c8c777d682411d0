import Foundation
import Testing

/// One bad page harms itself only, and not even itself where readers had it.
@Suite struct LastGoodTests {
  private func installation() throws -> Installation {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/tin.md": article(), "xa-mau/tin-tuc/khac.md": article(title: "Khác"),
      ]) { $1 })
    #expect(try build(site).status == 0)
    return site
  }

  private func build(_ site: Installation, _ options: String...) throws -> Installation.Run {
    try site.trangxa(["build", "--nghi", "0"] + options)
  }

  private func article(_ keys: String = "", title: String = "Cũ", _ text: String = "Lời cũ.")
    -> String
  {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n\(keys)---\n\(text)\n"
  }

  private let source = "content/xa-mau/tin-tuc/tin.md"
  private let page = "public/xa-mau/tin-tuc/tin.html"

  @Test(arguments: [
    "Đăng đến: 31/02/2027\n", "Tóm tắt: \"không đóng\n", "Thẻ: [a, b\n",
    "Đăng đến: 1/1/2027\nĐăng đến: 2/1/2027\n",
  ])
  func showsThePageAsItWasBeforeAnErrorAndEverythingElseNew(_ broken: String) throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(article(broken, "Lời mới."), to: source)
    try site.write(article(title: "Khác mới"), to: "content/xa-mau/tin-tuc/khac.md")
    let run = try build(site)
    #expect(run.status == 1)
    #expect(
      run.errors.contains("1 trang có lỗi nên vẫn đăng theo bản nguồn trước\n"), "\(run.errors)")
    #expect(run.errors.contains("content/xa-mau/tin-tuc/tin.md: cảnh báo: vì lỗi ở tệp này"))
    #expect(try site.text(page).contains("Lời cũ"))
    #expect(try !site.text(page).contains("Lời mới"))
    #expect(try site.text("public/xa-mau/tin-tuc/khac.html").contains("Khác mới"))
    #expect(try site.text("public/xa-mau/tin-tuc/index.html").contains("tin.html"))
    // As often as it is built, and until it is mended.
    #expect(try build(site).status == 1)
    #expect(try site.text(page).contains("Lời cũ"))
    try site.write(article("", "Lời mới."), to: source)
    #expect(try build(site).errors == "")
    #expect(try site.text(page).contains("Lời mới"))
  }

  @Test func leavesOutANewPageWithAnError() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(article("Nháp: co le\n"), to: "content/xa-mau/tin-tuc/moi.md")
    #expect(try build(site).status == 1)
    #expect(!site.exists("public/xa-mau/tin-tuc/moi.html"))
    #expect(site.exists(page))
  }

  @Test(arguments: [
    "Nháp: có\nTóm tắt: \"không đóng\n", "Tóm tắt: \"không đóng\nNháp: có\n", "Nháp: co le\n",
    "Nháp = có\n", "hidden: yes\n", "Đăng từ: 1/1/2030\nThẻ: [a\n",
    "Đăng đến: 1/11/2026\nThẻ: [a\n",
  ])
  func keepsNoPageThatTheNewSourceTakesAway(_ keys: String) throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(article(keys), to: source)
    #expect(try build(site).status == 1)
    #expect(!site.exists(page), "\(keys)")
    #expect(try !site.text("public/xa-mau/tin-tuc/index.html").contains("tin.html"))
  }

  @Test func keepsNoPageWithWhatTheLawForbids() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      article("Thẻ: [a\n", "Ông Nguyễn Văn A, số căn cước 031090001234."), to: source)
    let run = try build(site)
    #expect(run.status == 1)
    #expect(!site.exists(page))
    #expect(!run.errors.contains("bản nguồn trước"))
    try site.write(article("Thẻ: [a\n"), to: source)
    _ = try build(site)
    #expect(try !site.text(page).contains("031090001234"))
  }

  @Test func forgetsTheSourceOfAPageThatIsGone() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete(source)
    #expect(try build(site).status == 0)
    try site.write(article("Đăng đến: 31/02/2027\n"), to: source)
    #expect(try build(site).status == 1)
    #expect(!site.exists(page))
  }

  @Test func letsThePageThatReadersHaveKeepItsAddress() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      article("Đường dẫn: tin\n", title: "Kẻ đến sau"), to: "content/xa-mau/tin-tuc/an.md")
    let run = try build(site)
    #expect(run.status == 1)
    #expect(try site.text(page).contains("Lời cũ"))
    #expect(
      run.errors.contains(
        "content/xa-mau/tin-tuc/an.md: lỗi: trang này lấy địa chỉ của một trang đã đăng"),
      "\(run.errors)")
  }

  @Test func letsAPageThatReadersHaveStayWhenItWouldTakeTheAddressOfAnother() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      article("Đường dẫn: tin\n", title: "Khác"), to: "content/xa-mau/tin-tuc/khac.md")
    #expect(try build(site).status == 1)
    #expect(try site.text(page).contains("Cũ"))
    #expect(try site.text("public/xa-mau/tin-tuc/khac.html").contains("Khác"))
  }

  @Test(.enabled(if: Installation.hasNobody, "only root can run a build as another user"))
  func keepsAPageThatTheMachineDoesNotLetRead() throws {
    let site = try installation()
    defer { site.remove() }
    try site.giveAway()
    let path = site.folder.appendingPathComponent(source).path
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600, .ownerAccountID: 0], ofItemAtPath: path)
    let run = try site.trangxaAsNobody("build", "--nghi", "0")
    #expect(run.status == 1)
    #expect(run.errors.contains("không đọc được tệp này: không có quyền"), "\(run.errors)")
    #expect(try site.text(page).contains("Lời cũ"))
  }

  @Test func believesNoStoredSourceThatIsDamaged() throws {
    let site = try installation()
    defer { site.remove() }
    let store = ".trangxa/cong/public=xa-mau"
    let pack = try #require(try site.names(in: store).first { $0.hasPrefix("nguon-") })
    let text = try site.text("\(store)/\(pack)")
    try site.write(text.replacing("Lời cũ", with: "Lời xấu"), to: "\(store)/\(pack)")
    try site.write(article("Nháp: không\nĐăng đến: 31/02/2027\n", "Lời mới."), to: source)
    #expect(try build(site).status == 1)
    for (name, data) in try site.snapshot("public") {
      #expect(!String(decoding: data, as: UTF8.self).contains("Lời xấu"), "\(name)")
    }
  }

  @Test(arguments: ["", "rác\n", "trangxa nguon 2\n1\nhết 0\n"])
  func goesOnWithoutAnIndexThatCanBeRead(_ index: String) throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(index, to: ".trangxa/cong/public=xa-mau/nguon")
    try site.write(article("", "Lời mới."), to: source)
    #expect(try build(site).errors == "")
    try site.write(article("Đăng đến: 31/02/2027\n"), to: source)
    #expect(try build(site).status == 1)
    #expect(try site.text(page).contains("Lời mới"))
  }

  @Test func keepsNoWordOfTheSourceOfAPageThatTheLawTookAway() throws {
    let site = try installation()
    defer { site.remove() }
    let law = "Căn cứ công khai: Luật Tiếp cận thông tin 104/2016/QH13, Điều 17\n"
    let words = "Ông Nguyễn Văn A, số căn cước 031090001234."
    try site.write(article(law, words), to: source)
    #expect(try build(site).status == 0)
    try site.write(article("", words), to: source)
    _ = try build(site)
    for (name, data) in try site.snapshot(".trangxa") where name.contains("nguon") {
      #expect(!String(decoding: data, as: UTF8.self).contains("031090001234"), "\(name)")
    }
  }

  @Test func keepsNoPageThatWasWithdrawn() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      "Địa chỉ,Lý do\ntin-tuc/khac.html,đăng nhầm\ntin-tuc/tin.html,đăng nhầm\n",
      to: "content/xa-mau/da-go.csv")
    try site.write(article("Thẻ: [a\n"), to: source)
    for _ in 1...2 {
      _ = try build(site)
      for name in ["tin", "khac"] {
        let text = try site.text("public/xa-mau/tin-tuc/\(name).html")
        #expect(text.contains("đã được gỡ") && !text.contains("Lời cũ"), "\(name)")
      }
    }
  }

  @Test func keepsTheReleasesWithALawfulFileOfTheSameName() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      article("", "Ông Nguyễn Văn A, số căn cước 031090001234."),
      to: "content/xa-mau/thong-bao/tin.md")
    for title in ["Hai", "Ba"] {
      try site.write(article(title: title), to: "content/xa-mau/tin-tuc/khac.md")
      _ = try build(site)
    }
    #expect(try site.trangxa("rollback", "--nghi", "0").status == 0)
    #expect(try site.text("public/xa-mau/tin-tuc/khac.html").contains("Hai"))
  }
}
