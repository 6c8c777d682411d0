import Importing
import Testing

/// Old tables of characters, and what is none.
@Suite struct EncodingTests {
  private let motto = "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc"

  /// The bytes of a text as Windows-1252 shows them.
  private func bytes(_ shown: String) -> [UInt8] { shown.unicodeScalars.map { UInt8($0.value) } }

  @Test func readsTCVN3() throws {
    let shown = "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc"
    let decoded = try #require(DecodedText(bytes(shown)))
    #expect(decoded.encoding == .tcvn3)
    #expect(decoded.text == motto)
    #expect(decoded.preview.map(\.before) == [shown])
    #expect(decoded.preview.map(\.after) == [motto])
  }

  @Test func readsTCVN3ThatWasSavedAsUnicode() throws {
    let decoded = try #require(
      DecodedText(Array("Céng hßa x· héi chñ nghÜa ViÖt Nam: §éc lËp".utf8)))
    #expect(decoded.encoding == .tcvn3)
    #expect(decoded.text == "Cộng hòa xã hội chủ nghĩa Việt Nam: Độc lập")
  }

  @Test func showsTheCapitalsOfTCVN3AsTheyWereShown() throws {
    let decoded = try #require(
      DecodedText(bytes("B¸O C¸O\nKÕt qu¶ thùc hiÖn nhiÖm vô c¶i c¸ch hµnh chÝnh")))
    #expect(decoded.text == "BÁO CÁO\nKết quả thực hiện nhiệm vụ cải cách hành chính")
  }

  @Test func readsVNI() throws {
    let shown =
      "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM, Ñoäc laäp - Töï do - Haïnh phuùc ñöôøng"
    let decoded = try #require(DecodedText(bytes(shown)))
    #expect(decoded.encoding == .vni)
    #expect(
      decoded.text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Độc lập - Tự do - Hạnh phúc đường")
  }

  @Test func readsWindows1258() throws {
    // `ộ` is `ô` and a byte for the dot.
    let shown = "Cô\u{F2}ng hoa\u{CC} xa\u{DE} hô\u{F2}i chu\u{D2} nghi\u{DE}a Viê\u{F2}t Nam"
    let decoded = try #require(DecodedText(bytes(shown)))
    #expect(decoded.encoding == .windows1258)
    #expect(decoded.text == "Cộng hoà xã hội chủ nghĩa Việt Nam")
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(isBigEndian: Bool, hasMark: Bool) throws {
    var bytes: [UInt8] = []
    for unit in ((hasMark ? "\u{FEFF}" : "") + "So " + motto).utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += isBigEndian ? pair : pair.reversed()
    }
    let decoded = try #require(DecodedText(bytes))
    #expect(decoded.encoding == .utf16)
    #expect(decoded.text == "So " + motto)
    #expect(decoded.preview.isEmpty)
  }

  @Test func leavesOutMarksAndSoftHyphensAndComposesLetters() throws {
    let text = "\u{FEFF}Thông ba\u{301}o: ca\u{309}i ca\u{301}ch ha\u{300}nh chi\u{AD}nh"
    let decoded = try #require(DecodedText(Array(text.utf8)))
    #expect(decoded.encoding == .utf8)
    #expect(
      decoded.text.unicodeScalars.elementsEqual("Thông báo: cải cách hành chinh".unicodeScalars))
  }

  @Test(arguments: [
    "Cộng hòa xã hội chủ nghĩa Việt Nam", "Plain ASCII text of seven words here",
    "L’été à la forêt: déjà vu, naïve, façade, hôtel, élève, crème brûlée, garçon",
    "Straße, Mädchen, Äpfel, Öl, Übung, größer, schön, für, Tür, früh", "á à ã â é",
  ])
  func doesNotTakeOthersForOldVietnamese(_ text: String) throws {
    let decoded = try #require(DecodedText(Array(text.utf8)))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.text == text)
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(DecodedText([0x00, 0xFF, 0x00, 0x01, 0x02, 0xFE, 0x10]) == nil)
    #expect(
      DecodedText(bytes("L’été à la forêt: déjà vu, façade, élève".filter { $0 != "’" })) == nil)
    #expect(DecodedText([0xC3, 0x28, 0xA0, 0xA1, 0xE2, 0x28, 0xA1]) == nil)
  }
}
