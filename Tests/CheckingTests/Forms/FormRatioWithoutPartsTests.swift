import Checking
import Testing

@Suite struct FormRatioWithoutPartsTests {
  @Test func notesAShareWithoutParts() async {
    await expect(
      .formRatioWithoutParts,
      inForm:
        """
        7,,3.,Tỷ lệ báo cáo gửi qua mạng,%,①100②,,
        7,,4.,Tỷ lệ văn bản ký số,%,100,,24/24 văn bản
        """, "dòng 3 không nêu tử số và mẫu số")
  }

  @Test func partsBelowOrANoteNameThem() async {
    await expect(
      .formRatioWithoutParts,
      inForm: """
        7,,1.,Tỷ lệ xong,%,50,,
        7,,1.1.,Tổng số việc,Việc,4,,
        7,,1.2.,Đã xong,Việc,2,,
        7,,2.,Tỷ lệ văn bản ký số,%,100,,24/24 văn bản
        """)
  }

  @Test func aBlankShareAndACountNameNothing() async {
    await expect(
      .formRatioWithoutParts,
      inForm: """
        7,,1.,Tỷ lệ xong,%,,,
        7,,2.,Số việc,Việc,4,,
        """)
  }
}
