import Checking
import Commune
import Diagnostics
import Files
import Testing
import VietnameseText

/// A note on a figure says to readers what the author knows; then it is no finding any more.
@Suite struct FigureNoteTests {
  /// Finds every “57/KH-UBND” and every “485”.
  private static let rule = Rule(
    "TX1401", "số sai", .number, .error, Explanation("Số sai.", english: "Wrong."),
    check: .text { text in
      text.tokens.filter { $0.is("57") || $0.is("485") }.map { token in
        let isNumber = token.is("57")
        let range = token.range.lowerBound..<token.range.upperBound + (isNumber ? 8 : 0)
        return text.finding(range, "số sai")
      }
    })

  private func count(_ body: String, rule: Rule = rule) async -> Int {
    var tree = FileTree()
    tree.add(Array("Tên: Xã Mẫu\n".utf8), at: "content/xa-mau/trang.yml")
    tree.add(Array("---\nTiêu đề: Tin\n---\n\n\(body)\n".utf8), at: "content/xa-mau/tin-tuc/a.md")
    let workspace = assemble(tree, today: CalendarDate(dayNumber: 20_777)).value
    return await check(workspace, tree, jobs: 1, rules: [rule]).diagnostics.count
  }

  private func note(_ figure: String) -> String {
    "\n\n```ghi-chu-so-lieu\nsố: \"\(figure)\"\nnhãn: x\nghi chú: y\n```\n\n"
  }

  @Test func answersForTheBlockBeforeIt() async {
    #expect(await count("Có 485 hồ sơ.") == 1)
    #expect(await count("Có 485 hồ sơ." + note("485")) == 0)
  }

  @Test func ofABareNumberForNoOtherBlock() async {
    #expect(await count("Có 485 hồ sơ." + note("485") + "Lại có 485 hồ sơ.") == 1)
  }

  @Test func ofANameForTheWholeText() async {
    let text = "Kế hoạch 57/KH-UBND." + note("57/KH-UBND") + "Theo 57/KH-UBND."
    #expect(await count(text) == 0)
  }

  @Test func neverForWhatKeepsAPageBack() async {
    let person = Rule(
      "TX1801", "số định danh", .personalData, .error, Explanation("Số.", english: "A number."),
      check: .text { text in
        text.tokens.filter { $0.is("485") }.map {
          text.finding($0.range, "số định danh", keepsPageBack: true)
        }
      })
    #expect(await count("Có 485." + note("485"), rule: person) == 1)
  }
}
