import Checking
import Testing

@Suite struct FormBlankPartsTests {
  @Test func findsABlankPartOfAFilledShare() async {
    await expect(
      .formBlankParts,
      inForm:
        """
        7,,6.8.,Tỷ lệ thanh toán trực tuyến,%,100,,
        7,,6.8.1.,Tổng số TTHC có phí,Thủ tục,42,,
        7,,6.8.2.,①Số TTHC đã tích hợp②,Thủ tục,,,
        7,,6.9.,③Tỷ lệ khác④,%,,,
        7,,6.9.1.,Tổng số,Việc,4,,
        7,,6.9.2.,Đã xong,Việc,3,,
        7,,7.,Tỷ lệ của cấp khác,%,,,
        7,,7.1.,Tổng số,Việc,,,
        7,,7.2.,Đã xong,Việc,,,
        """, "dòng 6.8.2", "3/4 là 75,00%")
  }

  @Test func aShareWithItsPartsIsWhole() async {
    await expect(
      .formBlankParts,
      inForm: """
        7,,6.,Tỷ lệ thanh toán trực tuyến,%,50,,
        7,,6.1.,Tổng số TTHC có phí,Thủ tục,42,,
        7,,6.2.,Số TTHC đã tích hợp,Thủ tục,21,,
        """)
  }

  @Test func aNoteSaysWhyItIsBlank() async {
    await expect(
      .formBlankParts,
      inForm: """
        7,,6.,Tỷ lệ thanh toán trực tuyến,%,100,,
        7,,6.1.,Tổng số TTHC có phí,Thủ tục,42,,
        7,,6.2.,Số TTHC đã tích hợp,Thủ tục,,,Nguồn để trống
        """)
  }
}
