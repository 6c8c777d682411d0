import Checking
import Diagnostics
import Testing

@Suite struct MisspeltSyllableTests {
  @Test func findsAWordThatIsNoSyllable() {
    expect(.misspeltSyllable, in: "Dùng phần mềm kế ①tóan② của xã.", "tóan")
    expect(.misspeltSyllable, in: "Các ban ①nghành② trong xã.")
  }

  @Test func saysWhatAPhraseWouldHaveThere() {
    let found = expect(
      .misspeltSyllable, in: "làm việc trên ①môt② trường mạng", reference: .withPhrases)
    #expect(found.first?.hint?.contains("môi") == true)
  }

  @Test func doubtsASlipOfAForeignWord() {
    expect(.misspeltSyllable, in: "nộp hồ sơ ①oline② ở nhà", "online")
  }

  @Test func leavesNamesAbbreviationsAndAddressesAlone() {
    expect(
      .misspeltSyllable,
      in: """
        Trang https://a.gov.vn/tê-b, UBND, HĐND, LĐTBXH, QĐ, Zalo, wifi, Covid-19, km, Đắk Lắk, Müller,
        60m2 đất, v.v. và ủy ban n… của xã.
        """)
  }

  @Test(arguments: ["đuợc", "nguời", "cuả"])
  func findsSlipsOfTheKeys(_ word: String) {
    let found = expect(.misspeltSyllable, in: "việc ①\(word)② nêu hôm qua")
    #expect(found.map(\.severity) == [.error])
  }

  @Test func aNameIsOnlyANote() {
    let found = expect(.misspeltSyllable, in: "ông Lê ①Nghành② ở thôn Gò", "là tên riêng")
    #expect(found.map(\.severity) == [.note])
  }

  @Test func twoWordsInOneAreGluedAndNotMisspelt() {
    expect(.misspeltSyllable, in: "UBND xãthường xuyên làm")
  }

  @Test func isSilentAboutRightWords() {
    expect(.misspeltSyllable, in: "khuya khoắt, ngoằn ngoèo, uỷ ban và ủy ban, quýt, giếng, xoong")
    expect(.misspeltSyllable, in: "nộp hồ sơ online qua internet")
  }

  @Test(arguments: ["VNeID", "Krông Pắc", "email: a@xamau.gov.vn", "QĐ-UBND", "ủy ban nhân d…"])
  func otherWordsAreNotHeldToTheSpelling(_ text: String) { expect(.misspeltSyllable, in: text) }
}
