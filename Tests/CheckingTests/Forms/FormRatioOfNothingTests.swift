import Checking
import Testing

@Suite struct FormRatioOfNothingTests {
  @Test func findsAPercentageOfNothing() async {
    await expect(
      .formRatioOfNothing,
      inForm:
        """
        3,,3.,Tỷ lệ giải quyết kiến nghị,%,①100②,,
        3,,3.1.,Tổng số kiến nghị,Kiến nghị,0,,
        3,,3.2.,Đã giải quyết,Kiến nghị,0,,
        3,,4.,Tỷ lệ xử lý,%,,,
        3,,4.1.,Tổng số,Việc,0,,
        3,,4.2.,Đã xử lý,Việc,0,,
        """, "đều là 0")
  }

  @Test func aPercentageOfSomethingIsRight() async {
    await expect(
      .formRatioOfNothing,
      inForm: """
        3,,3.,Tỷ lệ giải quyết kiến nghị,%,0,,
        3,,3.1.,Tổng số kiến nghị,Kiến nghị,4,,
        3,,3.2.,Đã giải quyết,Kiến nghị,0,,
        """)
  }

  @Test func aNoteThatNothingCameUpAnswersIt() async {
    await expect(
      .formRatioOfNothing,
      inForm: """
        3,,3.,Tỷ lệ giải quyết kiến nghị,%,0,,Không phát sinh
        3,,3.1.,Tổng số kiến nghị,Kiến nghị,0,,
        3,,3.2.,Đã giải quyết,Kiến nghị,0,,
        """)
  }
}
