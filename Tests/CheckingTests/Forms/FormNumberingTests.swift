import Checking
import Testing

@Suite struct FormNumberingTests {
  @Test func findsNumbersThatJumpAndRepeat() async {
    await expect(
      .formNumbering,
      inForm:
        """
        7,,1.,Một,Việc,1,,
        7,,2.,Hai,Việc,1,,
        7,,2.2.,Hai hai,Việc,①1②,,
        7,,2.3.,Hai ba,Việc,1,,
        7,,3.,Ba,Việc,1,,
        7,,3.4.,Ba bốn,Việc,③1④,,
        7,,3.4.1.,Ba bốn một,Việc,1,,
        7,,3.,Ba nữa,Việc,⑤1⑥,,
        """, "chưa có dòng 2.1", "chưa có dòng 3.1 đến 3.3", "hai lần")
  }

  @Test func numbersThatGoOnAreRight() async {
    await expect(
      .formNumbering,
      inForm: """
        7,,1.,Một,Việc,1,,
        7,,1.1.,Một một,Việc,1,,
        7,,1.2.,Một hai,Việc,1,,
        7,,2.,Hai,Việc,1,,
        8,,1.,Một,Việc,1,,
        """)
  }

  @Test func aNoteSaysWhyANumberIsLeftOut() async {
    await expect(
      .formNumbering,
      inForm: """
        7,,1.,Một,Việc,1,,
        7,,3.,Ba,Việc,1,,Mẫu không có dòng 2
        7,,4.,Bốn,Việc,1,,
        7,,5.,Năm,Việc,1,,Không có dòng 5.1
        7,,5.2.,Năm hai,Việc,1,,
        """)
  }
}
