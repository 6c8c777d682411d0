import Foundation
import Testing

/// A build that finds nothing changed since the last one does nothing, and says the same again.
@Suite struct StandstillTests {
  /// A workspace that was built, with sources that have lain for longer than the clock of a disk may be wrong.
  private func installation(_ files: [String: String] = [:]) throws -> Installation {
    let site = try Installation(
      Installation.smallest.merging(["xa-mau/tin-tuc/tin.md": article("Một")]) { $1 }
        .merging(files) { $1 })
    try site.ownThemes()
    Thread.sleep(forTimeInterval: 2.1)
    _ = try site.trangxa("build", "--nghi", "0")
    return site
  }

  private func article(_ title: String) -> String {
    "---\nTiêu đề: \(title)\nNgày: 20/11/2026\n---\nNội dung.\n"
  }

  /// Whether a build took the lock of the portal, as one does that looks at it.
  private func looks(_ site: Installation, _ arguments: String...) throws -> Bool {
    let lock = ".trangxa/cong/public=xa-mau/khoa"
    let before = try site.text(lock)
    _ = try site.trangxa(["build", "--nghi", "0"] + arguments)
    return try site.text(lock) != before
  }

  @Test func looksAtNothingWhenNothingHasChanged() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try !looks(site))
    #expect(try !looks(site, "--jobs", "1"))
  }

  @Test func saysTheSameAgainWithTheSameCode() throws {
    let site = try installation([
      "xa-mau/tin-tuc/hong.md": "---\nTiêu đề: Hỏng\nNgày: 32/13/2026\n---\nNội dung.\n"
    ])
    defer { site.remove() }
    let first = try site.trangxa("build", "--nghi", "0")
    #expect(first.status == 1)
    #expect(try !looks(site))
    let second = try site.trangxa("build", "--nghi", "0")
    #expect(second.status == first.status)
    #expect(second.errors == first.errors)
    for format in ["json", "sarif"] {
      let made = try site.trangxa("build", "--nghi", "0", "--format", format)
      let again = try site.trangxa("build", "--nghi", "0", "--format", format)
      #expect(again.output == made.output && !made.output.isEmpty)
    }
  }

  @Test(arguments: [
    "content/xa-mau/tin-tuc/tin.md", "content/xa-mau/trang.yml", "themes/mac-dinh/theme.yml",
    "themes/mac-dinh/templates/bai.mustache", "content/xa-mau/tin-tuc/moi.md",
    "themes/mac-dinh/assets/moi.css",
  ])
  func looksWhenASourceWasSaved(_ path: String) throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(site.exists(path) ? site.text(path) : article("Mới"), to: path)
    #expect(try looks(site))
  }

  @Test func looksWhenASourceIsGone() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete("content/xa-mau/tin-tuc/tin.md")
    #expect(try looks(site))
    #expect(!site.exists("public/xa-mau/tin-tuc/tin.html"))
  }

  @Test(arguments: ["tin-tuc/tin.html", "index.html", ".trangxa", "tin-tuc/la.html"])
  func looksWhenSomebodyWroteIntoTheServedFolder(_ name: String) throws {
    let site = try installation()
    defer { site.remove() }
    let path = "public/xa-mau/\(name)"
    let before = site.exists(path) ? try site.text(path) : nil
    try site.write((before ?? "") + "\nlạ", to: path)
    #expect(try looks(site))
    if name != ".trangxa" {
      #expect(site.exists(path) ? try site.text(path) == before : before == nil)
    }
  }

  @Test func looksOnAnotherDayAndWithOtherOptions() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try looks(site, "--now", "2026-11-29"))
    #expect(try looks(site, "--giu", "2"))
    #expect(try looks(site, "--nen"))
    #expect(try looks(site, "--doc-lai"))
    #expect(try looks(site, "--site", "xa-mau"))
    #expect(try looks(site, "--timings"))
  }

  @Test func looksWhilePublishingIsHeldAndAfterIt() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(article("Hai"), to: "content/xa-mau/tin-tuc/hai.md")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try site.trangxa("rollback").status == 0)
    let held = try site.trangxa("build", "--nghi", "0")
    #expect(held.errors.contains("trangxa resume"))
    #expect(try site.trangxa("build", "--nghi", "0").errors == held.errors)
    #expect(try site.trangxa("resume").status == 0)
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(site.exists("public/xa-mau/tin-tuc/hai.html"))
  }

  @Test func believesNothingOfASourceThatWasJustSaved() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(article("Hai"), to: "content/xa-mau/tin-tuc/tin.md")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try looks(site), "it may have been saved again in the same tick of the clock")
  }

  @Test(arguments: ["", "trangxa lần trước 9\nmột bản sau này", "\u{0}rác"])
  func buildsAllWithOneLineWhenItsMemoryIsDamaged(_ rubbish: String) throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(rubbish, to: ".trangxa/lan-truoc=public")
    let run = try site.trangxa("build", "--nghi", "0")
    #expect(
      run.errors
        == "điều nhớ từ lần dựng trước bị hỏng hoặc của phiên bản khác, nên dựng lại tất cả\n")
    #expect(run.status == 0)
    #expect(try !looks(site), "the next one knows again")
  }

  @Test func writesItsStatusAllTheSame() throws {
    let site = try installation()
    defer { site.remove() }
    try site.delete(".trangxa/song")
    let before = try site.text(".trangxa/trang-thai/xa-mau/cong.json")
    #expect(try !looks(site))
    #expect(site.exists(".trangxa/song"))
    let after = try site.text(".trangxa/trang-thai/xa-mau/cong.json")
    let release = try #require(before.firstMatch(of: /"release": "[^"]+"/)).0
    #expect(after.contains(release))
    let whole = try site.text(".trangxa/trang-thai/trang-thai.json")
    #expect(whole.contains("\"unchanged\""))
  }

  @Test func verifiesItselfAgainstABuildFromNothing() throws {
    let site = try installation()
    defer { site.remove() }
    try site.write(article("Hai"), to: "content/xa-mau/tin-tuc/hai.md")
    let run = try site.trangxa("build", "--nghi", "0", "--verify")
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test func tellsWhatTookItsTime() throws {
    let site = try installation()
    defer { site.remove() }
    let run = try site.trangxa("build", "--nghi", "0", "--timings")
    #expect(run.errors.contains("đọc nguồn"))
    #expect(run.errors.contains("dựng và ghi"))
    #expect(run.errors.contains("tin-tuc/*.html"))
  }
}
