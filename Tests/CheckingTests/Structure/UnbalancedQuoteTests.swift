import Checking
import Testing

@Suite struct UnbalancedQuoteTests {
  @Test func findsAQuotationThatEndsWithAnotherMark() {
    expect(.unbalancedQuote, in: "Cơ chế ①“một cửa’② được duy trì.", "hai kiểu dấu")
    expect(.unbalancedQuote, in: "Cơ chế ①“một cửa\"② được duy trì.", "hai kiểu dấu")
  }

  @Test func findsTwoSinglesInThePlaceOfADouble() {
    let found = expect(
      .unbalancedQuote, in: "Đề án ①‘‘②Thôn thông minh, giai đoạn 2026-2030③’’④.", "hai dấu đơn")
    #expect(found.first?.fixes.isEmpty == false)
  }

  @Test func findsMarksThatAreTurned() {
    expect(.unbalancedQuote, in: "Cơ chế ①”②một cửa” được duy trì.", "ở chỗ mở")
    expect(.unbalancedQuote, in: "Cơ chế “một cửa①“② được duy trì.", "ở chỗ đóng")
  }

  @Test func findsAQuotationThatIsNotClosed() {
    expect(.unbalancedQuote, in: "Đề án ①“②Chính quyền số được duyệt.", "không có dấu đóng")
    expect(.unbalancedQuote, in: "Đề án ①\"②Chính quyền số được duyệt.")
  }

  @Test func leavesRightMarksAlone() {
    expect(.unbalancedQuote, in: "Cơ chế “một cửa”, \"liên thông\" và ‘dùng chung’.")
    expect(.unbalancedQuote, in: "Ông d’Artagnan nói: “Chợ Krông Ana’s đông.”")
    expect(.unbalancedQuote, in: "Màn hình 60\" và 42’’ ở hội trường, giai đoạn \"2016 - 2021\".")
    expect(.unbalancedQuote, in: "Nghị quyết ghi “tên là ‘Làng Mẫu’”.")
  }

  @Test func leavesAQuotationOfSeveralParagraphsAlone() {
    expect(.unbalancedQuote, in: "Điều 5 được sửa như sau:\n\n“Điều 5. Một.\n\nHai.”")
    expect(.unbalancedQuote, in: "“Đoạn một.\n\n“Đoạn hai.”")
  }

  @Test(arguments: ["Giá «niêm yết» và “giá thật”.", "Máy 14\" mới.", "Tin của d’Artagnan."])
  func otherPairsAndMeasuresAreRight(_ text: String) { expect(.unbalancedQuote, in: text) }
}
