import Checking
import Commune
import Diagnostics
import Files
import Testing
import VietnameseText

/// Exceptions that have no effect, and what is said of them.
@Suite struct RefusedExceptionTests {
  private func codes(_ body: String, settings: String = "") async -> [String] {
    var tree = FileTree()
    tree.add(Array("Tên: Xã Mẫu\n\(settings)".utf8), at: "content/xa-mau/trang.yml")
    tree.add(Array("---\nTiêu đề: Tin\n---\n\n\(body)\n".utf8), at: "content/xa-mau/tin-tuc/a.md")
    let today = CalendarDate(dayNumber: 20_777)
    let checked = await Checking.check(
      assemble(tree, today: today).value, tree, jobs: 1,
      rules: [.identityNumberInText, .documentNumberWithoutZero])
    return answered(
      checked.diagnostics, by: checked.exceptions, known: ["TX1801", "TX1401"]
    ).map { "\($0.code) \($0.message)" }.sorted()
  }

  private let number = "Bà Trần Thị Thí Dụ, số căn cước 030190000001, bị mất giấy."

  @Test func whatKeepsAPageBackStays() async {
    let found = await codes("<!-- trangxa: bỏ qua TX1801: đã hỏi -->\n\n\(number)")
    #expect(found.map { String($0.prefix(6)) } == ["TX1005", "TX1801"])
    #expect(found.first?.contains("không bỏ qua được TX1801") == true)
  }

  @Test func soInTheSettings() async {
    let settings = "Quy tắc:\n  - Mã: TX1801\n    Mức: tắt\n    Lý do: không cần\n"
    let found = await codes(number, settings: settings)
    #expect(found.map { String($0.prefix(6)) } == ["TX1005", "TX1801"])
  }

  @Test func withoutSuchAFindingItIsOnlyUnused() async {
    let found = await codes("<!-- trangxa: bỏ qua TX1801: đã hỏi -->\n\nTin vui.")
    #expect(found.map { String($0.prefix(6)) } == ["TX1001"])
  }

  @Test(arguments: [
    "trangxa bỏ qua TX1401: trích", "trangxa TX1401: trích", "bỏ qua TX1401: trích",
    "Trangxa bỏ qua TX1401",
  ])
  func aForgottenColonIsFound(_ comment: String) async {
    let found = await codes("<!-- \(comment) -->\n\nKế hoạch số 8/KH-UBND.")
    #expect(found.map { String($0.prefix(6)) } == ["TX1003", "TX1401"])
  }

  @Test(arguments: ["trangxa dựng trang này", "bỏ qua đoạn sau", "TX1401 là gì"])
  func otherCommentsAreNotForUs(_ comment: String) async {
    let found = await codes("<!-- \(comment) -->\n\nTin vui.")
    #expect(found == [])
  }
}
