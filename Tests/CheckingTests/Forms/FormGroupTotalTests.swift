import Checking
import Testing

@Suite struct FormGroupTotalTests {
  @Test func findsATotalThatItsLevelsDoNotMake() async {
    await expect(
      .formGroupTotal,
      inForm:
        """
        3,,1.,Tổng số thủ tục,Thủ tục,①138②,,
        3,,1.1.,Số thủ tục cấp tỉnh,Thủ tục,12,,
        3,,1.2.,Số thủ tục cấp huyện,Thủ tục,14,,
        3,,1.3.,Số thủ tục cấp xã,Thủ tục,138,,
        """, "12 + 14 + 138 = 164")
  }

  @Test func acceptsRowsThatOnlyPickSomeOut() async {
    await expect(
      .formGroupTotal,
      inForm:
        """
        3,,1.,Tổng số thủ tục,Thủ tục,138,,
        3,,1.1.,Số thủ tục công bố mới,Thủ tục,12,,
        3,,1.2.,Số thủ tục bãi bỏ,Thủ tục,14,,
        """)
  }

  @Test func partsThatAreMoreAreADoubtWhereTheyPartNothing() async {
    await expect(
      .formGroupTotal,
      inForm: """
        3,,1.,Tổng số thủ tục,Thủ tục,①20②,,
        3,,1.1.,Số thủ tục công bố mới,Thủ tục,12,,
        3,,1.2.,Số thủ tục bãi bỏ,Thủ tục,14,,
        """, "12 + 14 = 26")
  }

  @Test func aTotalThatItsLevelsMakeIsRight() async {
    await expect(
      .formGroupTotal,
      inForm: """
        3,,1.,Tổng số hồ sơ,Hồ sơ,30,,
        3,,1.1.,Số hồ sơ trực tuyến,Hồ sơ,16,,
        3,,1.2.,Số hồ sơ trực tiếp,Hồ sơ,14,,
        """)
  }

  @Test func otherUnitsAndNotesAreNotAdded() async {
    await expect(
      .formGroupTotal,
      inForm: """
        3,,1.,Tổng số hồ sơ,Hồ sơ,30,,
        3,,1.1.,Số hồ sơ trực tuyến,Hồ sơ,16,,
        3,,1.2.,Số thủ tục trực tiếp,Thủ tục,4,,
        3,,2.,Tổng số hồ sơ,Hồ sơ,30,,Nguồn cộng lệch
        3,,2.1.,Số hồ sơ trực tuyến,Hồ sơ,16,,
        3,,2.2.,Số hồ sơ trực tiếp,Hồ sơ,4,,
        """)
  }
}
