import Testing
import Theming

@Suite struct TemplatesBeingFilled {
  @Test func escapesHostileText() {
    let page = PageSample(title: #"<script>alert("1") & 'x'</script>"#)
    #expect(
      fill("<a title=\"{{title}}\">{{title}}</a>", page)
        == "<a title=\"&lt;script&gt;alert(&quot;1&quot;) &amp; &#39;x&#39;&lt;/script&gt;\">"
        + "&lt;script&gt;alert(&quot;1&quot;) &amp; &#39;x&#39;&lt;/script&gt;</a>")
  }

  /// A quotation mark with an accent is one character to Swift and still ends an attribute.
  @Test func escapesAMarkThatCarriesAnAccent() {
    let page = PageSample(title: "\"\u{301} onclick=alert(1) x=\"\u{301}<\u{309}b>")
    let text = fill("<a title=\"{{title}}\">", page)
    #expect(text == "<a title=\"&quot;\u{301} onclick=alert(1) x=&quot;\u{301}&lt;\u{309}b&gt;\">")
  }

  @Test func escapesTextEvenInThreeBraces() {
    #expect(fill("{{{title}}}", PageSample(title: "<b>")) == "&lt;b&gt;")
  }

  @Test func escapesInPartialsAndBlocks() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<khung}}{{$giua}}{{title}}{{>con}}{{/giua}}{{/khung}}
      -- mau/partials/khung.mustache --
      {{title}}{{$giua}}{{/giua}}{{title}}
      -- mau/partials/con.mustache --
      ({{title}})
      """)
    #expect(loaded.findings == [])
    #expect(
      loaded.theme.render("trang", PageSample(title: "<"))
        == "&lt;&lt;(&lt;)&lt;")
  }

  @Test func putsHTMLInAsItIs() {
    #expect(fill("{{{body}}}", PageSample(body: "<p>a &amp; b</p>")) == "<p>a &amp; b</p>")
  }

  @Test func doesNotReadBracesInValues() {
    let page = PageSample(title: "{{body}}", body: "{{{title}}}")
    #expect(fill("{{title}} {{{body}}}", page) == "{{body}} {{{title}}}")
  }

  @Test func emptyTextOpensNoSection() {
    let template = "{{#title}}có {{title}}{{/title}}{{^title}}không{{/title}}"
    #expect(fill(template) == "không")
    #expect(fill(template, PageSample(title: "a")) == "có a")
  }

  @Test func emptyListsRecordsAndFlagsOpenNoSection() {
    let template = """
      {{#items}}1{{/items}}{{^items}}2{{/items}}{{#contact}}3{{/contact}}{{^contact}}4{{/contact}}\
      {{#isArchived}}5{{/isArchived}}{{^isArchived}}6{{/isArchived}}
      """
    #expect(fill(template) == "246")
    let page = PageSample(
      isArchived: true, items: [ItemSample(), ItemSample()], contact: ContactSample())
    #expect(fill(template, page) == "1135")
  }

  @Test func aFieldOfAnItemHidesTheOneOutside() {
    let page = PageSample(title: "trang", items: [ItemSample(name: "a", title: "mục")])
    #expect(fill("{{#items}}{{name}} {{title}}{{/items}}", page) == "a mục")
  }

  @Test func anEmptyFieldOfAnItemHidesTheOneOutsideToo() {
    let page = PageSample(title: "trang", items: [ItemSample(name: "a")])
    #expect(fill("{{#items}}[{{title}}]{{^title}}trống{{/title}}{{/items}}", page) == "[]trống")
  }

  @Test func aNameThatAnItemLacksIsLookedForOutside() {
    let page = PageSample(body: "<i>", items: [ItemSample(name: "a"), ItemSample(name: "b")])
    #expect(fill("{{#items}}{{name}}{{{body}}}{{/items}}", page) == "a<i>b<i>")
  }

  @Test func dotsGoIntoRecords() {
    let page = PageSample(contact: ContactSample(phone: "0220"))
    #expect(fill("{{contact.phone}}", page) == "0220")
    #expect(fill("{{contact.phone}}") == "")
    #expect(fill("{{#contact.phone}}tel:{{.}}{{/contact.phone}}", page) == "tel:0220")
  }

  @Test func blocksOfAParentAreFilled() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{<khung}}
        {{$giua}}
        <p>{{title}}</p>
        {{/giua}}
      {{/khung}}
      -- mau/templates/khac.mustache --
      {{<khung}}{{/khung}}
      -- mau/partials/khung.mustache --
      <main>
        {{$giua}}
        trống
        {{/giua}}
      </main>
      """, templates: ["trang": PageSample.self, "khac": PageSample.self])
    #expect(loaded.findings == [])
    #expect(
      loaded.theme.render("trang", PageSample(title: "A")).withoutBlanks == "<main><p>A</p></main>")
    #expect(loaded.theme.render("khac", PageSample()).withoutBlanks == "<main>trống</main>")
  }

  /// The lines of a `<pre>` must not move with the partial that they stand in.
  @Test func partialsAddNoBlanksToLinesOfValues() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      <div>
          {{>con}}
      </div>
      -- mau/partials/con.mustache --
      <pre>
      {{{body}}}
      </pre>
      """)
    #expect(
      loaded.theme.render("trang", PageSample(body: "a\n  b"))
        == "<div>\n<pre>\na\n  b\n</pre></div>")
  }

  @Test func aPartialMayCallItselfDownATree() {
    let loaded = load(
      """
      -- mau/templates/trang.mustache --
      {{#items}}{{>muc}}{{/items}}
      -- mau/partials/muc.mustache --
      <{{name}}{{#children}}{{>muc}}{{/children}}>
      """)
    #expect(loaded.findings == [])
    let tree = ItemSample(
      name: "a", children: [ItemSample(name: "b", children: [ItemSample(name: "c")])])
    #expect(loaded.theme.render("trang", PageSample(items: [tree])) == "<a<b<c>>>")
  }

  @Test func aTemplateThatIsNotThereGivesNothing() {
    let theme = load("-- mau/templates/trang.mustache --\na").theme
    #expect(theme.hasTemplate("trang"))
    #expect(!theme.hasTemplate("khac"))
    #expect(theme.render("khac", PageSample()) == "")
  }
}

extension String {
  fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }
}
