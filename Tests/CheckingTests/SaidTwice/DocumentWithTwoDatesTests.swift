import Checking
import Diagnostics
import Testing

@Suite struct DocumentWithTwoDatesTests {
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

  @Test func anotherSubjectIsAnotherDocument() {
    expect(
      .documentWithTwoDates,
      in: """
        - UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 03/02/2023 về phòng cháy rừng mùa khô.
        - UBND xã ban hành Kế hoạch số 11/KH-UBND ngày 05/02/2023 về rà soát thủ tục hộ tịch.
        """)
  }

  @Test func aDocumentOfTwoOfficesIsTwo() {
    expect(
      .documentWithTwoDates,
      in: """
        Kế hoạch số 11/KH-UBND ngày 03/02/2023 của UBND huyện về chợ; Kế hoạch số 11/KH-UBND ngày
        05/02/2023 của UBND xã về đường làng.
        """)
  }
}
