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

  @Test func endsABlockWhereAnOfficialTextEnds() {
    let last = "Trên đây là báo cáo của Ủy ban nhân dân xã Mẫu về kết quả trong quý./."
    #expect(blocks(last + "\nNơi nhận:\n- Lưu: VT.") == [last, "Nơi nhận:", "- Lưu: VT."])
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

  @Test func keepsLineEndsOfAPlainText() {
    let prose = readPlainText(Array("Kế hoạch của\nxã năm nay".utf8), at: "a.txt")
    #expect(prose.lineEnds.map { prose.text[$0] } == [0x20])
    #expect(prose.lineEnds.map { prose.string(0..<$0) } == ["Kế hoạch của"])
  }

  @Test func keepsLinksAndPicturesOfMarkdown() {
    let text = "Xem [mẫu đơn](a.pdf) và ![sơ đồ](b.png).\n\nhttps://xamau.gov.vn"
    let prose = readProse(parseDocument(Array(text.utf8), at: "a.md").value)
    #expect(
      prose.links.map { prose.string($0.range) } == ["mẫu đơn", "sơ đồ", "https://xamau.gov.vn"])
    #expect(prose.links.map(\.destination) == ["a.pdf", "b.png", "https://xamau.gov.vn"])
    #expect(prose.links.map(\.isImage) == [false, true, false])
  }

  @Test func notesWhatIsShownWithoutWords() {
    let text = "## Lịch\n\n```lich\ntháng: 12/2026\n```\n\nChữ.\n\n<!-- lời nhắc -->\n"
    let prose = readProse(parseDocument(Array(text.utf8), at: "a.md").value)
    #expect(prose.remarks.map(\.kind) == [.component, .comment("lời nhắc")])
    #expect(prose.remarks.map(\.blocksBefore) == [1, 2])
  }
}
