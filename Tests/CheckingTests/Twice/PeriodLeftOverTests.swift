import Checking
import Diagnostics
import Testing

@Suite struct PeriodLeftOverTests {
  private let title = "BÁO CÁO\nKết quả cải cách hành chính 9 tháng đầu năm 2026\n\n"

  @Test func findsTheSixMonthsOfTheReportBefore() {
    expect(
      .periodLeftOver,
      in: title + """
        - Xây dựng văn bản quy phạm pháp luật: ①6 tháng đầu năm 2026②, xã không ban hành văn bản nào.

        Kế hoạch đã giao việc cho từng công chức. Trong ③3 tháng đầu năm④ chưa xử phạt trường hợp nào.
        """, "trong báo cáo 9 tháng đầu năm 2026")
  }

  @Test func acceptsComparisonsAndTheReportsOwnPeriod() {
    expect(
      .periodLeftOver,
      in: title + """
        Trong 9 tháng đầu năm 2026, xã không nhận được khiếu nại nào.

        So với 6 tháng đầu năm 2026, số hồ sơ tăng 12%.

        6 tháng đầu năm 2026 xã tiếp nhận 640 hồ sơ; 9 tháng đầu năm 2026 tiếp nhận 971 hồ sơ.

        Thực hiện Kế hoạch kiểm tra 6 tháng đầu năm 2026 của huyện, xã đã tự kiểm tra.

        6 tháng cuối năm 2026, xã tiếp tục tuyên truyền.
        """)
  }

  @Test func findsAnotherPeriodInTheClosingSentence() {
    let found = expect(
      .periodLeftOver,
      in: title + """
        Trên đây là báo cáo công tác cải cách hành chính ①6 tháng đầu năm 2026② của UBND xã Mẫu./.
        """)
    #expect(found.map(\.severity) == [.error])
  }

  @Test func acceptsTheRightClosingSentence() {
    expect(
      .periodLeftOver,
      in: title + "Trên đây là báo cáo cải cách hành chính 9 tháng đầu năm 2026 của UBND xã Mẫu./.")
  }

  @Test func aReportOfAnUnknownPeriodIsNotHeldToOne() {
    expect(.periodLeftOver, in: "BÁO CÁO\nKết quả\n\nTrong 3 tháng đầu năm chưa xử phạt ai.")
  }

  @Test func aPlanBehindTheClosingWordsMayBeOfAnotherPeriod() {
    expect(
      .periodLeftOver,
      in: title + "Trên đây là báo cáo và phương hướng quý IV năm 2026 của UBND xã Mẫu./.")
  }
}
