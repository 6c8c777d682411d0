import Checking
import Testing

@Suite struct NumbersOutOfOrderTests {
  @Test func findsNumbersAgainstTheOrderOfTime() {
    expect(
      .numbersOutOfOrder,
      in: """
        - Kế hoạch số 08/KH-UBND ngày 30/01/2023 về hộ tịch.
        - ①Kế hoạch số 07/KH-UBND② ngày 31/01/2023 về đất đai.
        """, "07/KH-UBND ngày 31/01/2023, mà 08/KH-UBND ngày 30/01/2023")
  }

  @Test func namesTheOneThatContradictsMost() {
    expect(
      .numbersOutOfOrder,
      in: """
        - ①Kế hoạch số 11/KH-UBND② ngày 25/01/2022 về hộ tịch.
        - Kế hoạch số 08/KH-UBND ngày 14/02/2022 về đất đai.
        - Kế hoạch số 09/KH-UBND ngày 14/02/2022 về chợ.
        - Kế hoạch số 12/KH-UBND ngày 08/3/2022 về đường.
        """)
  }

  @Test func leavesSeriesThatGoOn() {
    expect(
      .numbersOutOfOrder,
      in: """
        - Kế hoạch số 07/KH-UBND ngày 24/01/2022; Kế hoạch số 06/KH-UBND ngày 24/01/2022.
        - Kế hoạch số 77/KH-UBND ngày 05/01/2022 của UBND huyện.
        - Kế hoạch số 50/KH-UBND ngày 31/12/2021; Quyết định số 02/QĐ-UBND ngày 30/3/2022.
        - Quyết định số 1217/QĐ-UBND ngày 12/01/2022.
        """)
  }

  @Test func oneDayMayHaveSeveralNumbers() {
    expect(
      .numbersOutOfOrder,
      in: "Kế hoạch số 08/KH-UBND ngày 30/01/2023; Kế hoạch số 07/KH-UBND ngày 30/01/2023.")
  }
}
