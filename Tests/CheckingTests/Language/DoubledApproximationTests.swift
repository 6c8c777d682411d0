import Checking
import Testing

@Suite struct DoubledApproximationTests {
  @Test(arguments: [
    "Có ①khoảng gần② 300 lượt truy cập.", "Có ①hơn trên② 20 nghìn lượt.", "Mất ①độ chừng② 5 phút.",
  ])
  func findsTwoBeforeANumber(_ text: String) {
    expect(.doubledApproximation, in: text, "hai chữ ước lượng")
  }

  @Test(arguments: [
    "Có hơn 300 lượt truy cập.", "Tăng hơn, trên 30 thôn.", "Tỷ lệ hơn trên tổng số.", "Mức độ 3.",
  ])
  func isSilentAboutOne(_ text: String) { expect(.doubledApproximation, in: text) }
}
