import Commune
import Testing

/// "Free", "not stated" and "set by the council" are three values, and a citizen must never be told
/// that something is free because a crawler found an empty field.
@Suite struct FeeTests {
  @Test(arguments: ["Miễn phí", "", "Không có thông tin", "VNĐ", "  Miễn   phí "])
  func readsTheDefaultOfTheCrawlAsNotStated(_ words: String) {
    #expect(Fee.read(crawled: words) == .notStated)
  }

  @Test func readsACouncilsPowerAsSetByCouncil() {
    let words =
      "Miễn phí(Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định.)"
    #expect(Fee.read(crawled: words) == .setByCouncil)
    #expect(Fee.read(crawled: "Lệ phí do HĐND tỉnh quy định") == .setByCouncil)
  }

  @Test(arguments: ["Phí : 0 Đồng", "Lệ phí : 0 Đồng", "Phí : Không Đồng", "Miễn phí(Không)"])
  func readsAStatedZeroAsFree(_ words: String) {
    #expect(Fee.read(crawled: words) == .free)
  }

  @Test func keepsSumsInTheWordsOfTheSource() {
    #expect(Fee.read(crawled: "Lệ phí : 8.000 Đồng") == .described("Lệ phí : 8.000 Đồng"))
  }

  @Test func doesNotCallFreeWhatOnlyCitesALaw() {
    let words = "Miễn phí(Theo quy định của Luật phí và lệ phí và các văn bản hướng dẫn)"
    #expect(Fee.read(crawled: words) == .notStated)
  }

  @Test func doesNotCallFreeWhatIsFreeInOneChannelOnly() {
    #expect(Fee.read(crawled: "Phí : 0 Đồng; Phí : 50.000 Đồng") != .free)
  }
}
