import Diagnostics
import Files
import Syntax
import Testing

@Suite struct MarkdownLinksTests {
  @Test(arguments: [
    ("[a](b.md)", "<p><a href=\"b.md\">a</a></p>"),
    ("[a](thu-tuc:1.001193)", "<p><a href=\"../thu-tuc/1.001193.html\">a</a></p>"),
    ("[a](mailto:a@b.vn)", "<p><a href=\"mailto:a@b.vn\">a</a></p>"),
    ("[a](tel:02203747)", "<p><a href=\"tel:02203747\">a</a></p>"),
    (
      "[a](https://b.vn/?c=1&d \"e\\\"f\")",
      "<p><a href=\"https://b.vn/?c=1&amp;d\" title=\"e&quot;f\" rel=\"noopener external\">a</a></p>"
    ),
    (
      "<https://b.vn>", "<p><a href=\"https://b.vn\" rel=\"noopener external\">https://b.vn</a></p>"
    ),
    ("www.b.vn", "<p><a href=\"http://www.b.vn\" rel=\"noopener external\">www.b.vn</a></p>"),
    ("ubnd@b.vn", "<p><a href=\"mailto:ubnd@b.vn\">ubnd@b.vn</a></p>"),
    ("[*a*][r]\n\n[r]: b.md", "<p><a href=\"b.md\"><em>a</em></a></p>"),
    (
      "[a](<tệp của xã.md>)",
      "<p><a href=\"t%E1%BB%87p%20c%E1%BB%A7a%20x%C3%A3.md\">a</a></p>"
    ),
    (
      "[a](https://b.vn/\"><x)",
      "<p><a href=\"https://b.vn/%22%3E%3Cx\" rel=\"noopener external\">a</a></p>"
    ),
  ])
  func leadsLinks(text: String, expected: String) {
    #expect(markdownHTML(text) == expected)
    #expect(markdownFindings(text).isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc",
    "java&#9;script:alert(1)", "&#1;javascript:x", "ftp://b.vn", "zalo:0912", "blob:x",
  ])
  func refusesOtherSchemes(address: String) {
    let text = "x [**a**](\(address)) y"
    #expect(markdownHTML(text) == "<p>x <strong>a</strong> y</p>")
    #expect(markdownFindings(text) == ["TX0331 [**a**](\(address))"])
  }

  @Test func tellsOfAnAddressWithoutItsScheme() {
    #expect(markdownHTML("[a](//b.vn)") == "<p>a</p>")
    #expect(markdown("[a](//b.vn)").diagnostics.map(\.hint) == ["https://b.vn"])
  }

  @Test func brokenLinksLeaveTheirWords() {
    #expect(markdownHTML("x [*a*](khong-co.md) y") == "<p>x <em>a</em> y</p>")
    #expect(markdownFindings("x [*a*](khong-co.md) y") == ["TX9999 [*a*](khong-co.md)"])
    #expect(markdown("[a](khong-co.md)").value.links.map(\.address) == [nil])
  }

  @Test func tellsOfLinksWithoutAddress() {
    #expect(markdownHTML("[a]()") == "<p>a</p>")
    #expect(markdownFindings("x [a]() y") == ["TX0330 [a]()"])
  }

  @Test func anAddressThatTheSurroundingsGiveCannotRunAScript() {
    var surroundings = markdownSurroundings
    surroundings.link = { _ in .init(.address("javascript:x", isExternal: true)) }
    #expect(markdown("[a](b)", in: surroundings).value.html == "<p><a href=\"\">a</a></p>\n")
  }

  // MARK: - Within the page

  @Test func anchorsLeadToHeadingsBeforeAndBehind() {
    let text = "[a](#hai)\n\n## Hai\n\n[b](#hai)"
    #expect(markdownFindings(text).isEmpty)
    #expect(markdownHTML(text).hasPrefix("<p><a href=\"#hai\">a</a></p>"))
  }

  @Test func aBrokenAnchorLeavesItsWordsAndNamesTheNearestHeading() {
    let rendered = markdown("## Lệ phí\n\n[a](#lê-phi)")
    #expect(rendered.value.html.hasSuffix("<p>a</p>\n"))
    #expect(rendered.diagnostics.map(\.code) == ["TX0333"])
    #expect(rendered.diagnostics.first?.hint == "có phải ý bạn là #le-phi?")
  }

  @Test func whatIsFarFromEveryHeadingHasNoHint() {
    #expect(markdown("## Lệ phí\n\n[a](#xyz)").diagnostics.map(\.hint) == [nil])
  }

  // MARK: - Images

  private let size = "width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\""

  @Test func anImageAloneIsAFigure() {
    #expect(
      markdownHTML("![Trụ sở](a.png)")
        == "<figure class=\"photo\"><img src=\"a.png\" alt=\"Trụ sở\" \(size)></figure>")
    #expect(
      markdownHTML("![a](b.png \"Năm <2023>\")")
        == "<figure class=\"photo\"><img src=\"b.png\" alt=\"a\" \(size)><figcaption>Năm &lt;2023&gt;</figcaption></figure>"
    )
  }

  @Test func anImageAmongWordsStaysAmongThem() {
    #expect(
      markdownHTML("x ![a \"b\"](c d.png 'e')").contains("![")
        && markdownHTML("x ![a \"b\"](<c d.png> 'e')")
          == "<p>x <img src=\"c%20d.png\" alt=\"a &quot;b&quot;\" title=\"e\" \(size)></p>"
    )
  }

  @Test func theAlternativeTextHasNoMarkup() {
    #expect(markdownHTML("![*a* [b](c) <b> `d`](e.png)").contains("alt=\"a b  d\""))
    #expect(markdownFindings("![*a* [b](javascript:x)](e.png)").isEmpty)
  }

  @Test func aPictureInALinkStaysInIt() {
    #expect(
      markdownHTML("[![a](b.png)](c.md)")
        == "<p><a href=\"c.md\"><img src=\"b.png\" alt=\"a\" \(size)></a></p>")
  }

  @Test func tellsOfMissingAlternativeText() {
    #expect(markdownFindings("![](a.png)") == ["TX0340 ![](a.png)"])
    #expect(markdown("![](a.png)").diagnostics.map(\.keepsPageBack) == [false])
  }

  @Test(arguments: ["data:image/png;base64,AA", "javascript:x", "mailto:a@b.vn", "thu-tuc:1"])
  func refusesPicturesFromElsewhere(address: String) {
    #expect(markdownHTML("![a](\(address))") == "<p>a</p>")
    #expect(markdownFindings("![a](\(address))") == ["TX0331 ![a](\(address))"])
  }

  @Test func aMissingPictureLeavesItsAlternativeText() {
    #expect(markdownHTML("![mô tả](khong-co.png)") == "<p>mô tả</p>")
    #expect(markdownFindings("![mô tả](khong-co.png)") == ["TX9998 ![mô tả](khong-co.png)"])
  }

  @Test func namesEveryLinkAndImage() {
    let links = markdown("[a](b) ![c](https://d.vn/e.png) <https://f.vn>").value.links
    #expect(Set(links.map(\.destination)) == ["b", "https://d.vn/e.png", "https://f.vn"])
    #expect(links.filter(\.isImage).map(\.text) == ["c"])
    #expect(links.filter(\.isExternal).count == 2)
  }
}
