import Checking
import Commune
import Testing
import VietnameseText

@Suite struct MissingNumberTests {
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
  }

  @Test func saysNothingOfDraftsAndRestatements() {
    let text = "---\nTiêu đề: Báo cáo quý I\n---\nXã đã làm."
    expect(.missingNumber, in: text, format: .markdown) {
      $0.kind = .report
      $0.isDraft = true
    }
    expect(.missingNumber, in: text, format: .markdown) {
      $0.kind = .report
      $0.isRestatement = true
    }
    expect(.missingNumber, in: text, format: .markdown) { $0.kind = .article }
    expect(.missingNumber, in: text, format: .markdown) {
      $0.kind = .report
      $0.number = "46/BC-UBND"
      $0.issued = .day(CalendarDate(dayNumber: 20_000))
    }
  }

  @Test func findsADocumentOfThePortalWhoseNumberIsOnlyItsSymbol() {
    let text = "---\nSố ký hiệu: ①/QĐ-UBND②\n---\nXã đã làm."
    expect(.missingNumber, in: text, "chưa có số", format: .markdown) {
      $0.kind = .document
      $0.number = "/QĐ-UBND"
    }
  }
}
