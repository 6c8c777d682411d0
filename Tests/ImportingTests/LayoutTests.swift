import Importing
import Testing

/// Pages as `pdftotext -layout` gives them.
@Suite struct LayoutTests {
  private func lines(_ text: String) -> [String] {
    extractLayout(text).text.lines.map(\.text).filter { !$0.isEmpty }
  }
  private func tables(_ text: String) -> [[[String]]] {
    extractLayout(text).text.lines.compactMap(\.table).map { table in
      table.rows.map { $0.map { $0.joined(separator: " ") } }
    }
  }
  private func dropped(_ text: String) -> [String] {
    extractLayout(text).dropped.map { "\($0.text): \($0.reason.rawValue)" }
  }

  @Test func takesATableOutOfItsColumns() {
    let found = tables(
      """
      Kết quả như sau:

        STT   Lĩnh vực            Tiếp nhận     Trước hạn
        1     Hộ tịch                  210           208
        2     Chứng thực và           1.250         1.250
              các việc khác
        3     Đất đai                   15            14

      Trên đây là kết quả.
      """)
    #expect(
      found == [
        [
          ["STT", "Lĩnh vực", "Tiếp nhận", "Trước hạn"], ["1", "Hộ tịch", "210", "208"],
          ["2", "Chứng thực và các việc khác", "1.250", "1.250"], ["3", "Đất đai", "15", "14"],
        ]
      ])
  }

  @Test func leavesSentencesWithWideSpaces() {
    let text =
      "Kế hoạch số    12/KH-UBND ngày\n20/01/2026 của    xã về công tác\ncải cách hành chính.\n"
    #expect(tables(text) == [])
    #expect(lines(text).joined(separator: " ").contains("số 12/KH-UBND ngày 20/01/2026 của xã"))
  }

  @Test func leavesOutNumbersAtTheEdgesOfPages() {
    let text =
      "Trang một của văn bản\n                 1\n\u{C}Trang hai có 2 dòng\n\n2\n\u{C}3\nTrang ba\n"
    #expect(dropped(text) == ["1: số trang", "2: số trang", "3: số trang"])
    #expect(lines(text) == ["Trang một của văn bản", "Trang hai có 2 dòng", "Trang ba"])
  }

  @Test func leavesOutNumbersThatSayTheyArePages() {
    #expect(
      dropped("Một\n\nTrang 2/10\n\nHai\n- 3 -\nBa\n") == [
        "Trang 2/10: số trang", "- 3 -: số trang",
      ])
  }

  @Test func leavesOutANumberThatCutsASentence() {
    let text =
      "Ủy ban nhân dân xã tiếp tục chỉ đạo các thôn thực hiện tốt việc đăng ký\n\n4\n\ntài khoản.\n"
    #expect(dropped(text) == ["4: số trang"])
  }

  @Test(arguments: [
    "Số thủ tục\n\n44\n\nThủ tục\n", "Có = 1\n\nKhông = 0\n1\n\n5.1 Số phiếu\n",
    "Nơi nhận:\n- Lưu.\n\n\n\n\n7\n\n\nPhụ lục\n", "Một\n\u{C}Hai\n20\nBa\n",
  ])
  func keepsFiguresThatStandAlone(_ text: String) {
    #expect(dropped(text) == [])
    #expect(lines(text).contains { $0.allSatisfy(\.isNumber) })
  }

  @Test func leavesOutWhatRunsAtTheHeadAndFootOfPages() {
    let page = { (number: Int) in
      "Báo cáo CCHC – in ngày 05/6/2026\n\nNội dung của trang \(number) ở đây.\n\nxa-an.vn   \(number)/3\n"
    }
    let text = [1, 2, 3].map(page).joined(separator: "\u{C}")
    #expect(dropped(text).count == 6)
    #expect(lines(text) == (1...3).map { "Nội dung của trang \($0) ở đây." })
  }

  @Test func leavesOutAddressesThatStandAlone() {
    let text =
      "Theo nghị định\nhttps://vidu.example/nghi-dinh-61-2018.aspx\nđã ban hành, xem https://vidu.example\n"
    #expect(dropped(text) == ["https://vidu.example/nghi-dinh-61-2018.aspx: địa chỉ mạng dán vào"])
    #expect(lines(text).last == "đã ban hành, xem https://vidu.example")
  }

  @Test func takesAPDFOfPicturesForNoText() {
    #expect(throws: UnreadableFile.picturesOnly) { try extractPages(Array("\n\u{C}\n \u{C}".utf8)) }
    #expect(throws: UnreadableFile.picturesOnly) { try extractPages([]) }
    #expect(throws: UnreadableFile.picturesOnly) {
      try extractPages(Array("Ký bởi: xã An Bình\n\u{C}\n\u{C}\n\u{C}".utf8))
    }
  }
}
