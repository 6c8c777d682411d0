import Checking
import Testing

@Suite struct FormUnitTests {
  @Test func findsUnitsThatAreNone() async {
    await expect(
      .formUnit,
      inForm:
        """
        6,,1.1.,Kế hoạch được giao,①0②,10,,
        6,,1.2.,Số văn bản ban hành,③Văn bản Văn bản④,3,,
        6,,1.3.,Tổng số hồ sơ đã giải quyết,⑤Thủ tục⑥,512,,
        6,,1.4.,Số TTHC công bố mới,Thủ tục,6,,
        """, "không phải đơn vị tính", "hai lần", "dòng này đếm hồ sơ")
  }

  @Test func findsDossiersWhereProceduresAreCounted() async {
    await expect(
      .formUnit, inForm: "6,,1.,Số thủ tục công bố mới,①Hồ sơ②,6,,", "dòng này đếm thủ tục")
  }

  @Test func unitsThatFitAreRight() async {
    await expect(
      .formUnit,
      inForm: """
        6,,1.,Số thủ tục công bố mới,Thủ tục,6,,
        6,,2.,Tổng số hồ sơ,Hồ sơ,60,,
        6,,3.,Tỷ lệ hồ sơ,%,60,,
        6,,4.,Số văn bản,Văn bản,4,,
        6,,5.,Số hồ sơ của thủ tục mới,Thủ tục,4,,Nguồn ghi thủ tục
        """)
  }

  @Test func aNumberOfPercentIsAUnit() async {
    await expect(
      .formUnit,
      inForm: """
        6,,1.,Tỷ lệ giải ngân,%,64,,
        6,,2.,Có khảo sát không,Không = 0; Có = 1,1,,
        """)
  }
}
