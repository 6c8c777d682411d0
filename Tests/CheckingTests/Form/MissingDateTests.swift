import Checking
import Commune
import Testing
import VietnameseText

@Suite struct MissingDateTests {
  @Test func findsAReportOfThePortalWithoutNumberOrDay() {
    let text = "---\nTiêu đề: ①Báo cáo quý I②\n---\nXã đã làm."
    expect(.missingDate, in: text, "ngày", format: .markdown) { $0.kind = .report }
  }

  @Test func saysNothingOfDraftsAndRestatements() {
    let text = "---\nTiêu đề: Báo cáo quý I\n---\nXã đã làm."
    expect(.missingDate, in: text, format: .markdown) {
      $0.kind = .report
      $0.isDraft = true
    }
    expect(.missingDate, in: text, format: .markdown) {
      $0.kind = .report
      $0.isRestatement = true
    }
    expect(.missingDate, in: text, format: .markdown) { $0.kind = .article }
    expect(.missingDate, in: text, format: .markdown) {
      $0.kind = .report
      $0.number = "46/BC-UBND"
      $0.issued = .day(CalendarDate(dayNumber: 20_000))
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

  @Test func namesWhatTheDateLineLacks() {
    expect(
      .missingDate,
      in: "UBND XÃ MẪU\n\nXã Mẫu, ①ngày 08 tháng   năm 2023②\n\nBÁO CÁO\nKết quả\n\nChữ.",
      "chưa ghi tháng")
  }

  @Test func aMonthAloneIsNoDay() {
    let text = "---\nNgày ban hành: ①tháng 9/2026②\n---\nXã đã làm."
    expect(.missingDate, in: text, "chưa ghi đủ", format: .markdown) {
      $0.kind = .document
      $0.issued = .month(year: 2026, month: 9)
    }
  }
}
