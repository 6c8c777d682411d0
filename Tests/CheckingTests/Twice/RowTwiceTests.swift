import Checking
import Testing

@Suite struct RowTwiceTests {
  @Test func findsARowThatComesTwice() async {
    await expect(
      .rowTwice,
      inTables: [
        "so-lieu/so-thu-tuc.csv": """
        Kỳ,Nhóm,Số thủ tục,Dòng nguồn,Ghi chú,Chưa khớp
        Năm 2025,Thuộc thẩm quyền của xã,138,,,
        Năm 2025,Thuộc thẩm quyền của xã,①139②,,,
        Năm 2024,Thuộc thẩm quyền của xã,119,,,có
        Năm 2024,Thuộc thẩm quyền của xã,120,,,có
        """
      ], "139: dòng trên của cùng kỳ, cùng nhóm ghi 138")
  }

  @Test func rowsOfOtherGroupsAndTheSameNumbersAreRight() async {
    await expect(
      .rowTwice,
      inTables: [
        "so-lieu/so-thu-tuc.csv": """
        Kỳ,Nhóm,Số thủ tục,Dòng nguồn,Ghi chú,Chưa khớp
        Năm 2025,Thuộc thẩm quyền của xã,138,,,
        Năm 2025,Thuộc thẩm quyền của xã,138,,,
        Năm 2025,Thuộc thẩm quyền của tỉnh,24,,,
        Năm 2024,Thuộc thẩm quyền của xã,119,,,
        """
      ])
  }

  @Test func anEmptyCellSaysNothing() async {
    await expect(
      .rowTwice,
      inTables: [
        "so-lieu/tre-han.csv": """
        Kỳ,Từ ngày,Đến ngày,Hồ sơ trễ hạn,Thư xin lỗi,Ghi chú
        Năm 2025,,,4,4,
        Năm 2025,,,,4,
        """
      ])
  }
}
