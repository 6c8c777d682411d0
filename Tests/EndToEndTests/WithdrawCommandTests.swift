import Foundation
import Testing

/// `trangxa withdraw` as a clerk runs it.
@Suite struct WithdrawCommandTests {
  private static let words = "chữ-không-ai-được-thấy"

  private func installation() throws -> Installation {
    let site = try Installation(
      Installation.smallest.merging([
        "xa-mau/tin-tuc/nham.md":
          "---\nTiêu đề: Bài đăng nhầm\nNgày: 20/11/2026\n---\n\nLời \(Self.words) trong bài.\n",
        "xa-mau/tin-tuc/khac.md": "---\nTiêu đề: Bài khác\nNgày: 20/11/2026\n---\n\nLời khác.\n",
      ]) { $1 })
    for _ in 1...2 { _ = try site.trangxa("build", "--nghi", "0") }
    return site
  }

  @discardableResult
  private func withdraw(_ site: Installation, _ arguments: String...) throws -> Installation.Run {
    try site.trangxa(["withdraw"] + arguments + ["--nghi", "0", "--now", "2026-11-21"])
  }

  /// Everything that readers can get and that names the page or has a word of it, but for the page itself.
  private func traces(_ site: Installation) throws -> [String] {
    try site.snapshot("public").filter { name, data in
      let text = String(decoding: data, as: UTF8.self)
      return name != "xa-mau/.trangxa" && name != "xa-mau/tin-tuc/nham.html"
        && [Self.words, "nham.html", "Bài đăng nhầm", "khong ai duoc"].contains(
          where: text.contains)
    }.keys.sorted()
  }

