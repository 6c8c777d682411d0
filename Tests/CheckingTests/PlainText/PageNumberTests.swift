import Files
import Syntax
import Testing

/// Lines of a plain text that are the numbers of its pages.
@Suite struct PageNumberTests {
  private func words(_ text: String) -> [String] {
    let prose = readPlainText(Array(text.utf8), at: "a.txt")
    return prose.blocks.map { prose.string($0.range) }
  }

  private let line =
    "Trong kỳ, Bộ phận một cửa của xã đã tiếp nhận tổng số 485 hồ sơ của người dân,"

  @Test func isLeftOutWhereItCutsASentence() {
    #expect(words("\(line)\n\n3\n\ntrong đó 483 đúng hạn.") == ["\(line) trong đó 483 đúng hạn."])
    #expect(words("\(line)\n3\ntrong đó 483 đúng hạn.") == ["\(line) trong đó 483 đúng hạn."])
    #expect(words("Nhận 485 hồ sơ,\n\n3\n\ntrong đó 483.") == ["Nhận 485 hồ sơ, trong đó 483."])
    // A number behind a finished sentence, or before a capital, may be a cell.
    #expect(words("\(line)\n\n3\n\nTổng số").contains("3"))
    #expect(words("Tiếp nhận\n\n3\n\nhồ sơ") != ["Tiếp nhận hồ sơ"])
  }

  @Test func isLeftOutWhereItCountsOn() {
    let page = Array(repeating: line, count: 20).joined(separator: "\n")
    let text = "\(page)\n2\n\(page)\n3\n\(page)"
    #expect(!words(text).joined().contains(", 2 T"))
    #expect(!words(text).joined().contains(", 3 T"))
  }

  @Test func keepsTheNumbersOfRows() {
    #expect(
      words("Lĩnh vực\n\n1\n\nĐất đai\n\n2\n\nHộ tịch")[1...] == ["1", "Đất đai", "2", "Hộ tịch"])
  }

  @Test func isLeftOutAtTheEdgeOfAPage() {
    #expect(words("Kết quả tốt.\n1\n\u{0C}Kỳ sau.\n2\n\u{0C}") == ["Kết quả tốt.", "Kỳ sau."])
    #expect(words("Kết quả tốt.\n45\n\u{0C}Kỳ sau.\n").contains("45"))
  }

  @Test func isLeftOutWhereItSaysSo() {
    #expect(words("\(line)\n- 3 -\ntrong đó 483.") == ["\(line) trong đó 483."])
    #expect(words("\(line)\nTrang 3/12\ntrong đó 483.") == ["\(line) trong đó 483."])
  }

  @Test func everyByteKeepsItsPlace() {
    let text = "\(line)\n\n3\n\ntrong đó 483."
    let prose = readPlainText(Array(text.utf8), at: "a.txt")
    let end = prose.text.count - 1
    let span = prose.span(end - 4..<end)
    #expect(String(decoding: Array(text.utf8)[span.range], as: UTF8.self) == "483.")
  }

  @Test func joinsNarrowLines() {
    #expect(words("Tiếp nhận 485 hồ sơ, trong đó\n483 hồ sơ đúng hạn.").count == 1)
    let narrow = """
      Trong kỳ, bộ phận một cửa của
      xã tiếp nhận 485 hồ sơ của
      người dân và doanh nghiệp ở
      Đông Hà, trong số ấy đã trả
      kết quả đúng hạn cho các hộ
      483 hồ sơ, đạt tỷ lệ rất cao
      so với cùng kỳ năm trước và
      cao hơn chỉ tiêu mà huyện
      giao từ đầu năm cho xã.
      """
    #expect(words(narrow).count == 1)
  }
}
