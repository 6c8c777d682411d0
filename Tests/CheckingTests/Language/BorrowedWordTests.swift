import Checking
import Testing

/// Words of other languages and names that keep their spelling are no slips.
@Suite struct BorrowedWordTests {
  @Test(arguments: [
    "Xe ôtô, môtô và ôtôbuýt chở ximăng, bêtông; tiêm vắcxin, xêrum cho trẻ em.",
    "Khí cácbônic và amôniắc; ống nilông, thùng cáctông, một kilômét đường bêtông.",
    "Đồng bào Êđê, Mnông, Hmông, h'mông, M’nông và Xơđăng.",
    "Bà H'Yéo và ông K'Brếu nhận quà.",
    "Đại diện: H’Yéo Niê, K'Brếu.",
    "Ông Y Ngông Niê Kdăm, Y Blôk Êban và bà H'Liêng Kbuôr dự họp.",
  ])
  func passesLoanWordsAndNames(_ text: String) {
    expect(.misspeltSyllable, in: text)
    expect(.gluedWords, in: text)
  }

  @Test func stillFindsSlipsBesideThem() {
    expect(.misspeltSyllable, in: "Ông Y Ngông Niê Kdăm ①nhậnn② quà.")
    expect(.misspeltSyllable, in: "Mua xe ôtô và phần mềm kế ①tóan② cho xã.")
    expect(.gluedWords, in: "Xe ôtô của ①xãthường② xuyên hỏng.")
  }

  @Test(arguments: [
    "Câu .NET chạy được.", "Tên miền .gov.vn của xã.", "Tệp .docx và .PDF đều được.",
    "Gửi tệp .DOCX hoặc .XLSX về xã.", "Mở tệp .env và .htaccess.",
  ])
  func passesTheEndsOfNames(_ text: String) {
    let found = expect(.spaceBeforeMark, in: text)
    #expect(found.allSatisfy { $0.fixes.isEmpty })
  }

  @Test func stillFindsASpaceBeforeAStop() {
    expect(.spaceBeforeMark, in: "Xã đã họp① .② Thôn làm theo.")
    expect(.spaceBeforeMark, in: "Xã đã họp① .②Thôn làm theo.")
  }

  @Test func findsAMissingSpaceBeforeANumber() {
    let found = expect(.missingSpace, in: "Lớp có 16 ①nam,16② nữ, 2 cô.", "“,”")
    #expect(
      found.first?.fixes.map { String(decoding: $0.replacement, as: UTF8.self) } == ["nam, 16"])
    expect(.missingSpace, in: "Có 5 ①trẻ;12② cụ được quà.")
  }

  @Test(arguments: [
    "Giá 12,5 triệu; điểm a,1; cột B,2 và 3,4,5.", "Mã xã,16,nữ,2 của bảng.",
    "Tệp kỳ,16.csv gửi về.",
    "Khoản 1,2 Điều 3,4.", "Số 12/QĐ-UBND,12 trang.", "toạ độ x,5 y,6", "a/xã,12 b",
  ])
  func passesNumbersThatMayBelongTogether(_ text: String) { expect(.missingSpace, in: text) }
}
