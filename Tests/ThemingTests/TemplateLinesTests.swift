import Testing
import Theming

/// What becomes of line ends and blanks around tags. All pages of all themes are made by it, so none of
/// it may change.
@Suite struct LinesOfTemplates {
  private let three = PageSample(
    title: "T", isArchived: true,
    items: [ItemSample(name: "a"), ItemSample(name: "b"), ItemSample(name: "c")])

  @Test func aTagAloneTakesItsLine() {
    #expect(
      fill("<ul>\n  {{#items}}\n<li>{{name}}</li>\n\t{{/items}} \t\n</ul>\n", three)
        == "<ul>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ul>\n")
  }

  @Test func aTagAloneTakesALineOfWindows() {
    #expect(
      fill("<ul>\r\n{{#items}}\r\n<li>{{name}}\r\n{{/items}}  \r\n</ul>\r\n", three)
        == "<ul>\r\n<li>a\r\n<li>b\r\n<li>c\r\n</ul>\r\n")
  }

  @Test(arguments: [
    ("a {{#isArchived}}\nb{{/isArchived}}\n", "a \nb\n"),
    ("  {{#isArchived}}b\n{{/isArchived}}\nc", "  b\nc"),
    ("{{title}}\n\n{{title}}", "T\n\nT"),
    ("  {{title}}\n", "  T\n"),
    ("{{title}}  ", "T  "),
    ("a\n  ", "a\n"),
    ("{{#isArchived}}\na\n{{/isArchived}}", "a\n"),
    ("{{#isArchived}}\na\n{{/isArchived}} ", "a\n"),
  ])
  func otherTagsLeaveTheirLine(template: String, text: String) {
    #expect(fill(template, three) == text)
  }

  @Test(arguments: [
    ("a\n  {{! lời }}  \nb", "a\nb"), ("a {{! lời }} b", "a  b"), ("  {{! lời }}b", "  b"),
    ("{{! hai\ndòng }}\nb", "b"), ("  {{! một }}{{! hai }}\nb", "  \nb"), ("{{! {{a} }}", ""),
  ])
  func commentsLeaveNothing(template: String, text: String) {
    #expect(fill(template) == text)
  }

  /// The tag that opens a section decides, not the one that closes it, whether what follows the
  /// section begins a line.
  @Test func theOpeningTagDecidesAboutTheLineOfTheClosingOne() {
    #expect(
      fill("{{#isArchived}}\na\n{{/isArchived}}{{^items}}\nb\n{{/items}}\nc", three) == "a\nc")
    #expect(
      fill("{{#isArchived}}a\n{{/isArchived}}\n{{^items}}\nb\n{{/items}}\nc", three) == "a\nc")
    #expect(
      fill("{{#isArchived}}a\n{{/isArchived}}\n{{#isArchived}}\nb\n{{/isArchived}}\nc", three)
        == "a\n\nb\nc")
  }

  @Test func aFillingLosesTheIndentOfItsFirstLine() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<khung}}
        {{$giua}}
          <p>
            {{title}}
         </p>
          {{#items}}
          {{name}}
          {{/items}}
        {{/giua}}
      {{/khung}}
      -- mau/partials/khung.mustache --
      <main>
        {{$giua}}
        {{/giua}}
      </main>

      """)
    #expect(loaded.findings == [])
    #expect(
      loaded.theme.render("trang", three)
        == "<main>\n<p>\n  T\n</p>\na\nb\nc\n</main>\n")
  }

  @Test func whatStandsBetweenTheBlocksOfAParentIsLeftOut() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      [{{<khung}} chữ {{! lời }} {{$giua}}a{{/giua}} chữ {{/khung}}]
      -- mau/partials/khung.mustache --
      ({{$giua}}{{/giua}})
      """)
    #expect(loaded.findings == [])
    #expect(loaded.theme.render("trang", PageSample()) == "[(a)]")
  }

  @Test func aByteOrderMarkAndSingleBracesAreText() {
    #expect(fill("\u{FEFF}{ {title} }}{{title}}}", three) == "\u{FEFF}{ {title} }}T}")
  }

  @Test func aNameMayStandOnALineOfItsOwn() {
    #expect(fill("a{{\n  title\n}}b", three) == "aTb")
  }
}
