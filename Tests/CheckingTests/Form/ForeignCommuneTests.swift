import Checking
import Testing

@Suite struct ForeignCommuneTests {
  private let head = "BÁO CÁO\nKết quả tại UBND xã Thí Mẫu\n\nUBND xã Thí Mẫu báo cáo.\n\n"

  @Test func doubtsAnotherCommuneThatActs() {
    expect(
      .foreignCommune, in: head + "Trong quý, ①UBND xã Ví Dụ② đã ban hành 12 văn bản.",
      "trong văn bản của Thí Mẫu")
  }

  @Test func leavesOtherCommunesAloneThatAreOnlyNamed() {
    expect(
      .foreignCommune,
      in: head
        + "Xã phối hợp với UBND xã Ví Dụ đã ký quy chế; UBND xã Thí Mẫu đã ban hành 12 văn bản.")
  }

  @Test func aCommuneThatIsNamedOftenIsMeant() {
    expect(
      .foreignCommune,
      in: head + """
        UBND xã Ví Dụ đã ban hành 12 văn bản. UBND xã Ví Dụ đã tổ chức họp. UBND xã Ví Dụ đã báo cáo.
        Theo UBND xã Thí Mẫu, đó là việc chung; UBND xã Thí Mẫu và UBND xã Thí Mẫu cùng nghe.
        """)
  }
}
