import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the editors of each portal are told by a run that they did not start.
@Suite struct EditorFindingsTests {
  private static let page = ".trangxa/trang-thai/xa-an/loi.html"
  private static let feed = ".trangxa/trang-thai/xa-an/loi.xml"

  private static let wrong = "---\nTiêu đề: Tin\nNgày: 31/02/2026\n---\nChữ.\n"

  private func installation(_ text: String = wrong) throws -> Installation {
    try Installation(Installation.two.merging(["xa-an/tin-tuc/tin.md": text]) { $1 })
  }

  private func entries(_ site: Installation) throws -> [(id: String, updated: String)] {
    try site.text(Self.feed).matches(of: /<entry><id>([^<]*)<\/id><updated>([^<]*)</)
      .map { (String($0.1), String($0.2)) }
  }

  @Test func showsTheLineAndTheHintOfEachErrorInThePortalsOwnPageAndFeed() throws {
    let site = try installation()
    defer { site.remove() }
    #expect(try site.trangxa("build").status == 1)
    for file in [Self.page, Self.feed] {
      let text = try site.text(file)
      #expect(text.contains("content/") && text.contains("tin.md"))
      #expect(text.contains("31/02/2026") && text.contains("dòng 3"), "\(text)")
    }
    #expect(try !site.text(".trangxa/trang-thai/xa-binh/loi.html").contains("31/02/2026"))
    #expect(
      try XMLDocument(data: Data(try site.text(Self.feed).utf8)).rootElement()?.name == "feed")
  }

  @Test func aFeedKeepsTheNameAndTheTimeOfWhatItHasToldBefore() throws {
    let site = try installation()
    defer { site.remove() }
    _ = try site.trangxa("build")
    let old = try site.text(Self.feed).replacing(/T\d\d:\d\d:\d\d/, with: "T00:00:00")
      .replacing(/\d{4}-\d\d-\d\dT/, with: "2020-01-01T")
    try site.write(old, to: Self.feed)
    let first = try entries(site)
    // Lines above it are no news; another mistake is.
    try site.write(
      "---\nTóm tắt: Một câu.\nTiêu đề: Tin\nNgày: 31/02/2026\nCập nhật: 32/13/2026\n---\nChữ.\n",
      to: "content/xa-an/tin-tuc/tin.md")
    _ = try site.trangxa("build", "--nghi", "0")
    let second = try entries(site)
    #expect(first.count < second.count)
    for entry in first { #expect(second.contains { $0 == entry }, "\(entry)") }
    #expect(try Set(entries(site).map(\.id)).count == second.count)

    try site.write(
      "---\nTiêu đề: Tin\nNgày: 10/11/2026\n---\nChữ.\n", to: "content/xa-an/tin-tuc/tin.md")
    _ = try site.trangxa("build", "--nghi", "0")
    #expect(try entries(site).isEmpty)
    #expect(try site.text(Self.page).contains("Không tìm thấy gì phải sửa."))
  }

  /// A section with nothing new says each day how many days that is.
  @Test func aFeedTellsOnceWhatIsSaidWithAnotherNumberEachDay() throws {
    let site = try installation("---\nTiêu đề: Tin\nNgày: 01/02/2026\n---\nChữ.\n")
    defer { site.remove() }
    _ = try site.trangxa("build", "--now", "2026-11-21")
    let first = try entries(site)
    #expect(try site.text(Self.feed).contains("293 ngày") && first.count == 1)
    _ = try site.trangxa("build", "--now", "2026-11-22", "--nghi", "0")
    #expect(try site.text(Self.feed).contains("294 ngày"))
    #expect(try entries(site).map(\.id) == first.map(\.id))
  }

  /// The number is of no person: it has the form of one.
  @Test func nothingOfPeoplesDataIsRepeatedAnywhere() throws {
    let number = "001085012345"
    let site = try installation(
      "---\nTiêu đề: Tin\nNgày: 01/02/2026\n---\nÔng Mẫu, số CCCD \(number), ở thôn Một.\n")
    defer { site.remove() }
    let run = try site.trangxa("build", "--log", "json")
    #expect(run.errors.contains("\"event\":\"finding\""), "\(run.errors)")
    #expect(!run.errors.contains(number))
    let files = try site.snapshot(".trangxa/trang-thai")
    #expect(try site.text(Self.page).contains("•••"), "\(run.errors)")
    #expect(try site.text(".trangxa/trang-thai/xa-an/cong.json").contains("tin.md"), "bị giữ lại")
    for (name, data) in files {
      #expect(!String(decoding: data, as: UTF8.self).contains(number), "\(name)")
    }
    #expect(!site.exists("public/xa-an/tin-tuc/tin.html"))
  }

  @Test func aSourceWithControlCharactersStillMakesAFeedThatCanBeRead() throws {
    let site = try installation("---\nTiêu đề: Tin\nNgày: 31/02/2026\u{1}<&\"'>\u{FFFE}\n---\n")
    defer { site.remove() }
    _ = try site.trangxa("build")
    #expect(try !entries(site).isEmpty)
    #expect(try XMLDocument(data: Data(try site.text(Self.feed).utf8)).rootElement() != nil)
  }
}
