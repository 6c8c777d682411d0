import Checking
import Diagnostics
import Testing

@Suite struct ForeignUnitTests {
  private let head = "BÁO CÁO\nKết quả tại UBND xã Thí Mẫu\n\nUBND xã Thí Mẫu báo cáo.\n\n"

  @Test func findsTheDeskOfAnotherKindOfUnit() {
    expect(
      .foreignUnit, in: head + "Quy chế của bộ phận tiếp nhận và ①trả kết quả phường② đã có.",
      "một xã")
    expect(
      .foreignUnit,
      in: head + "Cơ chế một cửa, ①một cửa liên thông phường② và Quyết định ấy được ban hành.")
  }

  @Test func doubtsTheDeskOfTheDistrict() {
    let found = expect(.foreignUnit, in: head + "Bộ phận ①một cửa huyện② dùng phần mềm.")
    #expect(found.first?.severity == .warning)
  }

  @Test func leavesOtherPlacesAlone() {
    expect(
      .foreignUnit,
      in: head + """
        UBND huyện giao chỉ tiêu cho các xã, thị trấn; Đảng bộ huyện và cấp huyện cùng theo dõi.

        Một cửa xã, phường và một cửa phường Ví Dụ đều dùng chung phần mềm.

        Bộ phận một cửa xã đã nhận 12 hồ sơ; một cửa huyện, tỉnh cũng vậy.
        """)
  }

  @Test func findsOneCommuneThatIsCalledSeveral() {
    expect(.foreignUnit, in: head + "Một cửa của ①các xã Thí Mẫu②.", "chỉ là một xã")
    expect(.foreignUnit, in: head + "Một cửa của các xã Thí Mẫu, Ví Dụ và Lệ.")
  }

  @Test func saysNothingWhereTheUnitIsNotKnown() {
    expect(.foreignUnit, in: "BÁO CÁO\nKết quả\n\nBộ phận một cửa phường đã nhận 12 hồ sơ.")
  }

  @Test func aWardHasNoDeskOfACommune() {
    let ward = "BÁO CÁO\nKết quả tại UBND phường Thí Mẫu\n\nUBND phường Thí Mẫu báo cáo.\n\n"
    expect(.foreignUnit, in: ward + "Bộ phận ①một cửa xã② đã nhận 12 hồ sơ.", "một phường")
    expect(.foreignUnit, in: ward + "Bộ phận một cửa phường đã nhận 12 hồ sơ.")
  }

  @Test func aDeskWithoutAKindOfUnitIsAnyones() {
    expect(.foreignUnit, in: head + "Bộ phận một cửa đã nhận 12 hồ sơ, trả kết quả đúng hạn.")
  }
}
