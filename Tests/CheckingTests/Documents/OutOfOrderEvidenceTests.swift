import Checking
import Commune
import Testing
import VietnameseText

/// What is said against a number out of order, and what is no document's number or day.
@Suite struct OutOfOrderEvidenceTests {
  @Test func namesTheOutlierOnceByItsNearest() {
    expect(
      .numbersOutOfOrder,
      in: """
        - Kế hoạch số 05/KH-UBND ngày 07/02/2022 về hộ tịch.
        - Kế hoạch số 06/KH-UBND ngày 09/02/2022 về hòa giải.
        - ①Kế hoạch số 11/KH-UBND② ngày 25/01/2022 về phòng cháy.
        - Kế hoạch số 08/KH-UBND ngày 14/02/2022 về cải cách.
        - Kế hoạch số 10/KH-UBND ngày 07/3/2022 về tuyên truyền.
        - Kế hoạch số 12/KH-UBND ngày 08/3/2022 về kỷ cương.
        """, "mà 10/KH-UBND ngày 07/3/2022")
  }

  @Test func aContractIsNumberedAsItsPartiesLike() {
    expect(.documentNumberWithoutZero, in: "Hợp đồng số 5/HĐKT ngày 08/9/2023 với công ty")
    expect(.documentNumberWithoutZero, in: "Công văn số ①5/HĐND-VP② ngày 08/9/2023")
    expect(.kindAgainstSymbol, in: "Hợp đồng số 05/UBND-HĐKT ngày 08/9/2023")
  }

  @Test func aDayOfTheFrontMatterIsSaidOnce() {
    expect(
      .impossibleDate,
      in: "---\nNgày ban hành: 31/4/2026\nTóm tắt: Họp ngày ①31/4/2026②\n---\nBài.",
      format: .markdown)
  }
}
