import Searching
import Testing

/// The files of an index, as text; what a browser makes of them is tested in a browser.
@Suite struct SearchIndexTests {
  private func entry(_ title: String, _ change: (inout SearchEntry) -> Void = { _ in })
    -> SearchEntry
  {
    var entry = SearchEntry(kind: .page, title: title, path: "a.html")
    change(&entry)
    return entry
  }

  private func text(_ entries: [SearchEntry], _ letter: String) -> String {
    SearchIndex(entries, abbreviations: [("TTHC", "thủ tục hành chính")]).files
      .filter { $0.name.hasPrefix(letter) }.map { String(decoding: $0.bytes, as: UTF8.self) }
      .joined()
  }

  @Test func keepsTheFormsOfAWordApart() {
    let words = text([entry("Đăng ký"), entry("Đang kỷ")], "t")
    #expect(words.contains("\"dang\":[[\"đang\",1,"))
    #expect(words.contains("\"đăng\",1,"))
    #expect(words.contains("\"ky\":[[\"ky2\",1,"))
    #expect(words.contains("\"ky4\",1,"))
  }

  @Test func knowsWhichWordsStandSideBySide() {
    let words = text([entry("Khai sinh cho con")], "t")
    #expect(words.contains("{\"sinh\":\""))
    #expect(words.contains("{\"con\":\""))
  }

  @Test func findsAnAbbreviationWhereItsWordsStand() {
    let words = text([entry("Kiểm soát thủ tục hành chính")], "t")
    #expect(words.contains("\"tthc\":[[\"tthc\",1,"))
    #expect(!text([entry("Kiểm soát thủ tục")], "t").contains("tthc"))
  }

  @Test func showsWhatAResultNeedsAndNothingThatEndsAScript() {
    let made = entry("A </script><b>\u{2028}") { entry in
      entry.facts = "Hộ tịch"
      entry.otherNames = ["b"]
      entry.codes = ["1.000001"]
    }
    let pages = text([made], "p")
    #expect(pages.contains("\"Hộ tịch\",[\"b\",\"1.000001\"],\"\"]"))
    for forbidden in ["</script", "<b>", "\u{2028}"] { #expect(!pages.contains(forbidden)) }
  }

  @Test func takesWordsButNoNumbersFromABody() {
    let words = text([entry("A") { $0.body = Array("Nộp 12345 tờ khai".utf8) }], "t")
    #expect(words.contains("\"khai\""))
    #expect(!words.contains("12345"))
  }

  @Test func keepsThePagesThatCountMostOfAWordThatIsEverywhere() {
    let many = (0..<900).map { index in
      entry(index == 899 ? "chợ" : "x\(index)") { $0.body = Array("chợ".utf8) }
    }
    let words = text(many, "t")
    #expect(words.contains("\"cho\":[[\"chơ5\",900,") || words.contains("\"cho\":[[\"chơ"))
    #expect(words.utf8.count < 60_000)
  }

  @Test func isTheSameForTheSameInput() {
    let entries = (0..<200).map { entry("Thủ tục số \($0) về đất đai, hộ tịch") }
    let first = SearchIndex(entries, abbreviations: []).files
    let second = SearchIndex(entries, abbreviations: []).files
    #expect(first.map(\.name) == second.map(\.name))
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test func anEmptyPortalHasAnIndexThatHoldsNothing() {
    let files = SearchIndex([], abbreviations: []).files
    #expect(files.map(\.name) == [SearchIndex.contents])
  }

  @Test func packsTheVocabularyByWhatNeighboursShare() {
    let contents = text([entry("khai khang khanh")], "muc-luc")
    #expect(contents.contains("\"words\":\"0khai3ng3nh\"") == false)
    #expect(contents.contains("0khai3ng4h"))
  }
}
