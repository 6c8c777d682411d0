import Checking
import Diagnostics
import Testing

@Suite struct DocumentSeriesTests {
  @Test func findsANumberOfTwoDocuments() {
    let found = expect(
      .numberUsedTwice,
      in: """
        - UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô.
        - UBND xã ban hành ①Kế hoạch số 12/KH-UBND② ngày 08/3/2022 về rà soát thủ tục hộ tịch.
        """, "25/01/2022 và ngày 08/3/2022")
    #expect(found.map(\.severity) == [.error])
  }

  @Test func doubtsTwoSubjectsOfOneDay() {
    let found = expect(
      .numberUsedTwice,
      in: """
        - Kế hoạch số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô.
        - ①Kế hoạch số 12/KH-UBND② ngày 25/01/2022 về rà soát thủ tục hộ tịch.
        """)
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func takesNoGoingOnOfTheSentenceForASubject() {
    expect(
      .numberUsedTwice,
      in: """
        - Kế hoạch số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô.
        - Theo Kế hoạch số 12/KH-UBND ngày 25/01/2022 mà thôn đã nhận, mọi hộ góp sức.
        """)
  }

  @Test func leavesNumbersOfOtherYearsOfficesAndSymbols() {
    expect(
      .numberUsedTwice,
      in: """
        - UBND xã ban hành Kế hoạch số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô.
        - Kế hoạch số 12/KH-UBND ngày 26/01/2023 về rà soát thủ tục hộ tịch.
        - Kế hoạch số 12/KH-UBND ngày 27/01/2022 của UBND huyện về rà soát thủ tục hộ tịch.
        - Quyết định số 12/QĐ-UBND ngày 28/01/2022 về rà soát thủ tục hộ tịch.
        - Kế hoạch số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô.
        """)
  }

  @Test func findsOneDocumentWithTwoDates() {
    let found = expect(
      .documentWithTwoDates,
      in: """
        - UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 03/02/2023 về tuyên truyền cải cách.
        - UBND xã ban hành Kế hoạch số 11/KH-UBND ngày ①05/02/2023② về tuyên truyền cải cách.
        """, "chỗ khác ghi 03/02/2023, ở đây ghi 05/02/2023")
    #expect(found.map(\.severity) == [.error])
    expect(
      .documentWithTwoDates,
      in: "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018; Nghị định 61/2018/NĐ-CP ngày ①24/4/2018②.")
  }

  @Test func doubtsTwoDatesWhereSubjectsSayTooLittle() {
    let found = expect(
      .documentWithTwoDates,
      in: "Kế hoạch số 11/KH-UBND ngày 03/02/2023; Kế hoạch số 11/KH-UBND ngày ①05/02/2023②.")
    #expect(found.map(\.severity) == [.warning])
  }

  @Test func leavesOneDateInTwoWritings() {
    expect(
      .documentWithTwoDates,
      in: """
        Kế hoạch số 11/KH-UBND ngày 03/02/2023; Kế hoạch số 11/KH-UBND ngày 03 tháng 02 năm 2023;
        Kế hoạch số 11/KH-UBND ngày 03/02/2022 và Quyết định số 11/QĐ-UBND ngày 04/02/2023.
        """)
  }

  @Test func findsOneSubjectWithTwoNumbers() {
    expect(
      .documentWithTwoNumbers,
      in: """
        - Kế hoạch số 46/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022 của xã.
        - Kế hoạch số ①47/KH-UBND② ngày 28/12/2021 về cải cách hành chính năm 2022 của xã.
        """, "chỗ khác ghi 46/KH-UBND, ở đây ghi 47/KH-UBND")
  }

  @Test func leavesShortOrOtherSubjects() {
    expect(
      .documentWithTwoNumbers,
      in: """
        - Quyết định số 46/QĐ-UBND ngày 28/12/2021 về khen thưởng.
        - Quyết định số 47/QĐ-UBND ngày 28/12/2021 về khen thưởng.
        - Kế hoạch số 48/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022 của xã.
        - Kế hoạch số 49/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2023 của xã.
        """)
  }

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
}
