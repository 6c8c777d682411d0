import Foundation
import Testing

/// What goes wrong with one portal is that portal's alone.
@Suite struct PortalsApartTests {
  /// Two portals, published, with an article in each.
  private func installation() throws -> Installation {
    let site = try Installation(
      Installation.two.merging([
        "xa-an/tin-tuc/tin.md": article("Một"), "xa-binh/tin-tuc/tin.md": article("Một"),
      ]) { $1 })
    _ = try site.trangxa("build", "--nghi", "0")
    return site
  }

  private func article(_ title: String, _ text: String = "Nội dung.") -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\n\(text)\n"
  }

  private func renew(_ title: String, _ site: Installation) throws {
    for slug in ["xa-an", "xa-binh"] {
      try site.write(article(title), to: "content/\(slug)/tin-tuc/tin.md")
    }
  }

  private func title(_ slug: String, _ site: Installation) throws -> String {
    let page = try site.text("public/\(slug)/tin-tuc/tin.html")
    return String(try #require(page.firstMatch(of: /<h1[^>]*>([^<]*)</)).1)
  }

  @Test func freezesThePortalWithBrokenSettingsAlone() throws {
    let site = try installation()
    defer { site.remove() }
    let settings = try site.text("content/xa-an/trang.yml")
    try renew("Hai", site)
    try site.write("Tên: [\n", to: "content/xa-an/trang.yml")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(run.status == 1)
    #expect(
      run.errors.contains("public/xa-an: giữ bản cũ, vì trang.yml hay tên thư mục có lỗi\n"),
      "\(run.errors)")
    #expect(try title("xa-an", site) == "Một")
    #expect(try title("xa-binh", site) == "Hai")
    try site.write(settings, to: "content/xa-an/trang.yml")
    #expect(try site.trangxa("build", "--nghi", "0").errors == "")
    #expect(try title("xa-an", site) == "Hai")
  }

  @Test func saysWhichPortalsABrokenThemeHolds() throws {
    let site = try installation()
    defer { site.remove() }
    try site.ownThemes()
    try site.write("{{#", to: "themes/mac-dinh/templates/bo-cuc.mustache")
    try renew("Hai", site)
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(run.status == 1)
    for slug in ["xa-an", "xa-binh"] {
      #expect(
        run.errors.contains("public/\(slug): giữ bản cũ, vì giao diện “mac-dinh” có lỗi\n"))
      #expect(try title(slug, site) == "Một")
    }
  }

  @Test func saysWhichPortalsABrokenCatalogueHolds() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write("Mã,Tê\n1,x\n", to: "content/chung/thu-tuc/danh-muc.csv")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(
      run.errors.contains("public/xa-an: giữ bản cũ, vì danh mục chung trong chung/ có lỗi\n"),
      "\(run.errors)")
    #expect(run.errors.contains("public/xa-binh: giữ bản cũ"))
  }

  @Test func takesDownWhatTheLawForbidsAlsoUnderABrokenTheme() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(article("Danh sách", "Chuyện tậu trâu."), to: "content/xa-an/tin-tuc/ds.md")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(site.exists("public/xa-an/tin-tuc/ds.html"))
    try site.ownThemes()
    try site.write("{{#", to: "themes/mac-dinh/templates/bo-cuc.mustache")
    try site.write(
      article("Danh sách", "Ông Nguyễn Văn A, số căn cước 031090001234."),
      to: "content/xa-an/tin-tuc/ds.md")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(run.errors.contains("public/xa-an: đã gỡ vì luật không cho đăng: "), "\(run.errors)")
    #expect(!site.exists("public/xa-an/tin-tuc/ds.html"))
    #expect(try title("xa-an", site) == "Một")
    for (name, data) in try site.snapshot("public/xa-an") where !name.hasSuffix(".html") {
      #expect(!String(decoding: data, as: UTF8.self).contains("tậu trâu"), "\(name)")
    }
    #expect(try site.trangxa("verify").status == 0)
    _ = try site.trangxa("rollback", "--site", "xa-an", "--nghi", "0")
    #expect(!site.exists("public/xa-an/tin-tuc/ds.html"), "no release with it is kept")
  }

  @Test func publishesTheOthersWhenTheMachineFailsOne() throws {
    let site = try installation()
    defer { site.remove() }
    try renew("Hai", site)
    try site.delete("public/xa-an")
    // No release can be written down where a file stands.
    try site.delete(".trangxa/cong/public=xa-an/phat-hanh")
    try site.write("", to: ".trangxa/cong/public=xa-an/phat-hanh")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(run.status == 3)
    #expect(run.errors.split(separator: "\n").count { $0.hasPrefix("trangxa: ") } == 1)
    #expect(try title("xa-binh", site) == "Hai")
  }

  @Test func publishesAllOrNothingWhenItIsAsked() throws {
    let site = try installation()
    defer { site.remove() }
    try renew("Hai", site)
    try site.write(article("Hai", "Xem [tin](khong-co.md)."), to: "content/xa-an/tin-tuc/loi.md")
    let before = try site.snapshot("public")
    let refused = try site.trangxa("build", "--nghi", "0", "--strict")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains(
        "có lỗi nên không trang nào được đăng (--strict); mọi trang giữ bản cũ\n"))
    #expect(try site.snapshot("public") == before)
    try site.delete("content/xa-an/tin-tuc/loi.md")
    let run = try site.trangxa("build", "--nghi", "0", "--strict")
    #expect(run.status == 0 && run.errors == "")
    #expect(try title("xa-an", site) == "Hai")
    #expect(try title("xa-binh", site) == "Hai")
    #expect(try site.trangxa("verify").status == 0)
  }

  @Test func goesBackWithOnePortalWhileABuildHasTheOutput() throws {
    let site = try installation()
    defer { site.remove() }
    try renew("Hai", site)
    _ = try site.trangxa("build", "--nghi", "0")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = [site.folder.appendingPathComponent(".trangxa/khoa").path, "sleep", "60"]
    try holder.run()
    defer { holder.terminate() }
    Thread.sleep(forTimeInterval: 0.5)
    #expect(try site.trangxa("build").status == 75)
    #expect(try site.trangxa("build", "--site", "xa-an").status == 75)
    #expect(try site.trangxa("rollback", "--site", "xa-an", "--nghi", "0").status == 0)
    #expect(try title("xa-an", site) == "Một")
  }

  @Test func goesBackIntoACopyThatHasRestedAndAnyOther() throws {
    let site = try installation()
    defer { site.remove() }
    try renew("Hai", site)
    _ = try site.trangxa("build", "--nghi", "0")
    for rest in ["0", "3600"] {
      _ = try site.trangxa("resume", "--site", "xa-an")
      _ = try site.trangxa("build", "--nghi", "0")
      #expect(try title("xa-an", site) == "Hai")
      #expect(try site.trangxa("rollback", "--site", "xa-an", "--nghi", rest).status == 0)
      #expect(try title("xa-an", site) == "Một")
      #expect(try site.trangxa("verify").status == 0)
    }
  }

  @Test func tellsWhenAHeldReleaseGaveWayToTheLaw() throws {
    let site = try installation()
    defer { site.remove() }
    try renew("Hai", site)
    _ = try site.trangxa("build", "--nghi", "0")
    _ = try site.trangxa("rollback", "--site", "xa-an")
    try site.write(
      article("Ba", "Ông Nguyễn Văn A, số căn cước 031090001234."),
      to: "content/xa-an/tin-tuc/tin.md")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(run.errors.contains("public/xa-an: bản đang giữ có điều luật không cho đăng"))
    let listed = try site.trangxa("releases", "--site", "xa-an").output
    let served = try #require(listed.firstMatch(of: /\* (\S+)/)).1
    #expect(listed.contains("giữ bản \(served) từ"), "\(listed)")
  }

  @Test func refusesToPublishPortalsIntoOneThatIsPublished() throws {
    let site = try Installation(["trang.yml": "Tên: Xã Mẫu\nHư cấu: có\n"])
    defer { site.remove() }
    _ = try site.trangxa("build")
    try site.delete("content/trang.yml")
    for (path, text) in Installation.two { try site.write(text, to: "content/\(path)") }
    let run = try site.trangxa("build")
    #expect(run.status == 3)
    #expect(run.errors.contains("“public” đang là trang của một xã"))
  }

  @Test func keepsNothingOfAPortalThatIsGone() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete("content/xa-an")
    _ = try site.trangxa("build")
    #expect(site.exists(".trangxa/cong/public=xa-an"), "it is still served")
    try site.delete("public/xa-an")
    _ = try site.trangxa("build")
    #expect(!site.exists(".trangxa/cong/public=xa-an"))
  }

  @Test func takesDownWhatTheLawForbidsAlsoWhenAllOrNothingWasAsked() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      article("Hai", "Ông Nguyễn Văn A, số căn cước 031090001234."),
      to: "content/xa-an/tin-tuc/tin.md")
    let run = try site.trangxa("build", "--nghi", "0", "--strict")
    #expect(run.status == 1)
    #expect(!site.exists("public/xa-an/tin-tuc/tin.html"))
    #expect(try title("xa-binh", site) == "Một")
  }
}
