import Checking
import Commune
import Testing

@Suite struct MissingHeadTests {
  @Test func findsATextThatBeginsWithItsKind() {
    expect(.missingHead, in: "①BÁO CÁO②\nKết quả quý I\n\nXã đã làm.", "Quốc hiệu")
  }

  @Test func namesWhatAHeadLacks() {
    let found = expect(
      .missingHead,
      in: "ỦY BAN NHÂN DÂN\nXÃ MẪU\n\nSố: 12/BC-UBND\n\n①BÁO CÁO②\nKết quả quý I\n\nXã đã làm.")
    #expect(
      found.map(\.message) == ["phần đầu không có: Quốc hiệu; địa danh và ngày tháng"])
  }

  @Test func readsAHeadWhoseColumnsBecameLines() {
    expect(
      .missingHead,
      in: """
        UBND XÃ MẪU          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số 12/BC-UBND        Xã Mẫu, ngày 08 tháng 9 năm 2026

        BÁO CÁO
        Kết quả quý I

        Xã đã làm.
        """)
  }

  @Test func leavesTextsAloneThatAreNoDocuments() {
    expect(.missingHead, in: "Sáng nay, xã Mẫu họp.\n\nBáo cáo kết quả quý I.")
  }

  @Test func anOfficeWithoutNumberIsNamed() {
    expect(
      .missingHead,
      in: """
        UBND XÃ MẪU          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Xã Mẫu, ngày 08 tháng 9 năm 2026

        ①BÁO CÁO②
        Kết quả quý I

        Xã đã làm.
        """, "phần đầu không có: số và ký hiệu")
  }

  @Test func aPageOfThePortalHasItsHeadInTheFrontMatter() {
    expect(.missingHead, in: "---\nTiêu đề: Báo cáo\n---\nBÁO CÁO\nKết quả.", format: .markdown) {
      $0.kind = .report
    }
  }
}
