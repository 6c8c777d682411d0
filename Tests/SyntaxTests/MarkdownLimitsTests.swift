import Diagnostics
import Files
import Syntax
import Testing

/// Small inputs that cost cmark minutes are shown as written; what is around them is rendered.
@Suite struct MarkdownLimitsTests {
  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func table(columns: Int, rows: Int) -> String {
    many("|a", columns) + "|\n" + many("|-", columns) + "|\n" + many("|x|\n", rows)
  }

  @Test(
    arguments: [
      ("TX0302", many("từ ngữ\n", 5_000)),
      ("TX0303", many("từ ngữ ", 2_000)),
      ("TX0304", table(columns: 101, rows: 1)),
      ("TX0305", table(columns: 95, rows: 12_500)),
      ("TX0306", many(">", 100_000)),
      ("TX0306", many("- ", 5_000)),
      ("TX0306", many("1. ", 5_000)),
      ("TX0306", many(" ", 204) + "- a"),
      ("TX0307", many("[", 100_000)),
      ("TX0307", many(many("![[]()", 20) + "\n", 100)),
      ("TX0307", many(many("<?", 20) + "\n", 110)),
      ("TX0307", "http://a.b" + many(")", 9_000)),
      ("TX0307", many("x|x\n-|-|-\n", 2_000)),
      ("TX0304", "a\n" + many("|", 16_000) + "\n|-|"),
    ].map { ($0.0, LongText($0.1)) })
  func showsTheBlockAsWritten(code: String, long: LongText) throws {
    let block = long.text
    let clock = ContinuousClock()
    var rendered = markdown("")
    let time = clock.measure { rendered = markdown("**trước**\n\n\(block)\n\n**sau**") }
    #expect(time < .seconds(2))
    #expect(rendered.diagnostics.map(\.code) == [code])
    #expect(rendered.diagnostics.map(\.keepsPageBack) == [false])
    #expect(
      rendered.value.html.hasPrefix("<p><strong>trước</strong></p>\n<pre class=\"as-written\">"))
    #expect(rendered.value.html.hasSuffix("</pre>\n<p><strong>sau</strong></p>\n"))
  }

  @Test func showsABodyThatIsTooLongAsWritten() {
    let rendered = markdown(Self.many("*a* <b\n\n", 80_000))
    #expect(rendered.diagnostics.map(\.code) == ["TX0301"])
    #expect(rendered.value.html.hasPrefix("<pre class=\"as-written\">*a* &lt;b\n"))
  }

  @Test func showsADefinitionThatIsUsedTooOftenAsWritten() {
    let text = "[a]: <" + Self.many("x", 10_000) + ">\n\n" + Self.many("[a]\n\n", 5_000)
    let rendered = markdown(text)
    #expect(rendered.diagnostics.map(\.code) == ["TX0308"])
    #expect(rendered.value.html.utf8.count < 100_000)
  }

  @Test(
    arguments: [
      many(many("![[]()", 500) + "\n\n", 150), many("*a ", 5_000) + "\n\n",
      many(many("*a_ ", 1_000) + "\n\n", 100), many("# a\n\n", 20_000),
      many("## a\n\n[x](#b)\n\n", 2_000),
      many("[^a] ", 3_000) + "\n\n[^a]: x", many("- [ ] a\n", 20_000), many("<!--\n", 10_000),
      many(many("<", 1_900) + "\n\n", 200), many("```\n", 20_000), many("\0\n", 10_000),
      "<!--\n```\n-->\n" + table(columns: 95, rows: 12_500),
    ].map(LongText.init))
  func comesToAnEnd(long: LongText) {
    // Without the limits some of these take minutes; the bound is wide, for slow machines.
    let clock = ContinuousClock()
    #expect(clock.measure { _ = markdown(long.text) } < .seconds(20))
  }

  @Test(
    arguments: [
      ("|a|b|\n|-|-|\n" + many("| một | hai |\n", 5_000)),
      (many("- một mục dài vừa phải\n", 5_000)),
      ("```bang\n" + many("một,hai,ba\n", 5_000) + "```"),
      ("```bang\n" + many("x", 20_000) + "\n```"),
      (many("[a](b) ", 500)),
      (many("một đoạn\n\n", 10_000)),
    ].map(LongText.init))
  func leavesLongButPlainPagesAlone(long: LongText) {
    let text = long.text
    #expect(markdown(text).diagnostics.isEmpty)
  }

  @Test func aRefusedBlockMayFollowAnythingAndBeFollowedByAnything() {
    let block = Self.many("[", 2_000)
    for before in ["a\n\n", "- a\n\n", "> a\n\n", "a\n```\nb\n```\n", "## a\n\n", ""] {
      for after in ["", "\n\nc", "\n```\nc\n```", "\n\n===", "\n\n    c"] {
        let rendered = markdown(before + block + after)
        #expect(rendered.value.html.contains("<pre class=\"as-written\">\(block)</pre>"))
        #expect(rendered.diagnostics.count == 1)
      }
    }
  }

  @Test func aRefusedFencedBlockIsShownWithItsFences() {
    let text = "a\n```x\n\(Self.many("[", 2_000))\n\n*b*\n```\n*c*"
    let written = markdown(text).value.html
    #expect(written.hasPrefix("<p>a</p>\n<pre class=\"as-written\">```x\n[["))
    #expect(written.hasSuffix("[\n\n*b*\n```</pre>\n<p><em>c</em></p>\n"))
  }

  @Test func linesBehindARefusedBlockKeepTheirNumbers() {
    let text = "\(Self.many("[\n", 2_000))\n[x]()"
    let range = markdown(text).diagnostics.first { $0.code == "TX0330" }?.span.range
    #expect(range == text.utf8.count - 5..<text.utf8.count)
  }

  @Test func renderingInParallelGivesTheSameBytes() async {
    let bodies = (0..<200).map { number in
      """
      ## Mục \(number)

      Xem www.xa-mau.vn, http://a.b/\(number), ~~bỏ~~ *a~b*, a@b.vn[^1], <br> và [x](#muc-\(number)).

      | a | b |
      |---|--:|
      | \(number) | https://c.d |

      - [x] ~~e~~ www.f.vn
      \(number.isMultiple(of: 2) ? "" : "\n[^1]: chú www.g.vn")
      """.split(separator: "~~", omittingEmptySubsequences: false)
        .joined(separator: number.isMultiple(of: 3) ? "" : "~~")
    }
    let expected = bodies.map { markdown($0).value.html }
    for _ in 0..<5 {
      let found = await withTaskGroup(of: (Int, String).self) { group in
        for (index, body) in bodies.enumerated() {
          group.addTask { (index, markdown(body).value.html) }
        }
        var found = [String](repeating: "", count: bodies.count)
        for await (index, html) in group { found[index] = html }
        return found
      }
      for (found, expected) in zip(found, expected) { #expect(found == expected) }
    }
  }
}

/// A text of thousands of characters, which the log names by its beginning.
struct LongText: Sendable, CustomTestStringConvertible {
  let text: String

  init(_ text: String) { self.text = text }

  var testDescription: String {
    let beginning = text.prefix(16).map { $0.isNewline || $0 == "\0" ? "·" : String($0) }.joined()
    return "“\(beginning)…”, \(text.utf8.count) bytes"
  }
}
