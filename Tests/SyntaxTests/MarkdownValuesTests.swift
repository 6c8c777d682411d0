import Diagnostics
import Files
import Syntax
import Testing

/// References to values in a text: `{{…}}`.
@Suite struct MarkdownValuesTests {
  /// Knows every value but `lạ`; `<b>` has signs of HTML.
  private static let value: @Sendable (ValueReference) -> Diagnosed<String?> = { reference in
    switch reference.text {
    case "lạ": Diagnosed(nil, [Diagnostic("TX9997", at: reference.span, "lạ")])
    case "thẻ": Diagnosed("<b>&")
    default: Diagnosed("1.234")
    }
  }

  private static var surroundings: MarkdownEnvironment {
    var surroundings = markdownSurroundings
    surroundings.value = value
    return surroundings
  }

  private func rendered(_ text: String) -> Diagnosed<RenderedMarkdown> {
    markdown(text, in: Self.surroundings)
  }

  private func html(_ text: String) -> String {
    rendered(text).value.html.split(separator: "\n").joined(separator: " ")
      .split(separator: "\u{A0}").joined(separator: " ")
  }

  @Test(arguments: [
    ("Có {{hồ sơ}} hồ sơ.", "<p>Có 1.234 hồ sơ.</p>"),
    ("{{a}} và **{{b}}**", "<p>1.234 và <strong>1.234</strong></p>"),
    ("Có {{hồ\nsơ}} hồ sơ\nkhác.", "<p>Có 1.234 hồ sơ khác.</p>"),
    ("> Có {{hồ\n> sơ}} hồ sơ.", "<blockquote> <p>Có 1.234 hồ sơ.</p> </blockquote>"),
    ("Mã `{{a}}` để nguyên.", "<p>Mã <code>{{a}}</code> để nguyên.</p>"),
    ("Có {{thẻ}}.", "<p>Có &lt;b&gt;&amp;.</p>"),
    ("Có {{lạ}} hồ sơ.", "<p>Có {{lạ}} hồ sơ.</p>"),
    ("{{lạ}} {{a}} {{lạ}}", "<p>{{lạ}} 1.234 {{lạ}}</p>"),
    ("Có {{a hồ sơ\nkhác.", "<p>Có {{a hồ sơ khác.</p>"),
    ("Có { {a} } hồ sơ.", "<p>Có { {a} } hồ sơ.</p>"),
    ("Có {{{a}}} hồ sơ.", "<p>Có 1.234} hồ sơ.</p>"),
    ("[{{a}} hồ sơ](b.md)", "<p><a href=\"b.md\">1.234 hồ sơ</a></p>"),
  ])
  func fills(_ text: String, _ wanted: String) { #expect(html(text) == wanted) }

  @Test func fillsHeadingsAndCells() {
    let page = rendered("## Có {{a}} hồ sơ\n\n| Cột | Số |\n| --- | --- |\n| Hồ sơ | {{b}} |\n")
    #expect(page.value.headings.map(\.text) == ["Có 1.234 hồ sơ"])
    #expect(page.value.html.contains("1.234</td>"))
    #expect(page.value.text == "Có 1.234 hồ sơ\nCột Số \nHồ sơ 1.234")
    #expect(page.value.values == ["a", "b"])
    #expect(page.diagnostics.isEmpty)
  }

  @Test func leavesTextsAloneWhereNobodyAnswers() {
    #expect(markdownHTML("Có {{a}} hồ sơ.") == "<p>Có {{a}} hồ sơ.</p>")
  }

  @Test(arguments: [
    ("Có {{a}}, {{lạ}} và {{lạ}}.", ["TX9997 {{lạ}}", "TX9997 {{lạ}}"]),
    ("> một\n> hai {{\n> lạ}} ba", ["TX9997 {{\n> lạ}}"]),
    ("| A |\n| --- |\n| {{a}} |\n| {{lạ}} |\n", ["TX9997 {{lạ}}"]),
    ("Có {{a hồ sơ.", ["TX0375 {{"]),
  ])
  func findsThePlace(_ text: String, _ wanted: [String]) {
    let bytes = Array(text.utf8)
    let found = rendered(text).diagnostics.sorted().map {
      "\($0.code) \(String(decoding: bytes[$0.span.range], as: UTF8.self))"
    }
    #expect(found == wanted)
  }

  @Test func placesTheSecondOfTwoAlike() throws {
    let text = "Có {{lạ}} và {{lạ}}."
    let places = rendered(text).diagnostics.map(\.span.range)
    #expect(Set(places).count == 2)
  }

  @Test func stopsAtTheLimitAndSaysSoOnce() {
    let page = rendered(String(repeating: "{{a}} ", count: 305))
    #expect(page.diagnostics.map(\.code) == ["TX0376"])
    #expect(page.value.html.components(separated: "1.234") == 300)
    #expect(page.value.html.components(separated: "{{a}}") == 5)
  }

  @Test func givesRulesTheFilledTextAndItsPlaces() throws {
    let text = "---\nTiêu đề: A\n---\n\nTiếp nhận {{hồ sơ}} hồ sơ, đạt **{{tỷ\nlệ}}** số.\n"
    let document = parseDocument(Array(text.utf8), at: "a.md").value
    let prose = readProse(document, value: Self.value)
    let block = try #require(prose.blocks.last)
    #expect(prose.string(block.range) == "Tiếp nhận 1.234 hồ sơ, đạt 1.234 số.")
    func source(_ words: String, skipping count: Int = 0) throws -> String {
      let all = Array(prose.text)
      var starts: [Int] = []
      for start in all.indices where all[start...].starts(with: words.utf8) { starts.append(start) }
      let start = try #require(starts.dropFirst(count).first)
      let range = prose.span(start..<start + words.utf8.count).range
      return String(decoding: document.bytes[range], as: UTF8.self)
    }
    #expect(try source("1.234") == "{{hồ sơ}}")
    #expect(try source("1.234", skipping: 1) == "{{tỷ\nlệ}}")
    #expect(try source("hồ sơ,") == "hồ sơ,")
    #expect(try source("đạt") == "đạt")
    #expect(try source("số.") == "số.")
  }
}

extension String {
  /// How often `text` stands in it.
  fileprivate func components(separated text: String) -> Int { ranges(of: text).count }
}
