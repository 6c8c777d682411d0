import Checking
import Commune
import Testing
import VietnameseText

/// Number, date and the head of a document.
@Suite struct HeadRuleTests {
  @Test func findsATextThatBeginsWithItsKind() {
    expect(.missingHead, in: "①BÁO CÁO②\nKết quả quý I\n\nXã đã làm.", "Quốc hiệu")
  }

  @Test func namesWhatAHeadLacks() {
    let found = expect(
      .missingHead,
      in: "ỦY BAN NHÂN DÂN\nXÃ MẪU\n\nSố: 12/BC-UBND\n\n①BÁO CÁO②\nKết quả quý I\n\nXã đã làm.")
    #expect(
      found.map(\.message) == ["phần đầu không có: Quốc hiệu; địa danh và ngày tháng"])
  }

  @Test func readsAHeadWhoseColumnsBecameLines() {
    expect(
      .missingHead,
      in: """
        UBND XÃ MẪU          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số 12/BC-UBND        Xã Mẫu, ngày 08 tháng 9 năm 2026

        BÁO CÁO
        Kết quả quý I

        Xã đã làm.
        """)
  }

  @Test func leavesTextsAloneThatAreNoDocuments() {
    expect(.missingHead, in: "Sáng nay, xã Mẫu họp.\n\nBáo cáo kết quả quý I.")
  }

  @Test func findsAMissingNumber() {
    expect(
      .missingNumber, in: "UBND XÃ MẪU\n\n①Số:      /BC-UBND②\n\nBÁO CÁO\nKết quả\n\nChữ.",
      "chưa có số")
    expect(.missingNumber, in: "UBND XÃ MẪU\n\nSố: 163a/BC-UBND\n\nBÁO CÁO\nKết quả\n\nChữ.")
    expect(.missingNumber, in: "UBND XÃ MẪU\n\nBÁO CÁO\nKết quả\n\nSố: /BC-UBND là số để trống.")
  }

  @Test func findsAReportOfThePortalWithoutNumberOrDay() {
    let text = "---\nTiêu đề: ①Báo cáo quý I②\n---\nXã đã làm."
    expect(.missingNumber, in: text, "số ký hiệu", format: .markdown) { $0.kind = .report }
    expect(.missingDate, in: text, "ngày", format: .markdown) { $0.kind = .report }
  }

  @Test func saysNothingOfDraftsAndRestatements() {
    let text = "---\nTiêu đề: Báo cáo quý I\n---\nXã đã làm."
    for rule in [Rule.missingNumber, .missingDate] {
      expect(rule, in: text, format: .markdown) {
        $0.kind = .report
        $0.isDraft = true
      }
      expect(rule, in: text, format: .markdown) {
        $0.kind = .report
        $0.isRestatement = true
      }
      expect(rule, in: text, format: .markdown) { $0.kind = .article }
      expect(rule, in: text, format: .markdown) {
        $0.kind = .report
        $0.number = "46/BC-UBND"
        $0.issued = .day(CalendarDate(dayNumber: 20_000))
      }
    }
  }

  @Test func findsAMissingDay() {
    expect(
      .missingDate,
      in: "UBND XÃ MẪU\n\nXã Mẫu, ①ngày   tháng 9 năm 2023②\n\nBÁO CÁO\nKết quả\n\nChữ.",
      "chưa ghi ngày")
    expect(
      .missingDate,
      in: "UBND XÃ MẪU\n\nXã Mẫu, ngày 08 tháng 9 năm 2023\n\nBÁO CÁO\nKết quả\n\nChữ.")
    expect(.missingDate, in: "BÁO CÁO\nKết quả\n\nTừ ngày ấy, tháng nào, năm nào xã cũng làm.")
  }
}
