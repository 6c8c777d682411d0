import Importing
import Testing

@Suite struct ClosingTests {
  private func read(_ text: String) -> (reading: ClosingReading, outside: [String]) {
    let lines = extractLayout(text).text.lines
    let (reading, range) = readClosing(lines, from: 0)
    let outside = lines[..<range.lowerBound] + lines[range.upperBound...]
    return (reading, outside.map(\.text).filter { !$0.isEmpty })
  }

  @Test func readsTwoColumnsOfAPDF() {
    let (closing, outside) = read(
      """
      Trên đây là báo cáo của Ủy ban nhân dân xã An Bình./.

      Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
      - UBND tỉnh (báo cáo);                    KT. CHỦ TỊCH
      - Các phòng, trung tâm                    PHÓ CHỦ TỊCH
        thuộc xã;
      - Lưu: VT, VP.                              (Đã ký)

                                               Trần Thị Bình
      """)
    #expect(
      closing.recipients == ["UBND tỉnh (báo cáo)", "Các phòng, trung tâm thuộc xã", "Lưu: VT, VP"])
    #expect(closing.authority == "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH")
    #expect(closing.position == "Phó Chủ tịch")
    #expect(closing.name == "Trần Thị Bình")
    #expect(closing.dropped == [DroppedLine("(Đã ký)", .stamp)])
    #expect(outside == ["Trên đây là báo cáo của Ủy ban nhân dân xã An Bình./."])
  }

  @Test func readsOneColumnAndLeavesAnAppendix() {
    let (closing, outside) = read(
      """
      Hết.

      Nơi nhận
      - Như trên;
      - Lưu: VT.

      TM. ỦY BAN NHÂN DÂN
      XÃ AN BÌNH
      CHỦ TỊCH

      NGUYỄN VĂN AN

      PHỤ LỤC
      Hộ tịch 44
      """)
    #expect(closing.recipients == ["Như trên", "Lưu: VT"])
    #expect(closing.authority == "TM. ỦY BAN NHÂN DÂN XÃ AN BÌNH")
    #expect(closing.position == "Chủ tịch")
    #expect(closing.name == "Nguyễn Văn An")
    #expect(outside == ["Hết.", "PHỤ LỤC", "Hộ tịch 44"])
  }

  @Test func readsASignatureThatNobodyReceives() {
    let (closing, outside) = read("Hết./.\n\nTRƯỞNG BAN\n\nLê Văn Cường\n")
    #expect(closing.position == "Trưởng ban")
    #expect(closing.name == "Lê Văn Cường")
    #expect(outside == ["Hết./."])
  }

  @Test func leavesTheNameOutThatIsNotThere() {
    let (closing, _) = read("Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n")
    #expect(closing.position == "Chủ tịch")
    #expect(closing.name == "")
  }

  @Test(arguments: [
    "Ngày hội có 120 người dự.\n", "Nơi nhận hồ sơ là Trung tâm Phục vụ hành chính công.\n",
    "CHỦ TỊCH xã đã dự.\nLê Văn Cường cũng dự\n", "",
  ])
  func findsNoEndWhereThereIsNone(_ text: String) {
    let (closing, outside) = read(text)
    #expect(closing == ClosingReading())
    #expect(outside == text.split(separator: "\n").map(String.init))
  }
}
