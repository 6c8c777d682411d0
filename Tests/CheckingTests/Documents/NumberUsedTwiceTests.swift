import Checking
import Diagnostics
import Testing

@Suite struct NumberUsedTwiceTests {
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

  @Test func findsTheExampleOfItsPage() {
    let rule = Rule.numberUsedTwice
    expect(
      rule,
      in: """
        số 12/KH-UBND ngày 25/01/2022 về phòng cháy rừng mùa khô; số ①12/KH-UBND② ngày 08/3/2022 về rà \
        soát thủ tục hộ tịch
        """)
    expect(rule, in: rule.explanation.right)
  }
}
