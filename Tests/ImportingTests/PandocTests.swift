import Importing
import Testing

/// Trees as pandoc gives them.
@Suite struct PandocTests {
  private func extract(_ blocks: String) throws -> Extraction {
    try extractDocument(
      Array(#"{"pandoc-api-version":[1,22],"meta":{},"blocks":[\#(blocks)]}"#.utf8))
  }
  private func words(_ text: String) -> String {
    text.split(separator: " ").map { #"{"t":"Str","c":"\#($0)"}"# }.joined(
      separator: #",{"t":"Space"},"#)
  }
  private func para(_ text: String) -> String { #"{"t":"Para","c":[\#(words(text))]}"# }
  private func cell(_ blocks: String, down: Int = 1, across: Int = 1) -> String {
    #"[["",[],[]],{"t":"AlignDefault"},\#(down),\#(across),[\#(blocks)]]"#
  }
  private func table(_ rows: [[String]]) -> String {
    let rows = rows.map { #"[["",[],[]],[\#($0.joined(separator: ","))]]"# }.joined(separator: ",")
    return
      #"{"t":"Table","c":[["",[],[]],[null,[]],[],[["",[],[]],[]],[[["",[],[]],0,[],[\#(rows)]]],[["",[],[]],[]]]}"#
  }

  @Test func aParagraphIsALineAndABreakBeginsAnother() throws {
    let found = try extract(
      #"{"t":"Para","c":[\#(words("Kết quả")),{"t":"LineBreak"},{"t":"Strong","c":[\#(words("năm 2026"))]}]},\#(para("Hết."))"#
    )
    #expect(found.text.lines.map(\.text) == ["Kết quả", "năm 2026", "Hết."])
    #expect(found.text.lines.map(\.number) == [1, 2, 3])
  }

  @Test func numbersOfListsAreWrittenOut() throws {
    let found = try extract(
      #"{"t":"OrderedList","c":[[2,{"t":"UpperRoman"},{"t":"Period"}],[[\#(para("Một"))],[\#(para("Hai"))]]]},"#
        + #"{"t":"OrderedList","c":[[1,{"t":"LowerAlpha"},{"t":"OneParen"}],[[\#(para("Ba"))]]]},"#
        + #"{"t":"BulletList","c":[[\#(para("Bốn")),{"t":"BulletList","c":[[\#(para("Năm"))]]}]]}"#)
    #expect(found.text.lines.map(\.text) == ["II. Một", "III. Hai", "a) Ba", "- Bốn", "+ Năm"])
  }

  @Test func tablesKeepCellsThatGoOverOthers() throws {
    let found = try extract(
      table([
        [cell(para("Lĩnh vực"), down: 2), cell(para("Hồ sơ"), across: 2)],
        [cell(para("Nhận")), cell(para("Trả"))],
        [cell(para("Hộ tịch")), cell(para("12")), cell(para("11") + "," + para("hồ sơ"))],
      ]))
    let grid = try #require(found.text.lines.first?.table)
    #expect(
      grid.rows == [
        [["Lĩnh vực"], ["Hồ sơ"], []], [[], ["Nhận"], ["Trả"]],
        [["Hộ tịch"], ["12"], ["11", "hồ sơ"]],
      ])
    #expect(grid.isGuessed)
  }

  @Test func aTableThatHoldsTheHeadIsPutIntoLines() throws {
    let found = try extract(
      table([
        [cell(para("ỦY BAN NHÂN DÂN XÃ AN")), cell(para("Độc lập - Tự do - Hạnh phúc"))],
        [cell(para("Số: 3/BC-UBND")), cell(para("An, ngày 05 tháng 6 năm 2026"))],
      ]) + "," + para("BÁO CÁO"))
    #expect(found.text.lines.allSatisfy { $0.table == nil })
    let (head, _) = readMasthead(found.text)
    #expect(head.number == "3/BC-UBND")
    #expect(head.issuer == "Ủy ban nhân dân xã An")
  }

  @Test func squaresPicturesFootnotesAndLinksAreToldOf() throws {
    let found = try extract(
      #"{"t":"Para","c":[\#(words("250 m")),{"t":"Superscript","c":[\#(words("2"))]},"#
        + #"{"t":"Image","c":[["",[],[]],[],["a.png",""]]},{"t":"Note","c":[\#(para("Theo xã."))]},{"t":"Space"},"#
        + #"{"t":"Link","c":[["",[],[]],[\#(words("ở đây"))],["https://vidu.example/",""]]}]}"#)
    #expect(found.text.lines.map(\.text) == ["250 m² [Theo xã.] ở đây (https://vidu.example/)"])
    #expect(found.text.missing.map(\.what) == ["ảnh", "chú thích cuối trang, nay đứng giữa câu"])
  }

  @Test func lettersOfOldFontsAreConverted() throws {
    let found = try extract(para("Céng hßa x· héi chñ nghÜa ViÖt Nam") + "," + para("§éc lËp"))
    #expect(found.text.lines.map(\.text) == ["Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập"])
    #expect(found.decoded?.encoding == .tcvn3)
  }

  @Test(arguments: ["", "{}", "[1]", #"{"pandoc-api-version":[1],"blocks":"#, "không"])
  func refusesWhatIsNoTree(_ text: String) {
    #expect(throws: UnreadableFile.self) { try extractDocument(Array(text.utf8)) }
  }

  @Test func refusesADocumentWithoutWords() {
    #expect(throws: UnreadableFile.empty) {
      try extractDocument(Array(#"{"pandoc-api-version":[1],"blocks":[]}"#.utf8))
    }
  }
}
