import Checking
import Testing

@Suite struct MissingAnnexTests {
  @Test func findsAnAnnexThatIsNotThere() {
    expect(
      .missingAnnex, in: "Kết quả tăng 5% (chi tiết tại ①Phụ lục 02②).",
      "không có trong văn bản này")
    expect(.missingAnnex, in: "Danh sách theo ①phụ lục đính kèm②.")
    expect(.missingAnnex, in: "(Có ①phụ lục danh sách kèm theo②)\n\nPHỤ LỤC\n\nBIỂU MẪU")
    expect(.missingAnnex, in: "Theo ①Phụ lục II kèm theo②.\n\nPHỤ LỤC I\n\nBảng.")
  }

  @Test func leavesAnnexesAloneThatAreThereOrOfOtherDocuments() {
    expect(.missingAnnex, in: "Chi tiết (tại Phụ lục 2).\n\nPHỤ LỤC II\n\nBảng.")
    expect(.missingAnnex, in: "(Có phụ lục kèm theo)\n\nPHỤ LỤC\n\nBảng.")
    expect(.missingAnnex, in: "(Có phụ lục danh sách kèm theo)\n\nPHỤ LỤC\n\nDANH SÁCH HỘI VIÊN")
    expect(.missingAnnex, in: "Theo Phụ lục I kèm theo Nghị định số 30/2020/NĐ-CP.")
    expect(.missingAnnex, in: "Theo quy định tại Phụ lục III của Nghị định.")
    expect(
      .missingAnnex, in: "---\nTệp:\n  - Tệp: tep/a.pdf\n---\nBảng (Phụ lục 1).", format: .markdown)
  }

  @Test func anAnnexThatOnlyRestatesAnotherTextIsNotWanted() {
    expect(.missingAnnex, in: "Danh sách theo phụ lục đính kèm.") { $0.isRestatement = true }
  }

  @Test func theNumberInABracketMustBeAtItsEnd() {
    expect(.missingAnnex, in: "Thu chi (theo Phụ lục 02 của Sở) đã được duyệt.")
  }
}
