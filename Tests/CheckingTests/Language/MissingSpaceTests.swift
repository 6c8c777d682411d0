import Checking
import Testing

@Suite struct MissingSpaceTests {
  @Test func findsAMissingSpace() {
    expect(.missingSpace, in: "từng cán ①bộ,công② chức", "“,”")
    expect(.missingSpace, in: "yêu cầu hiện ①nay.Tăng② cường làm")
    expect(.missingSpace, in: "hộ tịch (3①);còn② hai hồ sơ")
    expect(
      .missingSpace,
      in: "ở http://a.vn/x,y, Tp.HCM, 1,5, a,b, tệp bao-cao.pdf, TS.Nguyễn, haiphong.gov.vn")
  }

  @Test func knowsTheOtherMarks() {
    expect(.missingSpace, in: "Số điện ①thoại:gọi② giờ hành chính", "“:”")
    expect(.missingSpace, in: "hội ①trường;sân② chơi")
  }

  @Test func namesTheRightWords() {
    let found = expect(.missingSpace, in: "từng cán ①bộ,công② chức")
    #expect(found.first?.replacement == "bộ, công")
  }

  @Test func isSilentAboutMarksWithTheirSpaces() {
    expect(.missingSpace, in: "cán bộ, công chức; hộ tịch (ba) và đất: của xã. Tăng cường làm.")
    expect(.missingSpace, in: "mở cửa 7:30, v.v. và tỷ lệ 1:500")
  }

  @Test(arguments: ["1.639 hồ sơ", "Điều 5,6", "n.h", "QĐ-UBND", "bao-cao.pdf"])
  func marksInNumbersAndNamesHaveNone(_ text: String) { expect(.missingSpace, in: text) }
}
