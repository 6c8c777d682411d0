import Releases
import Testing

/// What old addresses lead to after a page was renamed, moved, deleted, kept back.
@Suite struct FollowLedgerTests {
  private func site(_ paths: String...) -> CommuneFiles {
    var site = CommuneFiles()
    for path in paths { site.write(path) }
    site.build()
    return site
  }

  private func ways(_ followed: FollowedLedger) -> [String] {
    followed.redirects.map { "\($0.address) → \($0.target)" }
  }

  private func lost(_ followed: FollowedLedger) -> [String] { followed.losses.map(\.address) }

  @Test func sendsReadersOnWhenTheAddressOfAFileChanges() {
    var site = site("tin-tuc/a.md")
    site.files["tin-tuc/a.md"]?.slug = "le-hoi"
    #expect(ways(site.build()) == ["tin-tuc/a.html → tin-tuc/le-hoi.html"])
    #expect(ways(site.build()) == ["tin-tuc/a.html → tin-tuc/le-hoi.html"])
  }

  @Test func sendsReadersOnWhenAFileIsRenamedOrMoved() {
    var site = site("tin-tuc/a.md", "tin-tuc/b.md")
    site.rename("tin-tuc/a.md", to: "tin-tuc/c.md")
    site.rename("tin-tuc/b.md", to: "thong-bao/b.md")
    let followed = site.build()
    #expect(
      ways(followed) == [
        "tin-tuc/a.html → tin-tuc/c.html", "tin-tuc/b.html → thong-bao/b.html",
      ])
    #expect(followed.renamings.map(\.reason) == [.bytes, .bytes])
    #expect(lost(followed).isEmpty)
  }

  @Test func followsChainsToThePageOfToday() {
    var site = site("tin-tuc/a.md")
    site.rename("tin-tuc/a.md", to: "tin-tuc/b.md")
    site.build()
    site.rename("tin-tuc/b.md", to: "tin-tuc/c.md")
    site.build()
    site.files["tin-tuc/c.md"]?.slug = "d"
    #expect(
      ways(site.build()) == [
        "tin-tuc/a.html → tin-tuc/d.html", "tin-tuc/b.html → tin-tuc/d.html",
        "tin-tuc/c.html → tin-tuc/d.html",
      ])
  }

  @Test func endsAChainThatCameBackWhereItBegan() {
    var site = site("tin-tuc/a.md")
    site.rename("tin-tuc/a.md", to: "tin-tuc/b.md")
    site.build()
    site.rename("tin-tuc/b.md", to: "tin-tuc/a.md")
    #expect(ways(site.build()) == ["tin-tuc/b.html → tin-tuc/a.html"])
  }

  @Test func knowsAFileAgainThatWasRenamedAndMended() {
    var site = site("tin-tuc/a.md", "tin-tuc/khac.md")
    site.rename("tin-tuc/a.md", to: "thong-bao/moi.md")
    site.files["thong-bao/moi.md"]?.text += " thêm vài chữ"
    let followed = site.build()
    #expect(ways(followed) == ["tin-tuc/a.html → thong-bao/moi.html"])
    #expect(followed.renamings.map(\.reason) == [.words])
    #expect(site.build().renamings.isEmpty)
  }

  @Test func knowsAFileAgainWhoseFrontMatterChanged() {
    var site = site("tin-tuc/a.md")
    site.rename("tin-tuc/a.md", to: "tin-tuc/b.md")
    site.files["tin-tuc/b.md"]?.slug = "ten-moi"
    let followed = site.build()
    #expect(ways(followed) == ["tin-tuc/a.html → tin-tuc/ten-moi.html"])
    #expect(followed.renamings.map(\.reason) == [.body])
  }

  @Test func followsAWholeArchiveThatWasMovedAndMendedInOneGo() {
    var site = CommuneFiles()
    for number in 0..<300 { site.write("tin-tuc/bai-\(number).md") }
    site.build()
    for number in 0..<300 {
      site.rename("tin-tuc/bai-\(number).md", to: "luu/bai-\(number).md")
      site.files["luu/bai-\(number).md"]?.text += " sửa \(number) lần"
    }
    let followed = site.build()
    #expect(followed.redirects.count == 300 && lost(followed).isEmpty)
    #expect(ways(followed).contains("tin-tuc/bai-7.html → luu/bai-7.html"))
  }

  @Test func takesNoTextForAnotherThatOnlyBeginsAlike() {
    var site = site("tin-tuc/a.md")
    let words = CommuneFiles.text("tin-tuc/a.md").split(separator: " ").prefix(10)
    site.files["tin-tuc/a.md"] = nil
    site.write("tin-tuc/b.md", (words + ["khac"]).joined(separator: " ") + CommuneFiles.text("x"))
    #expect(lost(site.build()) == ["tin-tuc/a.html"])
  }

  @Test func choosesNoneOfTwoTextsThatAreAsLike() {
    var site = site("tin-tuc/a.md")
    let text = CommuneFiles.text("tin-tuc/a.md")
    site.files["tin-tuc/a.md"] = nil
    site.write("tin-tuc/b.md", text + " một hai")
    site.write("tin-tuc/c.md", text + " ba bốn")
    #expect(lost(site.build()) == ["tin-tuc/a.html"])
  }

  @Test func takesNoPageThatWasThereForTheNewNameOfItsTwin() {
    var site = CommuneFiles()
    site.write("tin-tuc/a.md", CommuneFiles.text("chung"))
    site.write("tin-tuc/b.md", CommuneFiles.text("chung"))
    site.build()
    site.files["tin-tuc/a.md"] = nil
    #expect(lost(site.build()) == ["tin-tuc/a.html"])
  }

  @Test func leadsEachOfTwoEqualFilesToOneOfTheirNewNames() {
    var site = CommuneFiles()
    site.write("tin-tuc/a.md", CommuneFiles.text("chung"))
    site.write("tin-tuc/b.md", CommuneFiles.text("chung"))
    site.build()
    site.rename("tin-tuc/a.md", to: "thong-bao/x.md")
    site.rename("tin-tuc/b.md", to: "thong-bao/b.md")
    #expect(
      ways(site.build()) == [
        "tin-tuc/a.html → thong-bao/x.html", "tin-tuc/b.html → thong-bao/b.html",
      ])
  }

  @Test func changesNothingWhenTwoPagesAreSwapped() {
    var site = site("tin-tuc/a.md", "tin-tuc/b.md")
    let a = site.files["tin-tuc/a.md"]
    site.files["tin-tuc/a.md"] = site.files["tin-tuc/b.md"]
    site.files["tin-tuc/b.md"] = a
    let followed = site.build()
    #expect(ways(followed).isEmpty && lost(followed).isEmpty)
  }

  @Test func changesNothingWhenOnlyTheCaseOfANameChanges() {
    var site = site("tin-tuc/a.md")
    site.rename("tin-tuc/a.md", to: "tin-tuc/A.md")
    let followed = site.build()
    #expect(ways(followed).isEmpty && lost(followed).isEmpty)
  }

  @Test func saysThatAPageIsLostUntilSomebodyAnswers() {
    var site = site("tin-tuc/a.md", "tin-tuc/b.md")
    site.files["tin-tuc/a.md"] = nil
    #expect(lost(site.build()) == ["tin-tuc/a.html"])
    site.day = "2026-11-25"
    let later = site.build()
    #expect(later.losses.map(\.since) == ["2026-11-21"])
    site.aliases = ["tin-tuc/a.html": "tin-tuc/b.md"]
    let answered = site.build()
    // The page says so itself, and makes the redirect.
    #expect(lost(answered).isEmpty && ways(answered).isEmpty)
    site.aliases = [:]
    #expect(ways(site.build()) == ["tin-tuc/a.html → tin-tuc/b.html"])
  }

  @Test func letsAPageThatComesBackWin() {
    var site = site("tin-tuc/a.md")
    let file = site.files["tin-tuc/a.md"]
    site.files["tin-tuc/a.md"] = nil
    site.build()
    site.files["tin-tuc/b.md"] = file
    #expect(ways(site.build()) == ["tin-tuc/a.html → tin-tuc/b.html"])
    site.write("tin-tuc/a.md", CommuneFiles.text("bài mới"))
    let followed = site.build()
    #expect(ways(followed).isEmpty && lost(followed).isEmpty)
  }

  @Test func sendsNobodyToOrFromADraft() {
    var site = site("tin-tuc/a.md")
    site.files["tin-tuc/a.md"]?.isDraft = true
    site.files["tin-tuc/a.md"]?.slug = "b"
    let waiting = site.build()
    #expect(ways(waiting).isEmpty && lost(waiting).isEmpty)
    site.rename("tin-tuc/a.md", to: "tin-tuc/c.md")
    #expect(ways(site.build()).isEmpty)
    site.files["tin-tuc/c.md"]?.isDraft = false
    #expect(ways(site.build()) == ["tin-tuc/a.html → tin-tuc/b.html"])
  }

  @Test func asksNothingAboutWhatIsOver() {
    var site = site("tin-tuc/a.md")
    site.files["tin-tuc/a.md"]?.until = "2026-11-22"
    site.build()
    site.day = "2026-11-23"
    #expect(lost(site.build()).isEmpty)
    site.files["tin-tuc/a.md"] = nil
    let followed = site.build()
    #expect(ways(followed).isEmpty && lost(followed).isEmpty)
  }

  @Test func leadsNobodyFromWhatTheLawKeepsBack() {
    var site = site("tin-tuc/a.md")
    site.withheld = ["tin-tuc/a.md"]
    let kept = site.build()
    #expect(ways(kept).isEmpty && lost(kept).isEmpty)
    #expect(site.ledger.entries.allSatisfy { $0.address != "tin-tuc/a.html" || $0.trace == nil })
    site.rename("tin-tuc/a.md", to: "tin-tuc/b.md")
    site.withheld = []
    let mended = site.build()
    #expect(ways(mended).isEmpty && lost(mended).isEmpty)
  }

  @Test func leadsNobodyFromAnEarlierAddressOfWhatTheLawKeepsBack() {
    var site = site("tin-tuc/a.md")
    site.files["tin-tuc/a.md"]?.slug = "b"
    site.build()
    site.withheld = ["tin-tuc/a.md"]
    #expect(ways(site.build()).isEmpty)
  }

  @Test func leadsFromMadePagesToTheListAbove() {
    var site = site()
    site.made.formUnion([
      "tin-tuc/trang-2.html", "van-ban/nam/2025.html", "van-ban/nam/2025-trang-2.html",
      "thu-tuc/1.000001.html", "the/hop.html",
    ])
    site.build()
    site.made = ["index.html", "so-do-trang.html", "tin-tuc/index.html", "van-ban/nam/2025.html"]
    #expect(
      ways(site.build()) == [
        "the/hop.html → so-do-trang.html", "thu-tuc/1.000001.html → so-do-trang.html",
        "tin-tuc/trang-2.html → tin-tuc/index.html",
        "van-ban/nam/2025-trang-2.html → van-ban/nam/2025.html",
      ])
  }

  @Test func tellsWhatWasWithdrawnFromWhatIsLost() {
    var site = site("tin-tuc/a.md", "tin-tuc/b.md")
    site.files["tin-tuc/b.md"] = nil
    site.withdrawn = ["tin-tuc/a.html", "tin-tuc/b.html"]
    let followed = site.build()
    #expect(ways(followed).isEmpty && lost(followed).isEmpty && followed.returns.isEmpty)
    let entry = site.ledger.entries.first { $0.address == "tin-tuc/a.html" }
    #expect(entry?.state == .withdrawn && entry?.last != nil)
    site.withdrawn = []
    #expect(lost(site.build()) == ["tin-tuc/b.html"])
    #expect(site.ledger.entries.first { $0.address == "tin-tuc/a.html" }?.state == .page)
  }

  @Test func tellsOfAWithdrawnTextThatCameBackUnderAnotherName() {
    var site = site("tin-tuc/a.md")
    site.withdrawn = ["tin-tuc/a.html"]
    site.build()
    site.rename("tin-tuc/a.md", to: "tin-tuc/b.md")
    let followed = site.build()
    #expect(followed.returns.map(\.withdrawn) == ["tin-tuc/a.html"])
    #expect(followed.returns.map(\.address) == ["tin-tuc/b.html"])
    #expect(followed.returns.map(\.source) == ["tin-tuc/b.md"])
    #expect(ways(followed).isEmpty)
  }
}
