import Checking
import Testing

@Suite struct MixedToneStylesTests {
  @Test func wantsOneStyleOfTones() {
    expect(.mixedToneStyles, in: "①Uỷ② ban và ủy ban, số hoá")
    expect(.mixedToneStyles, in: "uỷ ban, hoà giải; ông Lê Gia Hoà, số quý, toàn bộ")
    expect(.mixedToneStyles, in: "ủy ban, hòa giải, chị Thuý Hoà")
  }

  @Test func saysItOnceInAText() {
    let found = expect(.mixedToneStyles, in: "①Uỷ② ban, ủy ban; số hoá, số hóa")
    #expect(found.count == 1)
    #expect(found.first?.message.contains("“Uỷ” và “ủy”") == true)
  }

  @Test func quIsOneConsonant() {
    expect(.mixedToneStyles, in: "quý một, quỹ xã; ủy ban, hòa giải")
  }
}
