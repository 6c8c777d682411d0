import Diagnostics
import Files
import Testing

@testable import Syntax

@Suite struct MarkdownTablesTests {
  @Test func framesATableWithoutACaption() {
    #expect(
      markdownHTML("| a | b |\n|---|---|\n| x | *y* |") == """
        <figure class="table"><div class="scroll" role="region" tabindex="0" aria-label="Bảng 1"><table>
        <thead>
        <tr>
        <th scope="col">a</th><th scope="col">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>x</td><td><em>y</em></td>
        </tr>
        </tbody>
        </table></div></figure>
        """)
  }

  @Test(arguments: [
    ("Bảng: Dân số\n\n", "Dân số"),
    ("Bảng : Dân số\n\n", "Dân số"),
    ("**Bảng:** Dân *số*\n\n", "Dân <em>số</em>"),
    ("Bảng 1. Dân số\n\n", "Bảng 1. Dân số"),
    ("Bảng 1. Dân số\n", "Bảng 1. Dân số"),
    ("BẢNG II: Dân số\n\n", "BẢNG II: Dân số"),
    ("Bảng 2.1 – Dân số\n\n", "Bảng 2.1 – Dân số"),
  ])
  func takesTheParagraphThatNamesIt(paragraph: String, caption: String) {
    let written = markdownHTML(paragraph + "| a |\n|---|\n| x |").replacing("\u{A0}", with: " ")
    #expect(
      written.hasPrefix(
        "<figure class=\"table\"><div class=\"scroll\" role=\"region\" tabindex=\"0\" "
          + "aria-labelledby=\"bang:1\"><table>\n"
          + "<caption id=\"bang:1\"><span>\(caption)</span></caption>\n"))
  }

  @Test(arguments: ["Bảng 1 cho thấy dân số", "Bảng:", "Bảng biểu: sau đây", "Xem Bảng 1."])
  func leavesOtherParagraphsWhereTheyAre(paragraph: String) {
    let written = markdownHTML(paragraph + "\n\n| a |\n|---|\n| x |")
    #expect(written.hasPrefix("<p>"))
    #expect(written.contains("aria-label=\"Bảng 1\""))
  }

  @Test func aCaptionKeepsItsLink() {
    #expect(
      markdownHTML("Bảng: [Số](a.md)\n\n| a |\n|---|").contains(
        "<caption id=\"bang:1\"><span><a href=\"a.md\">Số</a></span></caption>"))
  }

  @Test func alignsByClassAndNeverByAttribute() {
    let written = markdownHTML("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | x | 4 |")
    #expect(
      written.contains(
        "<td>1</td><td class=\"center\">2</td><td class=\"num\">x</td><td class=\"num\">4</td>"))
    #expect(written.contains("<th scope=\"col\">a</th><th scope=\"col\" class=\"center\">b</th>"))
    #expect(!written.contains("align="))
    #expect(!written.contains("style="))
  }

  @Test func fillsShortRows() {
    #expect(markdownHTML("| a | b |\n|---|---|\n| x |").contains("<td>x</td><td></td>"))
  }

  @Test func keepsTheBarsThatAreEscaped() {
    #expect(markdownHTML("| a |\n|---|\n| x \\| y |").contains("<td>x | y</td>"))
  }

  @Test func aTableInAListStaysInIt() {
    let written = markdownHTML("- a\n\n  | b |\n  |---|\n  | c |")
    #expect(written.contains("<li>\n<p>a</p>\n<figure class=\"table\">"))
  }

  @Test(arguments: [
    "485", "1.639", "2.796.475.133", "71,02%", "71,02 %", "-3,5", "+2", "−4", "0", "0,5", "7.5",
    "1.234,5",
  ])
  func readsNumbers(text: String) {
    #expect(CellReading(text) == .number)
  }

  @Test(arguments: [
    "0220 3747", "08", "1.001193", "08/9/2023", "485 hồ sơ", "a", "1,", "1.2.3", "12345.678.901",
    "-x",
  ])
  func readsWhatIsNoNumber(text: String) {
    #expect(CellReading(text) == .words)
  }

  @Test(arguments: ["", "-", "–", "…", "x"])
  func readsCellsThatSayNothing(text: String) {
    #expect(CellReading(text) == .nothing)
  }
}
