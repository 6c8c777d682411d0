import Checking
import Testing

@Suite struct VagueLinkTests {
  @Test func findsLinksThatDoNotSayWhereTheyLead() {
    expect(.vagueLink, in: "Xem mẫu [①tại đây②](a.pdf).", "không nói", format: .markdown)
    expect(.vagueLink, in: "[①Xem thêm »②](a.md)", format: .markdown)
    expect(
      .vagueLink, in: "Nộp ở ①https://dichvucong.gov.vn/thu-tuc/1②.", "địa chỉ trần",
      format: .markdown)
  }

  @Test func leavesNamesAndBareSitesAlone() {
    expect(
      .vagueLink, in: "[Mẫu đơn tại đây](a.pdf), [dichvucong.gov.vn](https://dichvucong.gov.vn).",
      format: .markdown)
    expect(.vagueLink, in: "Trang https://dichvucong.gov.vn của quốc gia.", format: .markdown)
  }

  @Test(arguments: ["ở đây", "Chi tiết", "Tải về", "click here"])
  func knowsTheWordsThatLeadNowhere(_ words: String) {
    expect(.vagueLink, in: "Mẫu đơn: [①\(words)②](a.pdf).", format: .markdown)
  }

  @Test(arguments: [
    "Chi tiết quy hoạch", "Tải mẫu đơn", "Liên kết các xã", "Đơn ở đây", "dichvucong.gov.vn",
  ])
  func wordsThatSayMoreAreRight(_ words: String) {
    expect(.vagueLink, in: "Xem [\(words)](a.pdf).", format: .markdown)
  }
}
