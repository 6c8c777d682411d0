import Checking
import Testing

@Suite struct GluedWordsTests {
  @Test func findsGluedWords() {
    expect(.gluedWords, in: "UBND ①xãthường② xuyên làm", "xãthường")
    expect(.gluedWords, in: "①SốVBQPPL② đã kiểm tra")
    expect(.gluedWords, in: "ngày 30/01/①2023về② việc thu")
  }

  @Test func aMistypedLetterIsNotTwoWords() {
    expect(.gluedWords, in: "nhà trưòng dùng VNeID, YouTube, 10tỷ, 60m2 và 5đ")
  }

  @Test func saysHowToPartThem() {
    let found = expect(.gluedWords, in: "UBND ①xãthường② xuyên làm")
    #expect(found.first?.replacement == "xã thường")
  }

  @Test func unitsMayStandAtTheirNumber() {
    expect(.gluedWords, in: "thu 12đồng, cao 40độ, và 3tỉ")
  }

  @Test func addressesAndNamesOfServicesAreNotParted() {
    expect(.gluedWords, in: "thư a_xãthường@b.vn, trang iPhone, VietNamNet và xãth… của")
  }

  @Test(arguments: ["nghiêng", "khuếch", "thường xuyên", "VNPT-iOffice", "Wi-Fi"])
  func aSyllableIsOneWord(_ text: String) { expect(.gluedWords, in: text) }
}
