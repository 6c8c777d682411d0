import Checking
import Testing

@Suite struct FormTwoValuesTests {
  @Test func findsTwoValuesInOneCell() async {
    await expect(
      .formTwoValues,
      inForm:
        """
        4,,3.1.,Số người có mặt,Người,①12/80%②,,
        4,,3.2.,Số người nghỉ,Người,③20%④,,
        4,,3.3.,Số người mới,Người,02,,
        4,,3.4.,Tỷ lệ,%,80%,,
        4,,3.5.,Có khảo sát không,Không = 0; Có = 1,1,,
        """, "hai giá trị trong một ô", "20% ở ô có đơn vị là người")
  }

  @Test func readsABracketAndASpaceToo() async {
    await expect(
      .formTwoValues,
      inForm: """
        4,,1.,Số người,Người,①"13 (76,47%)"②,,
        4,,2.,Số máy,Máy,③13 80%④,,
        """, "hai giá trị", "hai giá trị")
  }

  @Test func oneValueIsRight() async {
    await expect(
      .formTwoValues,
      inForm: """
        4,,1.,Số người,Người,13,,
        4,,2.,Số máy,Máy,,,
        4,,3.,Số phòng,Phòng,12/80%,,Nguồn ghi cả hai
        """)
  }

  @Test func fractionsAndWordsAreOne() async {
    await expect(
      .formTwoValues,
      inForm: """
        4,,1.,Số thôn có loa,Thôn,12/14,,
        4,,2.,Số máy,Máy,Không phát sinh,,
        """)
  }
}
