import Diagnostics
import Files
import Syntax
import TestSupport
import Testing

/// CSV that is read without a finding.
struct TableReadingTests {
  @Test func readsAHeaderAndRows() {
    checkTable(
      "Kỳ,Tiếp nhận\nQuý I,1.639\nQuý II,\n",
      reads: ["Kỳ|Tiếp nhận", "Quý I|1.639", "Quý II|"])
  }

  @Test func readsQuotesWithDelimitersLineEndsAndQuotes() {
    checkTable(
      "A,B\n\"một, hai\",\"ba\nbốn\"\n\"\"\"Xã\"\" Mẫu\",\"\"\n",
      reads: ["A|B", "một, hai|ba⏎bốn", "\"Xã\" Mẫu|"])
  }

  @Test func readsCarriageReturnsAndAByteOrderMark() {
    checkTable(
      "\u{FEFF}A,B\r\n1,\"2\"\r\n3,4", reads: ["A|B", "1|2", "3|4"])
  }

  @Test func readsTheLineEndsOfOldMacs() {
    checkTable("A,B\r1,2\r", reads: ["A|B", "1|2"])
  }

  @Test(arguments: [",", ";", "\t"])
  func findsTheDelimiterInTheHeader(delimiter: String) {
    let other = delimiter == "," ? ";" : ","
    let source = "A,\"B;; b\",C\n1,2;3;,4".map { character in
      character == "," ? delimiter : character == ";" ? other : String(character)
    }
    checkTable(source.joined(), reads: ["A|B\(other)\(other) b|C", "1|2\(other)3\(other)|4"])
  }

  @Test func readsOneColumn() {
    checkTable("Mã\n1.001193\n\n1.000894\n", reads: ["Mã", "1.001193", "1.000894"])
  }

  @Test func passesOverEmptyLinesAndEmptyRows() {
    checkTable("\n \nA,B\n\n1,2\n , \n,\n,,,,\n3,4\n\n", reads: ["A|B", "1|2", "3|4"])
  }

  @Test func trimsTheHeaderAndNothingElse() {
    checkTable(" A ,\" B\" \n 1 , 2\n", reads: ["A|B", " 1 | 2"])
  }

  @Test func countsLinesAcrossCells() {
    let source = "A,B\n\"x\n\ny\",1\n\n2,3\n"
    let table = parseTable(Array(source.utf8), at: "a.csv").value
    #expect(table.rows.map(\.line) == [2, 6])
  }

  @Test func placesCellsRowsAndComposesText() {
    let source = "Tên, Số ,Ho\u{323}\n\"Le\u{302} \"\"Lợi\"\"\",12,\nb,,c\r\n"
    let bytes = Array(source.utf8)
    let table = parseTable(bytes, at: "a.csv").value
    #expect(table.header.map { text($0.span.range, in: bytes) } == ["Tên", "Số", "Họ"])
    #expect(table.header.map { Array($0.text.utf8) }.last == Array("Họ".utf8))
    #expect(
      table.rows.map { $0.cells.map { text($0.span.range, in: bytes) } }
        == [["\"Le\u{302} \"\"Lợi\"\"\"", "12", ""], ["b", "", "c"]])
    #expect(table.rows.first.map { Array($0.cells[0].text.utf8) } == Array("Lê \"Lợi\"".utf8))
    #expect(
      table.rows.map { text($0.span.range, in: bytes) }
        == ["\"Le\u{302} \"\"Lợi\"\"\",12,", "b,,c"])
  }

  @Test func placesAPartOfAFileInTheFile() {
    let marked = MarkedText("# Bảng\n```bang\n①Nhãn,Giá trị\nA,②71,5③\n④```\n")
    let read = parseTable(marked.bytes, in: marked["①"]..<marked["④"], at: "a.md")
    #expect(outline(read.value) == ["Nhãn|Giá trị", "A|71"])
    #expect(read.value.rows.map(\.line) == [4])
    #expect(read.value.rows.map { $0.cells[1].span.range.lowerBound } == [marked["②"]])
    #expect(
      read.diagnostics.map { summary(of: $0, in: marked.bytes, marks: marked.marks) } == [
        "\(marked["②"] + 3) TX0204 “5” dòng 4, sau cột “Giá trị”: thừa ô (có 3 ô, cần 2 ô)"
          + " → nếu ô có “,” bên trong thì đặt cả ô trong ngoặc kép: \"…\""
      ])
  }
}
