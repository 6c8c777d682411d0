import Diagnostics
import Files
import Syntax
import Testing

/// CSV as it really comes: each mistake is said, and the rest of the table is read.
struct TableMistakeTests {
  @Test func fillsARowThatHasTooFewCells() {
    checkTable(
      "Mã,Thời hạn,Lệ phí\n①1.1,3 ngày\n2,5 ngày,8.000\n②3\n",
      reads: ["Mã|Thời hạn|Lệ phí", "1.1|3 ngày|", "2|5 ngày|8.000", "3||"],
      finds: [
        "①TX0204 “1.1,3 ngày” dòng 2, cột “Lệ phí”: thiếu ô (có 2 ô, cần 3 ô) → 1.1,3 ngày,",
        "②TX0204 “3” dòng 4, cột “Thời hạn”: thiếu ô (có 1 ô, cần 3 ô) → 3,,",
      ])
  }

  @Test func placesMissingCellsAtTheEndOfTheirRow() {
    let table = parseTable(Array("A,B\nx\ny,z\n".utf8), at: "a.csv").value
    #expect(table.rows.first?.cells.map(\.span.range) == [4..<5, 5..<5])
  }

  @Test func cutsARowThatHasTooManyCells() {
    checkTable(
      "A,B\n1,2,①3, bốn\n\"5, 6\",7\n", reads: ["A|B", "1|2", "5, 6|7"],
      finds: [
        "①TX0204 “3, bốn” dòng 2, sau cột “B”: thừa ô (có 4 ô, cần 2 ô)"
          + " → nếu ô có “,” bên trong thì đặt cả ô trong ngoặc kép: \"…\""
      ])
  }

  @Test func namesTheDelimiterThatTheTableUses() {
    checkTable(
      "A\tB\n1\t2\t①3\n②4\n", reads: ["A|B", "1|2", "4|"],
      finds: [
        "①TX0204 “3” dòng 2, sau cột “B”: thừa ô (có 3 ô, cần 2 ô)"
          + " → nếu ô có phím Tab bên trong thì đặt cả ô trong ngoặc kép: \"…\"",
        "②TX0204 “4” dòng 3, cột “B”: thiếu ô (có 1 ô, cần 2 ô) → 4\t",
      ])
  }

  private let unclosed =
    "TX0206 “\"” dấu ngoặc kép mở mà không đóng, ô được đọc đến hết dòng"
    + " → thêm \" vào cuối ô, hoặc xóa dấu này"

  @Test func readsTheRestAfterAQuoteThatIsNeverClosed() {
    checkTable(
      "A,B\n1,①\"hai\n3,4\n5,②\"sáu\n7,\"8\"\n",
      reads: ["A|B", "1|hai", "3|4", "5|sáu", "7|8"], finds: ["①" + unclosed, "②" + unclosed])
  }

  @Test func readsTheRestAfterAQuoteThatTheNextQuoteCloses() {
    checkTable(
      "A,B\n1,①\"hai\n3,4\n5,\"sáu, bảy\n\ntám\"\n",
      reads: ["A|B", "1|hai", "3|4", "5|sáu, bảy⏎⏎tám"],
      finds: ["①" + unclosed])
  }

  @Test func keepsTextAfterAClosingQuote() {
    checkTable(
      "A,B\n①\"Xã, Mẫu\" đạt,2\n3,4\n", reads: ["A|B", "\"Xã, Mẫu\" đạt|2", "3|4"],
      finds: [
        "①TX0205 “\"Xã, Mẫu\" đạt” dấu ngoặc kép đóng trước khi hết ô, phải bao cả ô"
          + " → \"\"\"Xã, Mẫu\"\" đạt\""
      ])
  }

  @Test func readsACellWithABlankBeforeItsQuote() {
    checkTable(
      "A,B\n1,① \"hai, ba\" \n4,5\n", reads: ["A|B", "1|hai, ba", "4|5"],
      finds: [
        "①TX0205 “ ” dấu cách trước dấu ngoặc kép mở ô, được bỏ qua"
          + " → viết dấu ngoặc kép liền sau dấu ngăn ô: ,\"…\""
      ])
  }

