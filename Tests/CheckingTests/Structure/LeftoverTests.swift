import Checking
import Testing

/// What a template or a PDF left in a text.
@Suite struct LeftoverTests {
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

  @Test func findsInstructionsOfTheOutline() {
    expect(
      .templateText,
      in: """
        BÁO CÁO
        Kết quả quý I

        1. Tuyên truyền ①(nêu rõ số lớp, số người dự…)②

        2. Kiểm tra ③(ghi cụ thể số cuộc)④
        """, "là lời dặn của đề cương")
  }

  @Test func findsQuestionsOfTheOutline() {
    expect(
      .templateText,
      in: "BÁO CÁO\nKết quả\n\n- Đã niêm yết. ①Có kịp thời, đầy đủ không?②", "lời hỏi")
    expect(
      .templateText, in: "BÁO CÁO\nKết quả\n\n- ①Nêu rõ số lớp của từng quý.②")
    expect(
      .templateText,
      in: "BÁO CÁO\nKết quả\n\n- ①Số lớp tập huấn, trong đó chỉ rõ:②\n\n+ Thôn Đông: 4.")
  }

  @Test func leavesBracketsAloneThatAreNoInstructions() {
    expect(
      .templateText,
      in: """
        BÁO CÁO
        Kết quả

        Các tồn tại (nêu trên) đã được khắc phục; khoản bổ sung (nếu có) được công khai.

        Khoản thu (ghi thu, ghi chi) là 12 triệu đồng (có số dư từ kỳ trước).
        """)
  }

  @Test func leavesTheInstructionsOfAPlanAlone() {
    expect(.templateText, in: "KẾ HOẠCH\nTuyên truyền\n\nCác thôn báo cáo (nêu rõ số cuộc).")
  }

  @Test func findsARowOfDotsToFillIn() {
    expect(.templateText, in: "BÁO CÁO\nKết quả\n\nĐã tiếp ①…………② lượt.", "dòng chấm")
    expect(.templateText, in: "BÁO CÁO\nKết quả\n\nCờ, hoa…. và băng rôn;…..")
  }

  @Test func findsAPageNumberInMarkdown() {
    expect(
      .strayPageNumber, in: "Công khai tại\n\n①4②\n\nBộ phận một cửa.", "số trang",
      format: .markdown)
  }

  @Test func leavesNumbersAloneThatAreNoPageNumbers() {
    expect(
      .strayPageNumber, in: "Năm ấy là năm\n\n2026\n\n- 4\n\n| A |\n| --- |\n| 4 |",
      format: .markdown)
  }

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
}
