import Checking
import Testing

@Suite struct TemplateTextTests {
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

  @Test(arguments: [
    "(ghi rõ tên các thôn)", "(liệt kê từng khoản)", "(chỉ rõ nguyên nhân)", "(có số liệu cụ thể)",
  ])
  func knowsTheOrdersOfOutlines(_ order: String) {
    expect(.templateText, in: "BÁO CÁO\nKết quả\n\nXã đã chi trả ①\(order)② trong quý.")
  }

  @Test(arguments: [
    "(nêu gương người tốt)", "(liệt sĩ 12)", "(chỉ tính quý này)", "(có số nhà mới)",
  ])
  func otherBracketsMayBeginAlike(_ bracket: String) {
    expect(.templateText, in: "BÁO CÁO\nKết quả\n\nXã đã chi trả \(bracket) trong quý.")
  }

  @Test(arguments: [
    "Xã hỏi dân có hài lòng không và được trả lời.", "Nêu cao tinh thần trách nhiệm của cán bộ.",
    "Ai cũng biết: việc chung là trên hết.", "Kết luận chỉ rõ hai tồn tại.",
  ])
  func sentencesMayBeginOrEndAlike(_ sentence: String) {
    expect(.templateText, in: "BÁO CÁO\nKết quả\n\n\(sentence)")
  }
}
