import Checking
import Diagnostics
import Testing

@Suite struct PersonsInDataFileTests {
  private let rule = Rule.personsInDataFile

  @Test func findsEachPrivateColumnOnce() throws {
    let found = try expect(
      rule,
      inSite: """
        -- content/xa-mau/so-lieu/danh-sach.csv --
        Họ tên,Thôn,Số điện thoại,Số CCCD
        Nguyễn Văn Mẫu,Đông,,
        Trần Thị Thí Dụ,Đông,①0900 000 000②,③001099001234④
        Lê Văn Thử,Đoài,0912345678,001099001235
        """, "số điện thoại riêng của người dân ở 2 dòng", "số định danh")
    #expect(found.allSatisfy { $0.keepsPageBack })
  }

  @Test func findsNumbersOfCardsWithoutNames() throws {
    try expect(
      rule,
      inSite: """
        -- content/xa-mau/so-lieu/danh-sach.csv --
        Thôn,CCCD
        Đông,①001099001234②
        """)
  }

  @Test func onlyDoubtsTheNumbersOfOfficials() throws {
    let found = try expect(
      rule,
      inSite: """
        -- content/xa-mau/so-lieu/can-bo.csv --
        Họ tên,Chức vụ,Điện thoại
        Nguyễn Văn Mẫu,Trưởng thôn,①0900 000 000②
        """)
    #expect(found.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "Thôn,Hộ nghèo,Hộ cận nghèo\nĐông,3,5",
    "Họ tên,Thôn\nNguyễn Văn Mẫu,Đông",
    "Họ tên,Chức vụ,Điện thoại\nNguyễn Văn Mẫu,Chủ tịch,0220 3000 000",
    "Cơ quan,Điện thoại,Địa chỉ\nTrạm Y tế,0900 000 000,số 12 đường Hoa Sen",
    "Chỉ tiêu,Số CCCD đã cấp\nCả xã,1250",
  ])
  func passesFiguresAndOffices(_ table: String) throws {
    try expect(rule, inSite: "-- content/xa-mau/so-lieu/bang.csv --\n" + table)
  }

  @Test func isSilentWhenAPageThatUsesTheFileNamesTheLaw() throws {
    try expect(
      rule,
      inSite: """
        -- content/xa-mau/so-lieu/danh-sach.csv --
        Họ tên,Ngày sinh
        Nguyễn Văn Mẫu,05/5/1985
        -- content/xa-mau/tin-tuc/ung-cu.md --
        ---
        Tiêu đề: Danh sách ứng cử
        Căn cứ công khai: "Luật Bầu cử 85/2015/QH13, Điều 59"
        ---

        ```bang Danh sách
        tệp: so-lieu/danh-sach.csv
        ```
        """)
  }
}
