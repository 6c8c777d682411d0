import Checking
import Testing

@Suite struct FormCountAsPercentageTests {
  @Test func findsACountInAPercentageCell() async {
    await expect(
      .formCountAsPercentage,
      inForm:
        """
        3,,3.,Tỷ lệ đúng hạn,%,①512②,,
        3,,3.1.,Tổng số hồ sơ,Hồ sơ,512,,
        3,,3.2.,Số hồ sơ đúng hạn,Hồ sơ,512,,
        3,,4.,Tỷ lệ thu so với dự toán,%,"108,57%",,
        """, "512 ở ô tỷ lệ (%) là số của dòng 3.1")
  }

  @Test func aLargeNumberOfNoRowIsADoubt() async {
    await expect(
      .formCountAsPercentage, inForm: "3,,3.,Tỷ lệ đúng hạn,%,①340②,,", "là số tuyệt đối")
  }

  @Test func sharesAndNotedCountsAreRight() async {
    await expect(
      .formCountAsPercentage,
      inForm: """
        3,,3.,Tỷ lệ đúng hạn,%,100,,
        3,,4.,Tỷ lệ thu so với dự toán,%,320%,,
        3,,5.,Tỷ lệ thu khác,%,320,,Nguồn ghi 320
        3,,6.,Số hồ sơ,Hồ sơ,512,,
        """)
  }

  @Test func aLittleMoreThanAHundredMayBeAShareOfAPlan() async {
    await expect(
      .formCountAsPercentage,
      inForm: """
        3,,3.,Tỷ lệ thu phí,%,112,,
        3,,3.1.,Dự toán được giao,Triệu đồng,50,,
        3,,3.2.,Đã thu,Triệu đồng,56,,
        """)
  }
}
