import Checking
import Testing

@Suite struct DocumentWithTwoNumbersTests {
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

  @Test func anotherDayIsAnotherDocument() {
    expect(
      .documentWithTwoNumbers,
      in: """
        - Kế hoạch số 46/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022 của xã.
        - Kế hoạch số 47/KH-UBND ngày 29/12/2021 về cải cách hành chính năm 2022 của xã.
        - Kế hoạch số 46/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022 của xã.
        """)
  }

  @Test func findsTheExampleOfItsPage() {
    let rule = Rule.documentWithTwoNumbers
    expect(
      rule,
      in: """
        số 46/KH-UBND ngày 28/12/2021 về cải cách hành chính năm 2022 …
        số ①47/KH-UBND② ngày 28/12/2021 về cải cách hành chính năm 2022
        """)
    expect(rule, in: rule.explanation.right)
  }
}
