import Diagnostics
import Files
import Syntax
import Testing

/// What nobody sees is told of where it stands, and reaches no value.
@Suite struct UnseenFindingTests {
  private func read(_ yaml: String) -> (value: String, codes: [String]) {
    let read = parseMetadata(Array(yaml.utf8), at: "a.yml")
    guard case .scalar(let scalar)? = read.value.first?.value else { return ("", []) }
    return (scalar.text, read.diagnostics.map(\.code))
  }

  @Test func frontMatterLosesMarksOfDirection() {
    #expect(read("Tên: a\u{202E}b\u{2066}c") == ("abc", ["TX0120"]))
  }

  @Test(arguments: [#"\x07"#, #"\u001B"#, #"\U0000000B"#, #"\uFFFE"#])
  func anEscapeBringsNoControlCharacter(_ escape: String) {
    #expect(read("Tên: \"a\(escape)b\"") == ("a b", ["TX0102"]))
  }

  @Test func anEscapeBringsNoMarkOfDirection() {
    #expect(read(#"Tên: "a\u202Eb""#) == ("ab", ["TX0102"]))
  }

  @Test func lineEndsAndTabsOfAnEscapeStay() {
    #expect(read(#"Tên: "a\nb\tc""#) == ("a\nb\tc", []))
  }

  @Test func cellsLoseBoth() {
    let table = parseTable(Array("Tên\u{200F}\na\u{1}b\u{202E}c\n".utf8), at: "a.csv")
    #expect(table.value.header.map(\.text) == ["Tên"])
    #expect(table.value.rows.first?.cells.map(\.text) == ["a bc"])
    #expect(table.diagnostics.map(\.code).sorted() == ["TX0102", "TX0120"])
  }

  @Test(arguments: [
    "a\u{202E}b", "`a\u{202E}b`", "    a\u{202E}b", "## a\u{202E}b", "![a\u{202E}b](c.png)",
    "[a\u{202E}b](c.md)", "[a](c.md \"\u{202E}\")", "a&#x202E;b", "|a\u{202E}|\n|-|\n|b|",
    "a[^1]\n\n[^1]: \u{202E}", "<i\u{202E}>",
  ])
  func noBodyTurnsTheDirection(_ text: String) {
    let rendered = markdown(text)
    #expect(!rendered.value.html.unicodeScalars.contains("\u{202E}"))
    let isEntity = text.contains("&#")
    #expect(isEntity || rendered.diagnostics.map(\.code).contains("TX0120"))
  }

  @Test func saysItOnceForABody() {
    let finding = markdown("a\u{202E}b\n\n\u{202D}").diagnostics.first { $0.code == "TX0120" }
    #expect(finding?.message.hasSuffix("và 1 chỗ nữa") == true)
    #expect(finding?.span.range == 1..<4)
  }
}
