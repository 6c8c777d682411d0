import Checking
import Testing

/// Letters of other alphabets that look like đ.
@Suite struct LetterOfOldFontTests {
  @Test func findsThemWithTheRightLetter() {
    let found = expect(
      .letterOfOldFont,
      in: "①Ðơn vị② thu 20.000 ③ñồng④ theo ⑤QÐ⑥ của ⑦HÐND⑧ xã"
        .replacing("①Ðơn vị②", with: "①Ðơn② vị"))
    #expect(found.map(\.hint) == ["viết Đơn", "viết đồng", "viết QĐ", "viết HĐND"])
  }

  @Test(arguments: [
    "Đơn vị thu 20.000 đồng", "hiện tượng El Niño", "EL NIÑO", "España", "Piñata", "Đoàn của Nuñez",
  ])
  func leavesForeignNames(_ text: String) { expect(.letterOfOldFont, in: text) }
}
