import Checking
import Commune
import Diagnostics
import Files
import Testing
import VietnameseText

/// What an editor writes beside a text or in `trang.yml` so that a rule does not count there.
@Suite struct ExceptionTests {
  /// Finds every “sai” in a text.
  private static let rule = Rule(
    "TX1401", "chữ sai", .spelling, .error, Explanation("Chữ sai.", english: "Wrong."),
    check: .text { text in
      text.tokens.filter { $0.is("sai") }.map { text.finding($0.range, "chữ “sai”") }
    })

  private func check(_ body: String, settings: String = "") async -> [String] {
    var tree = FileTree()
    tree.add(Array("Tên: Xã Mẫu\n\(settings)".utf8), at: "content/xa-mau/trang.yml")
    tree.add(Array("---\nTiêu đề: Tin\n---\n\n\(body)\n".utf8), at: "content/xa-mau/tin-tuc/a.md")
    let today = CalendarDate(dayNumber: 20_777)
    let checked = await Checking.check(
      assemble(tree, today: today).value, tree, jobs: 2, rules: [Self.rule])
    return answered(checked.diagnostics, by: checked.exceptions, known: ["TX1401", "TX1402"])
      .map { "\($0.code) \($0.severity)" }
  }

  @Test func withoutAnyTheFindingStands() async {
    #expect(await check("Đây là sai.") == ["TX1401 error"])
  }

  @Test func aCommentAnswersForTheBlockBehindIt() async {
    #expect(await check("<!-- trangxa: bỏ qua TX1401: trích nguyên văn -->\n\nĐây là sai.") == [])
  }

  @Test func andForNoOther() async {
    let body = "<!-- trangxa: bỏ qua TX1401: trích nguyên văn -->\n\nĐây là sai.\n\nCũng sai."
    #expect(await check(body) == ["TX1401 error"])
  }

  @Test func aCommentInABlockAnswersForIt() async {
    #expect(await check("Đây là sai. <!-- trangxa: bỏ qua TX1401: trích -->") == [])
  }

  @Test func aCommentBeforeATableAnswersForAllOfIt() async {
    let table = "| A | B |\n| --- | --- |\n| sai | sai |"
    #expect(await check("<!-- trangxa: bỏ qua TX1401: trích -->\n\n\(table)") == [])
  }

  @Test func withoutAReasonItDoesNotCount() async {
    let found = await check("<!-- trangxa: bỏ qua TX1401 -->\n\nĐây là sai.")
    #expect(Set(found) == ["TX1002 error", "TX1401 error"])
  }

  @Test func oneThatIsNotNeededIsToldOf() async {
    #expect(await check("<!-- trangxa: bỏ qua TX1401: trích -->\n\nĐúng.") == ["TX1001 warning"])
  }

  @Test func oneForACodeThatIsNotThereIsToldOf() async {
    #expect(await check("<!-- trangxa: bỏ qua TX1499: trích -->\n\nĐúng.") == ["TX1004 error"])
  }

  @Test func oneThatCannotBeReadIsToldOf() async {
    #expect(await check("<!-- trangxa: tắt TX1401 -->\n\nĐúng.") == ["TX1003 error"])
  }

  @Test func otherCommentsAreLeftAlone() async {
    #expect(await check("<!-- nhớ sửa: TX1401 -->\n\nĐúng.") == [])
  }

  @Test func aPortalLowersARule() async {
    let settings = "Quy tắc:\n  - {Mã: TX1401, Mức: cảnh báo, Lý do: tài liệu cũ}\n"
    #expect(await check("Đây là sai.", settings: settings) == ["TX1401 warning"])
  }

  @Test func aPortalTurnsARuleOff() async {
    let settings = "Quy tắc:\n  - {Mã: TX1401, Mức: tắt, Lý do: tài liệu cũ}\n"
    #expect(await check("Đây là sai.", settings: settings) == [])
  }
}
