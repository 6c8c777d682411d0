import Checking
import Commune
import Testing
import VietnameseText

@Suite struct UnsafeLinkTests {
  @Test func findsALinkAndABareAddress() {
    expect(
      .unsafeLink, in: "Nộp tại [①Cổng②](http://vidu.gov.vn/a) hoặc ③http://vidu.gov.vn/b④.",
      "“http://vidu.gov.vn/a”", "“http://vidu.gov.vn/b”", format: .markdown)
  }

  @Test func isSilentAboutSafeLinksPagesAndPictures() {
    expect(
      .unsafeLink,
      in: "[Cổng](https://vidu.gov.vn), [trang](tin.md), ![ảnh](http://vidu.gov.vn/a.png), http.",
      format: .markdown)
  }

  @Test func leavesArchivesAndIssuedDocumentsAlone() {
    let text = "Xem [trang](http://vidu.gov.vn)."
    expect(.unsafeLink, in: text, format: .markdown) { $0.isArchive = true }
    expect(.unsafeLink, in: text, format: .markdown) { $0.isRestatement = true }
    expect(.unsafeLink, in: text, format: .markdown) {
      $0.number = "05/QĐ-UBND"
      $0.issued = PartialDate.read("02/11/2026")
    }
    expect(.unsafeLink, in: "Xem http://vidu.gov.vn")
  }
}
