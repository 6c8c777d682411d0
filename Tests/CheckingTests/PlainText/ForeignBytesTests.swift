import Checking
import Commune
import Diagnostics
import Files
import Syntax
import Testing
import VietnameseText

/// Files that are no text in UTF-8.
@Suite struct ForeignBytesTests {
  private let today = CalendarDate(dayNumber: 20_777)

  private func page(_ body: [UInt8]) -> Diagnosed<SourceDocument> {
    parseDocument(Array("---\nTiêu đề: Tin\n---\n".utf8) + body, at: "a.md")
  }

  @Test(arguments: [[0xC4], [0x00], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] as [[UInt8]])
  func keepAPageBack(_ bytes: [UInt8]) {
    let found = page(Array("Tin ".utf8) + bytes + Array(" vui".utf8)).diagnostics
    #expect(found.map(\.code) == ["TX0101"])
    #expect(found.allSatisfy { $0.keepsPageBack && $0.severity == .error })
    let start = "---\nTiêu đề: Tin\n---\nTin ".utf8.count
    #expect(found.first?.span.range.lowerBound == start)
    #expect(found.first?.message.hasPrefix("tệp không phải văn bản UTF-8") == true)
  }

  @Test func areSaidOnceOfTheWholeFile() {
    let bytes = Array("---\nA: x".utf8) + [0xFF] + Array("y\n---\nTin ".utf8) + [0xFF, 0x0A]
    #expect(parseDocument(bytes, at: "a.md").diagnostics.map(\.code) == ["TX0101"])
  }

  @Test func leaveRightPagesAlone() {
    #expect(page(Array("Đường làng 🙂, ngõ xóm\u{0301}\r\n\tsạch".utf8)).diagnostics.isEmpty)
  }

  @Test func arePublishedNowhere() {
    var tree = FileTree()
    tree.add(Array("Tên: Xã Mẫu\n".utf8), at: "content/xa-mau/trang.yml")
    tree.add(
      Array("---\nTiêu đề: Tin\nNgày: 08/9/2026\n---\nTin ".utf8) + [0xFF],
      at: "content/xa-mau/tin-tuc/a.md")
    let workspace = assemble(tree, today: today)
    #expect(workspace.value.portals.first?.articles.isEmpty == true)
    #expect(workspace.diagnostics.contains { $0.code == "TX0101" })
  }

  @Test func giveOneErrorInAPlainText() {
    func codes(_ bytes: [UInt8]) -> [String] {
      check(plainText: bytes, at: "a.txt", today: today, reference: Reference()).map(\.code)
    }
    let text = "Kế hoạch số 8/KH-UBND ngày 14/02/2022 của UBND xã về cải cách hành chính"
    #expect(
      codes([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == ["TX0101"])
    #expect(codes((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 >> 3) }) == ["TX0101"])
    #expect(codes(Array(text.utf8)).contains("TX1401"))
    // One stray byte in a long text hides nothing else.
    let long = Array(repeating: text, count: 20).joined(separator: "\n")
    #expect(Set(codes(Array(long.utf8) + [0xFF])).isSuperset(of: ["TX0101", "TX1401"]))
  }
}
