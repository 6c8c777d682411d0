import Checking
import Testing

@Suite struct PastedAddressTests {
  @Test func findsTheAddressOfALawLibraryInASentence() {
    expect(
      .pastedAddress,
      in: "Xã đã cấp tài ①https://thuvienphapluat.vn/van-ban/luat-1.aspx② khoản cho các thôn.",
      "thuvienphapluat.vn")
  }

  @Test func leavesAnnouncedAndOfficialAddressesAlone() {
    expect(.pastedAddress, in: "Nguồn: https://luatvietnam.vn/van-ban/1.html")
    expect(.pastedAddress, in: "Xem tại https://thuvienphapluat.vn/van-ban/1.html.")
    expect(.pastedAddress, in: "Văn bản ở https://vbpl.vn/pages/1.aspx và http://xamau.gov.vn/tin.")
  }

  @Test func findsOtherLibrariesToo() {
    expect(
      .pastedAddress, in: "Người dân mang ①https://luatvietnam.vn/dat-dai/a.html② theo giấy tờ.",
      "luatvietnam.vn")
  }

  @Test func leavesAnAddressInABracketAlone() {
    expect(.pastedAddress, in: "Luật Đất đai (https://luatvietnam.vn/dat-dai/a.html) có hiệu lực.")
  }
}
