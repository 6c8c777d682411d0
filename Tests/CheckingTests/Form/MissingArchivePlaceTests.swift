import Checking
import Commune
import Testing

@Suite struct MissingArchivePlaceTests {
  private let head = "BÁO CÁO\nKết quả quý I\n\nXã đã làm./.\n\n"

  @Test func findsRecipientsWithoutAPlaceOfArchive() {
    expect(.missingArchivePlace, in: head + "Nơi nhận:\n- UBND tỉnh;\n①- Lưu.②", "lưu ở đâu")
    expect(
      .missingArchivePlace, in: head + "①Nơi nhận:②\n- UBND tỉnh;\n- Đảng ủy xã.", "không có dòng")
    expect(.missingArchivePlace, in: head + "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, VP.")
    expect(.missingArchivePlace, in: head + "Nơi nhận:\n- UBND tỉnh;\n- Lưu VP.")
  }

  @Test func readsTheFrontMatterToo() {
    let text = "---\nNơi nhận: [①UBND tỉnh②, Lưu]\n---\nChữ."
    for (recipients, message) in [
      (["UBND tỉnh", "Lưu"], "không ghi lưu ở đâu"), (["UBND tỉnh"], "không có dòng"),
    ] {
      expect(.missingArchivePlace, in: text, message, format: .markdown) {
        $0.kind = .document
        $0.recipients = recipients
      }
    }
  }

  @Test func aPlaceInTheFrontMatterIsEnough() {
    let text = "---\nNơi nhận: [UBND tỉnh, \"Lưu: VT\"]\n---\nChữ."
    for recipients in [["UBND tỉnh", "Lưu: VT"], []] {
      expect(.missingArchivePlace, in: text, format: .markdown) {
        $0.kind = .document
        $0.recipients = recipients
      }
    }
  }

  @Test func aTextWithoutRecipientsIsNotAsked() { expect(.missingArchivePlace, in: head) }
}