  @Test func takesAPageFromReadersAtOnce() throws {
    let site = try installation()
    defer { site.remove() }
    let run = try withdraw(
      site, "https://xamau.gov.vn/xa-mau/tin-tuc/nham.html", "--ly-do", "đăng nhầm bản dự thảo")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output == """
        public/xa-mau/tin-tuc/nham.html: đã gỡ
        Nguồn “content/xa-mau/tin-tuc/nham.md” còn nguyên, không được đăng khi còn dòng này.
        Đã ghi vào content/xa-mau/da-go.csv; hãy gửi tệp này cùng nội dung.

        """)
    let page = try site.text("public/xa-mau/tin-tuc/nham.html")
    #expect(page.contains("đăng nhầm bản dự thảo") && page.contains("21/11/2026"))
    #expect(!page.contains(Self.words) && !page.contains("Bài đăng nhầm"))
    #expect(try traces(site) == [])
    #expect(try site.text(".trangxa/may-chu/public/da-go.map") == "/xa-mau/tin-tuc/nham.html 1;\n")
    #expect(try site.trangxa("verify").output == "")
    // No release that has it is left to go back to, also when another one was made.
    #expect(try site.trangxa("rollback").status == 3)
    try site.write(
      "---\nTiêu đề: Bài ba\nNgày: 20/11/2026\n---\n\nLời ba.\n", to: "content/xa-mau/tin-tuc/ba.md"
    )
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try site.trangxa("rollback").status == 0)
    #expect(try site.text("public/xa-mau/tin-tuc/nham.html").contains("đã được gỡ"))
    #expect(try traces(site) == [])
  }

  @Test func takesAPageFromAReleaseThatIsHeld() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      "---\nTiêu đề: Bài ba\nNgày: 20/11/2026\n---\n\nLời ba.\n", to: "content/xa-mau/tin-tuc/ba.md"
    )
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try site.trangxa("rollback").status == 0)
    #expect(try withdraw(site, "tin-tuc/nham.html", "--ly-do", "nhầm").status == 0)
    #expect(try site.text("public/xa-mau/tin-tuc/nham.html").contains("đã được gỡ"))
    #expect(try traces(site) == [])
  }

  @Test(arguments: ["content/xa-mau/trang.yml", "themes/mac-dinh/templates/bai.mustache"])
  func takesAPageAwayAlsoWhenNothingCanBeBuilt(_ broken: String) throws {
    let site = try installation()
    defer { site.remove() }
    try site.ownThemes()
    try site.write(broken.hasSuffix("yml") ? "Không có tên: x\n" : "{{#chưa đóng}}", to: broken)
    let run = try withdraw(site, "xa-mau/tin-tuc/nham.html", "--ly-do", "nhầm")
    let page = try site.text("public/xa-mau/tin-tuc/nham.html")
    #expect(page.contains("đã được gỡ") && page.contains("nhầm") && !page.contains(Self.words))
    #expect(try site.trangxa("verify").output == "")
    for (name, data) in try site.snapshot("public") {
      #expect(!String(decoding: data, as: UTF8.self).contains(Self.words), "\(name)")
    }
    #expect(try site.trangxa("rollback").status == 3, "\(run.output)\(run.errors)")
    #expect(site.exists("content/xa-mau/da-go.csv"))
  }

  @Test func givesAPageBackWhenItIsTakenBack() throws {
    let site = try installation()
    defer { site.remove() }
    let before = try site.snapshot("public/xa-mau")
    try withdraw(site, "tin-tuc/nham.html", "--ly-do", "nhầm")
    #expect(try withdraw(site, "content/xa-mau/tin-tuc/nham.md", "--huy").status == 0)
    let after = try site.snapshot("public/xa-mau")
    #expect(after["tin-tuc/nham.html"] == before["tin-tuc/nham.html"])
    let again = try withdraw(site, "tin-tuc/nham.html", "--huy")
    #expect(again.status == 2)
    #expect(again.errors.contains("“tin-tuc/nham.html” không có trong content/xa-mau/da-go.csv"))
  }

  @Test func answersForAPageThatWasDeleted() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete("content/xa-mau/tin-tuc/nham.md")
    #expect(try site.trangxa("build", "--nghi", "0").errors.contains("TX0762"))
    try withdraw(site, "tin-tuc/nham.html", "--ly-do", "đã hết việc")
    #expect(try site.trangxa("build", "--nghi", "0").errors == "")
    #expect(
      try site.trangxa("withdraw").output
        == "public/xa-mau: 1 địa chỉ đã gỡ, 0 địa chỉ không còn dẫn tới đâu\n  đã gỡ  tin-tuc/nham.html\n"
    )
  }

  @Test func changesNothingWhenItIsAskedForWhatCannotBe() throws {
    let site = try installation()
    defer { site.remove() }
    let (served, sources) = (try site.snapshot("public"), try site.snapshot("content"))
    let cases: [([String], String)] = [
      (["tin-tuc/nham.html"], "chưa nêu lý do"),
      (["tin-tuc/nham.html", "--ly-do", "  "], "chưa nêu lý do"),
      (
        ["tin-tuc/nham.html", "--ly-do", "lộ số căn cước 031090001234 của ông Nguyễn Văn A"],
        "lý do có điều luật không cho đăng (TX1801)"
      ),
      (["tin-tuc/nhan.html", "--ly-do", "x"], "có phải ý bạn là “tin-tuc/nham.html”?"),
      (["tin-tuc/index.html", "--ly-do", "x"], "là trang do máy lập từ nhiều nguồn"),
      (["../nham.html", "--ly-do", "x"], "không phải địa chỉ của trang nào"),
      (["tin-tuc/chua-co.md", "--ly-do", "x"], "chưa từng được đăng"),
    ]
    for (arguments, words) in cases {
      let run = try site.trangxa(["withdraw"] + arguments + ["--now", "2026-11-21"])
      #expect(run.status == 2, "\(arguments)")
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(!run.errors.contains("031090001234"))
    }
    #expect(try site.snapshot("public") == served)
    #expect(try site.snapshot("content") == sources)
  }

  @Test func keepsAPageWithdrawnWhenItsReasonNamesAPerson() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      "Địa chỉ,Lý do,Ngày\ntin-tuc/nham.html,lộ số căn cước 031090001234 của ông Nguyễn Văn A,21/11/2026\n",
      to: "content/xa-mau/da-go.csv")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(run.errors.contains("TX1801"))
    let page = try site.text("public/xa-mau/tin-tuc/nham.html")
    #expect(page.contains("đã được gỡ") && !page.contains("031090001234"))
  }
}
