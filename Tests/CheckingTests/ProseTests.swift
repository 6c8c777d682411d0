import Diagnostics
import Files
import Syntax
import Testing

@Suite struct ProseTests {
  private func blocks(_ text: String) -> [String] {
    let prose = readPlainText(Array(text.utf8), at: "a.txt")
    return prose.blocks.map { prose.string($0.range) }
  }

  @Test func joinsWrappedLines() {
    #expect(
      blocks("Kế \nhoạch số 47/KH-\nUBND về \nviệc này.") == ["Kế hoạch số 47/KH-UBND về việc này."]
    )
  }

  @Test func leavesPageNumbersOut() {
    #expect(
      blocks("công khai của một\n\n\n4\n\ncửa liên thông.") == ["công khai của một cửa liên thông."]
    )
  }

  @Test func joinsADateThatAPageBreakCutOff() {
    let line = "UBND xã đã xây dựng và ban hành kế hoạch số 12/KH-UBND ngày"
    #expect(blocks("\(line)\n\n08/3/2022 về hộ tịch.") == ["\(line) 08/3/2022 về hộ tịch."])
  }

  @Test func beginsABlockAtABulletAndANumber() {
    #expect(
      blocks("I. KẾT QUẢ\n\n1. Công tác\n- Một.\n+Hai.\n1.1. Ba") == [
        "I. KẾT QUẢ", "1. Công tác", "- Một.", "+Hai.", "1.1. Ba",
      ])
  }

  @Test func keepsThePlaceOfEveryByte() {
    let text = "Kế hoạch số 47/KH-\n  UBND."
    let bytes = Array(text.utf8)
    let prose = readPlainText(bytes, at: "a.txt")
    for place in prose.text.indices where prose.text[place] > 0x20 {
      let span = prose.span(place..<place + 1).range
      #expect(bytes[span].first == prose.text[place])
    }
  }

  @Test func readsMarkdownWithPlaces() {
    let text = """
      ---
      Tiêu đề: "Báo cáo quý"
      ---

      Có **485 hồ sơ** và [văn bản](a.md).

      | Lĩnh vực | Số |
      | --- | --- |
      | Hộ tịch | 237 |

      ```bang Bảng
      nguồn: x
      ---
      A,"B, C"
      1,2
      ```
      """
    let document = parseDocument(Array(text.utf8), at: "a.md").value
    let prose = readProse(document)
    #expect(
      prose.blocks.map { prose.string($0.range) } == [
        "Báo cáo quý", "Có 485 hồ sơ và văn bản.", "Lĩnh vực", "Số", "Hộ tịch", "237", "A", "B, C",
        "1", "2",
      ])
    for block in prose.blocks where prose.string(block.range) != "Có 485 hồ sơ và văn bản." {
      let span = prose.span(block.range).range
      #expect(
        String(decoding: document.bytes[span], as: UTF8.self) == prose.string(block.range))
    }
  }
}