  @Test func keepsQuotesInTheMiddleOfACell() {
    checkTable(
      "A,B\nXã ①\"Mẫu\",2\n", reads: ["A|B", "Xã \"Mẫu\"|2"],
      finds: [
        "①TX0205 “\"” dấu ngoặc kép giữa ô, phải viết hai lần và bao cả ô"
          + " → \"Xã \"\"Mẫu\"\"\""
      ])
    #expect(
      parseTable(Array("A\nXã \"Mẫu\"\n".utf8), at: "a.csv").diagnostics.map(\.severity)
        == [.warning])
  }

  @Test func reportsColumnsWithoutAName() {
    checkTable(
      "A,①,B,②\n1,2,3,4\n", reads: ["A||B|", "1|2|3|4"],
      finds: [
        "①TX0203 “” cột thứ 2 không có tên → đặt tên cho cột, hoặc xóa cột này ở mọi dòng",
        "②TX0203 “” cột thứ 4 không có tên → đặt tên cho cột, hoặc xóa cột này ở mọi dòng",
      ])
  }

  @Test func reportsColumnsWhoseNamesFoldToOne() {
    checkTable(
      "Số phiếu,B,①so_phieu\n1,2,3\n", reads: ["Số phiếu|B|so_phieu", "1|2|3"],
      finds: [
        "①TX0203 “so_phieu” tên cột “so_phieu” trùng với cột thứ 1 → đặt cho mỗi cột một tên riêng"
      ])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", " \r\n"])
  func reportsATableWithoutALine(source: String) {
    let read = parseTable(Array(source.utf8), at: "a.csv")
    #expect(read.value.header.isEmpty && read.value.rows.isEmpty)
    #expect(read.diagnostics.map(\.code) == ["TX0201"])
    #expect(
      read.diagnostics.map(\.message)
        == ["bảng không có dòng nào, dòng đầu phải là tên các cột"])
  }

  @Test func readsBytesThatAreNoUTF8AsReplacementCharacters() {
    let bytes =
      Array("A,B\n1,x".utf8) + [0xE1, 0xBA] + Array("\n2,".utf8) + [0xFF]
      + Array("y\n3,4\n".utf8)
    checkTable(
      bytes, marks: ["①": 7], reads: ["A|B", "1|x\u{FFFD}", "2|\u{FFFD}y", "3|4"],
      finds: [
        "①TX0101 “\u{FFFD}” ký tự không thuộc bảng mã UTF-8, và 1 chỗ nữa"
          + " → mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8"
      ])
  }

  @Test func refusesACellPastItsSize() {
    let long = String(repeating: "x", count: 70_000)
    let read = parseTable(Array("A,B\n1,\(long)\n3,4\n".utf8), at: "a.csv")
    #expect(outline(read.value) == ["A|B", "1|", "3|4"])
    #expect(
      read.diagnostics.map(\.message) == ["ô dài 68 KB, quá mức 64 KB nên không được đọc"])
    #expect(read.diagnostics.map(\.span.range) == [6..<70_006])
  }

  @Test func refusesATableWithTooManyColumns() {
    let header = (1...201).map { "c\($0)" }.joined(separator: ",")
    let read = parseTable(Array("\(header)\n1,2\n".utf8), at: "a.csv")
    #expect(read.value.header.isEmpty && read.value.rows.isEmpty)
    #expect(
      read.diagnostics.map(\.message) == ["201 cột, quá mức 200 cột nên bảng không được đọc"])
  }

  @Test func stopsAtTooManyRows() {
    let source = "A\n" + String(repeating: "1\n", count: 200_002)
    let read = parseTable(Array(source.utf8), at: "a.csv")
    #expect(read.value.rows.count == 200_000)
    #expect(
      read.diagnostics.map(\.message)
        == ["quá 200000 dòng, từ dòng này trở đi không được đọc"])
    #expect(read.diagnostics.map(\.span.range) == [400_002..<400_003])
  }

  /// Each row would else be filled up to a cell for every column.
  @Test func stopsAtTooManyCells() {
    let head = String(repeating: "a,", count: 199) + "b\n"
    let text = head + String(repeating: "x\n", count: 11_000)
    let read = parseTable(Array(text.utf8), at: "a.csv")
    #expect(read.value.rows.count == 10_000)
    #expect(read.diagnostics.contains { $0.message.hasPrefix("quá 2000000 ô (số cột × số dòng)") })
  }
}
