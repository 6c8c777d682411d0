import Checking
import Testing

@Suite struct UnbalancedBracketTests {
  @Test func findsABracketThatIsNotClosed() {
    expect(
      .unbalancedBracket, in: "Hoãn 04 buổi ①(②do mưa (thôn Đông 3; thôn Đoài 1).",
      "mở mà không đóng")
    expect(.unbalancedBracket, in: "Đã nhận 16 hồ sơ①)②.", "đóng mà không mở")
  }

  @Test func leavesNumbersOfItemsAlone() {
    expect(.unbalancedBracket, in: "a) Một.\n1) Hai.\n2.1) Ba.")
    expect(.unbalancedBracket, in: "Gồm: a) hộ tịch (nếu có), b) chứng thực.")
    expect(.unbalancedBracket, in: "Ba việc (gồm a) nhận, b) trả, c) lưu).")
    expect(.unbalancedBracket, in: "Theo điểm a khoản 2 (xem thêm khoản 1, 2).")
  }

  @Test func leavesBracketsAloneThatGoOverAList() {
    expect(.unbalancedBracket, in: "Bốn quầy (gồm:\n\n- hộ tịch;\n\n- đất đai).")
  }

  @Test func knowsSquareBrackets() {
    expect(.unbalancedBracket, in: "Bản cũ ①[②xem lại đã được thay.", "“[” mở mà không đóng")
    expect(.unbalancedBracket, in: "Bản cũ [xem lại] đã được thay.")
  }
}
