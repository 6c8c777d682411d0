import Checking
import Testing

@Suite struct TargetRateTests {
  @Test func findsATargetThatItsNoteDoesNotGive() async {
    await expect(
      .targetRate,
      inTables: [
        "so-lieu/chi-tieu.csv": """
        Nhóm,Chỉ tiêu,Đơn vị,Kế hoạch,Thực hiện,Kỳ,Nguồn,Ghi chú
        A,Nhiệm vụ đã xong,%,100,①"78,75"②,Năm 2025,,33/42 nhiệm vụ
        A,Nhiệm vụ đã xong,%,100,"78,57",Năm 2025,,33/42 nhiệm vụ
        A,Thôn có tổ,thôn,14,13,Năm 2025,,13/14 thôn
        """
      ], "33/42 là 78,57%")
  }

  @Test func otherUnitsAndOtherNotesAreNotDivided() async {
    await expect(
      .targetRate,
      inTables: [
        "so-lieu/chi-tieu.csv": """
        Nhóm,Chỉ tiêu,Đơn vị,Kế hoạch,Thực hiện,Kỳ,Nguồn,Ghi chú
        A,Thôn có tổ,thôn,14,12,Năm 2025,,13/14 thôn
        A,Nhiệm vụ đã xong,%,100,70,Năm 2025,,Đến ngày 3/4
        A,Hộ có nước sạch,%,100,70,Năm 2025,,14/13 hộ
        A,Hộ có điện,%,100,100,Năm 2025,,
        """
      ])
  }

  @Test func aRightRateOrOneOfAPlanIsLeftAlone() async {
    await expect(
      .targetRate,
      inTables: [
        "so-lieu/chi-tieu.csv": """
        Nhóm,Chỉ tiêu,Đơn vị,Kế hoạch,Thực hiện,Kỳ,Nguồn,Ghi chú
        A,Nhiệm vụ đã xong,%,100,"78,6",Năm 2025,,33/42 nhiệm vụ
        A,Hộ có điện,%,100,,Năm 2025,,33/42 hộ
        """
      ])
  }
}
