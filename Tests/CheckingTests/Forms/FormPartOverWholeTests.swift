import Checking
import Testing

@Suite struct FormPartOverWholeTests {
  @Test func findsAPartGreaterThanItsWhole() async {
    await expect(
      .formPartOverWhole,
      inForm:
        """
        3,,3.,Tỷ lệ giải quyết,%,90,,
        3,,3.1.,Tổng số hồ sơ tiếp nhận,Hồ sơ,40,,
        3,,3.2.,Số hồ sơ đã giải quyết,Hồ sơ,①45②,,
        """, "45 lớn hơn tổng số 40")
  }

  @Test func aPartMayBeAllOfItsWhole() async {
    await expect(
      .formPartOverWhole,
      inForm: """
        3,,3.,Tỷ lệ giải quyết,%,100,,
        3,,3.1.,Tổng số hồ sơ tiếp nhận,Hồ sơ,40,,
        3,,3.2.,Số hồ sơ đã giải quyết,Hồ sơ,40,,
        """)
  }

  @Test func rowsThatDoNotSayWhichIsTheWholeAreNotCompared() async {
    await expect(
      .formPartOverWhole,
      inForm: """
        3,,3.,Tỷ lệ thu phí,%,112,,
        3,,3.1.,Phí của kỳ này,Triệu đồng,50,,
        3,,3.2.,Phí của kỳ trước,Triệu đồng,56,,
        """)
  }

  @Test func aNoteAnswersIt() async {
    await expect(
      .formPartOverWhole,
      inForm: """
        3,,3.,Tỷ lệ giải quyết,%,90,,
        3,,3.1.,Tổng số hồ sơ tiếp nhận,Hồ sơ,40,,
        3,,3.2.,Số hồ sơ đã giải quyết,Hồ sơ,45,,Tính cả kỳ trước
        """)
  }
}
