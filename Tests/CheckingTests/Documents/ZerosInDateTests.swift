import Checking
import Commune
import Diagnostics
import Testing

@Suite struct ZerosInDateTests {
  @Test func findsZerosMissingAndTooMany() {
    expect(
      .zerosInDate, in: "ngày ①3/6/2022②, ngày ③19/1/2023④, ngày ⑤01 tháng 06 năm 2022⑥",
      "ngày 3 thiếu số 0", "tháng 1 thiếu số 0", "tháng 6 thừa số 0")
    let found = expect(
      .zerosInDate, in: "từ ngày ①5/09② đến nay", "ngày 5 thiếu số 0, tháng 9 thừa số 0")
    #expect(found.map(\.severity) == [.note])
  }

  @Test func saysHowTheDateIsWritten() {
    let found = expect(.zerosInDate, in: "ngày ①3/02/2022② và ngày ③1 tháng 06 năm 2022④")
    #expect(found.map(\.hint) == ["viết 03/02/2022", "viết 01 tháng 6 năm 2022"])
  }

  @Test func leavesZerosThatAreRight() {
    for text in [
      "ngày 08/9/2023; 09/4/2020; 05/3/2020; 19/01/2023; 03/02/2023; 10/12/2022",
      "ngày 08 tháng 9 năm 2023", "đạt 24/35 kế hoạch, 3/5 thôn, 08/6 người", "tháng 1/2023",
      "trong 01 tháng 06 ngày", "mục 2.3.2022",
    ] { expect(.zerosInDate, in: text) }
  }

  @Test func notesDatesOfArticles() {
    let found = expect(.zerosInDate, in: "họp ngày ①3/6/2022② ở thôn", format: .markdown) {
      $0.kind = .article
    }
    #expect(found.map(\.severity) == [.note])
  }

  @Test func leavesDatesThatAreWrongOtherwise() {
    expect(.zerosInDate, in: "họp ngày 31/04/2022 và 3/62023")
  }
}
