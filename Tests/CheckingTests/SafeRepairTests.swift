import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// What `--fix` would write, of whole pages: nothing that a person would not have meant.
@Suite struct SafeRepairTests {
  /// A page after all repairs, without its front matter.
  private func mended(_ body: String, _ frontMatter: String = "Tiêu đề: Tin") async throws -> String
  {
    let site = try PortalFixture(
      page("tin-tuc/a.md", "\(frontMatter)\nNgày: 20/11/2026", body: body))
    let checked = await check(site.workspace, site.tree, jobs: 1, withWaiting: true)
    let path: FilePath = "content/xa-mau/tin-tuc/a.md"
    let bytes = fixed(checked.repairs, in: site.tree).first?.after ?? site.tree[path] ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    return frontMatter == "Tiêu đề: Tin"
      ? String(text.split(separator: "---\n", maxSplits: 1)[1].dropLast()) : text
  }

  @Test(arguments: [
    ("UBND xã họp ,rồi nghỉ.", "UBND xã họp, rồi nghỉ."),
    (
      "| Việc | Ai |\n| --- | --- |\n| họp ,bàn | thôn |",
      "| Việc | Ai |\n| --- | --- |\n| họp, bàn | thôn |"
    ),
  ])
  func mendsWhatIsCertain(_ text: String, _ right: String) async throws {
    #expect(try await mended(text) == right)
  }

  /// Where the file has other bytes than the text has letters.
  @Test(arguments: [
    "UBND xã & các thôn họp ,rồi nghỉ; A &amp; B ,xong.", "Họp \\, bàn ,xong.",
    "| a \\| b ,c | d |\n| --- | --- |\n| a \\| b ,c | d |",
  ])
  func losesNoWordBesideAnEntityOrAnEscape(_ text: String) async throws {
    let after = try await mended(text)
    let words = { (text: String) in text.filter(\.isLetter) }
    #expect(words(after) == words(text), "\(after)")
  }

  @Test(arguments: [
    "Tiêu đề: Thông báo:Họp xã", "Tiêu đề: Họp ,bàn", "Tiêu đề: \"Họp ,bàn\"",
  ])
  func leavesFrontMatterReadable(_ frontMatter: String) async throws {
    let text = try await mended("Nội dung.", frontMatter)
    #expect(try errors(in: text) == [], "\(text)")
  }

  private func errors(in text: String) throws -> [String] {
    let site = VirtualSite(
      "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n-- content/xa-mau/tin-tuc/a.md --\n\(text)")
    let today = try #require(CalendarDate.read("20/11/2026"))
    return assemble(site.tree, today: today).diagnostics.filter { $0.severity == .error }
      .map(\.message)
  }

  @Test(arguments: ["Giá 1 ,5 triệu đồng.", "Có 1 .639 hồ sơ.", "Vào ngày 5 .6."])
  func neverMakesAnotherFigure(_ text: String) async throws {
    #expect(try await mended(text) == text)
  }

  @Test(arguments: ["Xem mục ( a ) và ( b ) ở trên.", "Kết quả họp.Hết"])
  func neitherHalvesAPairNorFailsAtTheEnd(_ text: String) async throws {
    let after = try await mended(text)
    #expect(after == text || after == "Kết quả họp. Hết")
  }

  @Test func findsWhatIsWrongInADraft() async throws {
    let site = try PortalFixture(
      page(
        "bao-cao/quy-iv.md", "Tiêu đề: Báo cáo\nKỳ: Quý IV năm 2026\nNháp: có",
        body: "Xã họp ,bàn. Ông Nguyễn Văn Mẫu, số căn cước 031090001234, đã nộp."))
    let checked = await check(site.workspace, site.tree, jobs: 1, withWaiting: true)
    #expect(
      Set(checked.diagnostics.map(\.code)).isSuperset(of: ["TX1704", "TX1801"])
        || checked.diagnostics.count >= 2)
    #expect(checked.repairs.count == 1)
    let published = await check(site.workspace, site.tree, jobs: 1)
    #expect(published.diagnostics.allSatisfy { !$0.span.path.string.contains("quy-iv") })
  }

  @Test func advisesACorrectionInAnIssuedDocument() async throws {
    let site = try PortalFixture(
      page(
        "bao-cao/quy-iii.md",
        "Tiêu đề: Báo cáo\nSố ký hiệu: 12/BC-UBND\nNgày ban hành: 05/10/2026\nKỳ: Quý III năm 2026",
        body: "Có 2/485 hồ sơ trễ hạn, đạt 0,004%."))
    let checked = await check(
      site.workspace, site.tree, jobs: 1, rules: Rule.all.filter { $0.kind == .ratio })
    let hints = checked.diagnostics.filter { $0.severity == .error }.compactMap(\.hint)
    #expect(!hints.isEmpty)
    #expect(
      hints.allSatisfy { $0.contains("đính chính") && $0.contains("ghi-chu-so-lieu") }, "\(hints)")
    #expect(checked.repairs.isEmpty)
  }
}

/// Rules are given short texts of words, marks and figures in every order: none may end the program.
@Suite struct EveryOrderTests {
  private static let pieces = [
    "họp", "Hết", ".", ",", "5", "/KH-UBND", "-", "%", "(", ")", ":", "\n\n", "1.639", "ngày", "“",
    "gồm",
  ]

  @Test func noOrderOfMarksEndsTheProgram() {
    var count = 0
    for first in Self.pieces {
      for second in Self.pieces {
        for third in Self.pieces {
          for separator in ["", " "] {
            let text = [first, second, third].joined(separator: separator)
            count +=
              check(
                plainText: Array(text.utf8), at: "a.txt",
                today: CalendarDate(dayNumber: 20_000), reference: Reference()
              ).count
          }
        }
      }
    }
    #expect(count > 0)
  }
}
