import Cataloguing
import Commune
import Diagnostics
import Files
import Testing

private let source = ImportSource(
  path: "danh-sach.csv", digest: String(repeating: "ab", count: 32), fetched: "")

private func csv(_ text: String) -> Diagnosed<[ImportedProcedure]> {
  readProcedures(csv: Array(text.utf8), from: source)
}

private func spreadsheet(_ text: String) -> Diagnosed<[ImportedProcedure]> {
  readProcedures(spreadsheet: Array(text.utf8), from: source)
}

@Suite struct ProcedureSheetTests {
  @Test func findsTheHeaderBelowATitle() throws {
    let read = spreadsheet(
      """
      -------- 1 - Danh sách TTHC
      "CỘNG HÒA
      ------------------------------

      DANH SÁCH",,,,
      Mã số,Tên,Cơ quan ban hành,Cơ quan thực hiện,Lĩnh vực
      1.000001,Khai sinh ,Bộ Tư pháp,"Sở Tư pháp
      Ủy ban nhân dân cấp xã",Hộ tịch

      """)
    let first = try #require(read.value.first)
    #expect(first.name == "Khai sinh")
    #expect(first.kind == .list)
    #expect(first.reach == .communes(.severalLevels))
    #expect(first.place == "ô A3 của trang tính “Danh sách TTHC”")
    #expect(read.diagnostics.isEmpty)
  }

  @Test func readsEverySheetThatHasATable() {
    let read = spreadsheet(
      "-------- 1 - A\nMã số,Tên\n1.000001,Một\n-------- 2 - B\nghi chú\n-------- 3 - C\n\nMã,Tên\n1.000002,Hai\n"
    )
    #expect(read.value.map(\.code.text) == ["1.000001", "1.000002"])
    #expect(read.value.last?.place == "ô A3 của trang tính “C”")
  }

  @Test func namesTheCellOfAMalformedCode() {
    let read = spreadsheet("-------- 1 - A\nMã số,Tên\n10.005090,Lỗi\n1.000001,Đúng\n")
    #expect(read.value.map(\.code.text) == ["1.000001"])
    #expect(
      read.diagnostics.map(\.message) == [
        "ô A2 của trang tính “A”: “10.005090” không phải mã thủ tục, nên mục này không được nhập"
      ])
  }

  @Test func wantsAColumnOfCodes() {
    let read = csv("Số thứ tự,Tên\n1,Khai sinh\n")
    #expect(read.value.isEmpty)
    #expect(read.diagnostics.map(\.code) == ["TX2308"])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "\"", ",,,,\n"])
  func isNotMisledByNothing(_ text: String) {
    #expect(csv(text).value.isEmpty)
    #expect(csv(text).diagnostics.contains { $0.severity == .error })
  }

  @Test func readsSemicolonsAndQuotes() {
    let read = csv(
      "Mã;Tên;Thời hạn\r\n1.000001;\"Đăng ký \"\"lại\"\"; khai sinh\";03 ngày làm việc\r\n")
    #expect(read.value.first?.name == "Đăng ký \"lại\"; khai sinh")
    #expect(read.value.first?.time == "03 ngày làm việc")
  }

  @Test func readsAHugeCellAsNothing() {
    let read = csv("Mã,Tên\n1.000001,\(String(repeating: "x", count: 5 << 20))\n1.000002,Hai\n")
    #expect(read.value.map(\.name) == [nil, "Hai"])
    #expect(
      read.diagnostics.contains {
        $0.message == "ô B2 dài 5120 KB, quá mức 64 KB nên không được đọc"
      })
  }

  @Test func refusesATableInWhichACommaPartsAName() {
    let read = csv("Tên bảng\nMã,Tên,Lĩnh vực\n1.000001,Nhận cha, mẹ, con,Hộ tịch\n")
    #expect(
      read.diagnostics.filter { $0.severity == .error }.map(\.message) == [
        "dòng 3, sau cột “Lĩnh vực”: thừa ô (có 5 ô, cần 3 ô)"
      ])
  }

  @Test func keepsFormulasAndMarkupAsText() {
    let read = csv("Mã,Tên\n1.000001,=HYPERLINK(1)\n1.000002,<script>alert(1)</script>\n")
    #expect(read.value.map(\.name) == ["=HYPERLINK(1)", "<script>alert(1)</script>"])
  }

  @Test(
    arguments: [
      "BÃI BỎ 2026-09-03 (Hải Phòng)": "03/9/2026", "bãi bỏ": nil,
    ] as [String: String?])
  func readsThatAProcedureIsRepealed(_ words: String, _ day: String?) {
    let read = csv("Mã,Tên,Trạng thái\n1.000001,A,\(words)\n").value.first
    #expect(read?.state == .repealed)
    #expect(read?.until == day)
  }

  @Test func takesTheNumberOfADayForTheDay() {
    #expect(csv("Mã,Tên,Từ ngày\n1.000001,A,45292\n").value.first?.from == "01/01/2024")
  }

  @Test func leavesOutBranchesOfMinistries() {
    let read = csv("Mã,Tên,Phạm vi suy ra\n1.000001,A,ngành dọc / cờ «Cấp xã» trên Cổng\n")
    #expect(read.value.first?.reach == .verticalSector)
  }
}

@Suite struct SpreadsheetArchiveTests {
  @Test func knowsAFileThatIsCutOff() {
    #expect(SpreadsheetArchive([]) == .cutOff)
    #expect(
      SpreadsheetArchive(Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 3_000))
        == .cutOff)
    #expect(SpreadsheetArchive(Array("Mã,Tên\n".utf8)) == .cutOff)
  }

  @Test func refusesWhatUnpacksToTooMuch() {
    #expect(SpreadsheetArchive(archive(size: 0xFFFF_FFFF)) == .tooLarge(0xFFFF_FFFF))
    #expect(SpreadsheetArchive(archive(size: 1_000)) == .sound)
  }

  /// The end of an archive of one part that says it has `size` bytes.
  private func archive(size: UInt32) -> [UInt8] {
    func bytes(_ number: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }
    let head: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 26)
    let entry =
      [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 20) + bytes(size, 4)
      + [UInt8](repeating: 0, count: 18)
    let end =
      [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 12) + bytes(UInt32(head.count), 4) + [0, 0]
    return head + entry + end
  }
}

@Suite struct LargeSheetTests {
  @Test func countsEmptyRowsAndKeepsNone() {
    let read = spreadsheet(
      "-------- 1 - A\n" + String(repeating: "\n", count: 300_000) + "Mã,Tên\n1.000001,Một\n")
    #expect(read.value.map(\.place) == ["ô A300002 của trang tính “A”"])
    #expect(read.diagnostics == [])
  }

  @Test func saysWhenThereAreMoreRowsThanAreRead() {
    let read = csv("Mã,Tên\n" + String(repeating: "1.000001,Một\n", count: 200_001))
    #expect(read.diagnostics.contains { $0.code == "TX2317" && $0.severity == .error })
  }
}
