import Checking
import Commune
import Testing

@Suite struct LanguageRuleTests {
  private var reference: Reference {
    var reference = Reference()
    reference.phrases = PhraseBook([
      FixedPhrase("cơ chế một cửa"), FixedPhrase("một cửa liên thông"),
      FixedPhrase("môi trường mạng"),
      FixedPhrase("hồ sơ", count: 900), FixedPhrase("bảo đảm", count: 90),
      FixedPhrase("báo cáo", count: 90), FixedPhrase("đảm bảo", count: 90),
      FixedPhrase("hội nông dân", alsoRight: "hộ nông dân"), FixedPhrase("công chức"),
      FixedPhrase("phân công"), FixedPhrase("quy định"), FixedPhrase("thực hiện"),
    ])
    return reference
  }

  @Test func findsAWordThatIsNoSyllable() {
    expect(.misspeltSyllable, in: "Dùng phần mềm kế ①tóan② của xã.", "tóan")
    expect(.misspeltSyllable, in: "Các ban ①nghành② trong xã.")
  }

  @Test func saysWhatAPhraseWouldHaveThere() {
    let found = expect(
      .misspeltSyllable, in: "làm việc trên ①môt② trường mạng", reference: reference)
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

  @Test func findsARightWordInAWrongPlace() {
    expect(
      .wrongWordInPhrase, in: "thực hiện một ①của② liên thông ở xã", "một của liên thông",
      reference: reference)
    expect(.wrongWordInPhrase, in: "nộp ①hố② sơ ở xã", "hố", reference: reference)
  }

  @Test func aWordInAnotherPhraseIsRight() {
    expect(.wrongWordInPhrase, in: "bảo đảm báo cáo đúng hạn", reference: reference)
    expect(.wrongWordInPhrase, in: "phân công công chức của xã", reference: reference)
    expect(.wrongWordInPhrase, in: "giúp hộ nông dân vay vốn", reference: reference)
    expect(.wrongWordInPhrase, in: "của cải, một của hồi môn", reference: reference)
    expect(.wrongWordInPhrase, in: "bà Nguyễn Thị Hố Sơ", reference: reference)
  }

  @Test func findsDoubledWords() {
    expect(.doubledWord, in: "trách nhiệm ①của của② công chức", "của của")
    expect(
      .doubledWord, in: "việc ①thực hiện thực hiện② còn chậm", reference: reference)
    expect(
      .doubledWord, in: "nêu ①quy định mới quy định② về đất", reference: reference)
  }

  @Test func reduplicationAndTwoWordsAreRight() {
    expect(
      .doubledWord,
      in: """
        Thường thường, dần dần, xa xa; phân công công chức; năm năm một lần; từng bước từng bước làm;
        người với người; của, của; văn bản đến đến từng cán bộ; ngày này ngày khác.
        """)
  }

  @Test func findsGluedWords() {
    expect(.gluedWords, in: "UBND ①xãthường② xuyên làm", "xãthường")
    expect(.gluedWords, in: "①SốVBQPPL② đã kiểm tra")
    expect(.gluedWords, in: "ngày 30/01/①2023về② việc thu")
  }

  @Test func aMistypedLetterIsNotTwoWords() {
    expect(.gluedWords, in: "nhà trưòng dùng VNeID, YouTube, 10tỷ, 60m2 và 5đ")
  }

  @Test func findsAMissingSpace() {
    expect(.missingSpace, in: "từng cán ①bộ,công② chức", "“,”")
    expect(.missingSpace, in: "yêu cầu hiện ①nay.Tăng② cường làm")
    expect(.missingSpace, in: "hộ tịch (3①);còn② hai hồ sơ")
    expect(
      .missingSpace,
      in: "ở http://a.vn/x,y, Tp.HCM, 1,5, a,b, tệp bao-cao.pdf, TS.Nguyễn, haiphong.gov.vn")
  }

  @Test func findsASpaceBeforeAMark() {
    expect(.spaceBeforeMark, in: "trang tin① ,② xây dựng", "trước “,”")
    expect(.spaceBeforeMark, in: "trang tin① .②Trang của xã")
    expect(.spaceBeforeMark, in: "ISO 9001 : 2015 tệp .pdf, để trống (   ) và ... ./.")
  }

  @Test func findsDoubledMarks() {
    expect(.doubledMark, in: "năm 2022①..② Sau đó")
    expect(.doubledMark, in: "của xã①,.② Qua loa")
    expect(.doubledMark, in: "hệ số①….② phục vụ")
    expect(
      .doubledMark,
      in: "loa, áp phích,… và bàn, ghế... v.v., Tp., số ............ ngày ........ ở xã./.")
  }

  @Test func wantsOneWayOfWritingPercent() {
    expect(.unevenPercent, in: "đạt ①60 %②, còn 40%, trước 50%")
    expect(.unevenPercent, in: "đạt 60 % và 40 %")
  }

  @Test func wantsOneStyleOfTones() {
    expect(.mixedToneStyles, in: "①Uỷ② ban và ủy ban, số hoá")
    expect(.mixedToneStyles, in: "uỷ ban, hoà giải; ông Lê Gia Hoà, số quý, toàn bộ")
    expect(.mixedToneStyles, in: "ủy ban, hòa giải, chị Thuý Hoà")
  }

  @Test func findsDecomposedLetters() {
    expect(.decomposedLetters, in: "th①e\u{302}②m ba\u{301}o", "dấu viết rời")
    expect(.decomposedLetters, in: "thêm báo")
  }
}
