import Foundation
import Testing

/// What a build believes of the files that are on the disk already.
@Suite struct SealTests {
  private func installation() throws -> Installation {
    let site = try Installation(
      Installation.smallest.merging(["xa-mau/tin-tuc/tin.md": article("Một")]) { $1 })
    _ = try site.trangxa("build", "--nghi", "0")
    return site
  }

  private func article(_ title: String) -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\nNội dung.\n"
  }

  private var mark: String { "public/xa-mau/.trangxa" }

  /// Changes a byte as a bad disk does: no time says so. The seal is made younger instead.
  private func rot(_ path: String, _ site: Installation) throws {
    let page = try site.text(path)
    try site.write(page.replacing("Nội dung", with: "Nội dunG"), to: path)
    let manifest = try site.text(mark)
    let seal = try #require(manifest.firstMatch(of: /\d{10}\.\d{9}/)).0
    try site.write(manifest.replacing(seal, with: "4102444800.000000000"), to: mark)
  }

  @Test func readsEveryByteWhenItIsAsked() throws {
    let site = try installation()
    defer { site.remove() }
    try rot("public/xa-mau/tin-tuc/tin.html", site)
    #expect(try site.trangxa("build", "--nghi", "0").errors == "", "nothing can show it")
    let found = try site.trangxa("verify")
    #expect(found.output == "public/xa-mau/tin-tuc/tin.html: đã bị đổi\n")
    #expect(found.errors.hasSuffix("gợi ý: chạy “trangxa build --doc-lai” để đăng lại cho đúng\n"))
    let build = try site.trangxa("build", "--nghi", "0", "--doc-lai")
    #expect(
      build.errors
        == "public/xa-mau/: có tệp bị đổi từ ngoài, đã đăng lại: tin-tuc/tin.html\n")
    #expect(try site.trangxa("verify").status == 0)
  }

  @Test func makesAnewWhatABadDiskChangedWhenACopyIsMadeOfIt() throws {
    let site = try installation()
    defer { site.remove() }
    try rot("public/xa-mau/tin-tuc/tin.html", site)
    try site.write(article("Hai"), to: "content/xa-mau/tin-tuc/hai.md")
    // Nothing has rested, so the copy is made of what readers have.
    #expect(try site.trangxa("build").errors == "")
    #expect(try site.trangxa("verify").output == "")
    #expect(try site.text("public/xa-mau/tin-tuc/tin.html").contains("Nội dung"))
  }

  @Test(arguments: [[".trangxa"], ["index.html"], [".trangxa", "index.html"]])
  func isNotDeceivedByATouchedManifest(_ touched: [String]) throws {
    let site = try installation()
    defer { site.remove() }
    let page = try site.text("public/xa-mau/index.html")
    try site.write(page.replacing("Xã", with: "Xả"), to: "public/xa-mau/index.html")
    for name in touched {
      let path = site.folder.appendingPathComponent("public/xa-mau/\(name)").path
      try FileManager.default.setAttributes(
        [.modificationDate: Date(), .posixPermissions: 0o640], ofItemAtPath: path)
    }
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(
      run.errors == "public/xa-mau/: có tệp bị đổi từ ngoài, đã đăng lại: index.html\n")
    #expect(try site.text("public/xa-mau/index.html") == page)
  }

  @Test func saysNothingOfFilesThatOnlyGotOtherRights() throws {
    let site = try installation()
    defer { site.remove() }
    let path = site.folder.appendingPathComponent("public/xa-mau/index.html").path
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try site.trangxa("build", "--nghi", "0").errors == "")
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(rights as? Int == 0o644, "readers could not have it")
  }

  @Test func writesNoCopyWhenNothingChangedAndNoneHasRested() throws {
    let site = try installation()
    defer { site.remove() }
    let before = try site.names(in: ".trangxa/cong/public=xa-mau")
    #expect(try site.trangxa("build").errors == "")
    #expect(try site.names(in: ".trangxa/cong/public=xa-mau") == before)
    #expect(
      before == [
        "khoa", "may-chu", "nguon", "nguon-1", "nho-trang", "phat-hanh", "so-dia-chi",
      ])
  }

  @Test func takesWordsOfAPageThatIsGoneFromTheFilesOfTheSearch() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(
      "---\nTiêu đề: Chuyện tậu trâu\nNgày: 20/11/2026\n---\nNội dung.\n",
      to: "content/xa-mau/tin-tuc/trau.md")
    _ = try site.trangxa("build", "--nghi", "0")
    let speaks = {
      try site.snapshot("public").contains { name, data in
        name.hasSuffix(".js") && String(decoding: data, as: UTF8.self).contains("tậu trâu")
      }
    }
    #expect(try speaks())
    try site.delete("content/xa-mau/tin-tuc/trau.md")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try !speaks())
  }

  @Test func hidesItsWorkshopFromOthers() throws {
    let site = try installation()
    defer { site.remove() }
    let path = site.folder.appendingPathComponent(".trangxa").path
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(rights as? Int == 0o700)
  }

  @Test func knowsTheStartPage() throws {
    let site = try Installation(Installation.two)
    defer { site.remove() }
    _ = try site.trangxa("build")
    try site.write("cười\n", to: "public/index.html")
    #expect(try site.trangxa("verify").output == "public/index.html: đã bị đổi\n")
    _ = try site.trangxa("build")
    #expect(try site.trangxa("verify").output == "")
  }
}
