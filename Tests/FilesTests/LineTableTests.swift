import Files
import Testing

@Suite struct LineTableTests {
  @Test func countsColumnsAsAPersonSeesThem() {
    let table = LineTable(Array("Thông báo u\u{309}y ban\nhai".utf8))
    let offset = "Thông báo u\u{309}".utf8.count
    #expect(table.place(at: offset) == .init(line: 1, column: 12))
  }

  @Test func leavesTheLineEndingOfWindowsOut() {
    let table = LineTable(Array("một\r\nhai\r\n".utf8))
    #expect(table.text(ofLine: 1) == "một")
    #expect(table.text(ofLine: 2) == "hai")
  }

  @Test func placesOffsetsPastTheEndOnTheLastLine() {
    let table = LineTable(Array("a\nb".utf8))
    #expect(table.place(at: 99) == .init(line: 2, column: 2))
    #expect(table.text(ofLine: 9) == "")
  }
}
