import Checking
import Testing

@Suite struct SatisfactionRateTests {
  @Test func findsARateThatTheBallotsDoNotGive() async {
    await expect(
      .satisfactionRate,
      inTables: [
        "so-lieu/hai-long.csv": """
        Kỳ,Từ ngày,Đến ngày,Số phiếu,Hài lòng,Tỷ lệ hài lòng,Hình thức,Dòng nguồn,Ghi chú
        Năm 2025,,,530,503,①"95,91%"②,,,
        Năm 2024,,,530,503,"94,91%",,,
        Năm 2023,,,530,③531④,,,,
        """
      ], "503/530 là 94,91%", "nhiều hơn 530")
  }

  @Test func aNoteAndAMissingNumberLeaveTheRateAlone() async {
    await expect(
      .satisfactionRate,
      inTables: [
        "so-lieu/hai-long.csv": """
        Kỳ,Từ ngày,Đến ngày,Số phiếu,Hài lòng,Tỷ lệ hài lòng,Hình thức,Dòng nguồn,Ghi chú
        Năm 2025,,,530,503,"95,91%",,,Nguồn ghi lệch
        Năm 2024,,,,503,"94,91%",,,
        Năm 2023,,,530,530,100%,,,
        """
      ])
  }

  @Test func allBallotsMayBeSatisfied() async {
    await expect(
      .satisfactionRate,
      inTables: [
        "so-lieu/hai-long.csv": """
        Kỳ,Từ ngày,Đến ngày,Số phiếu,Hài lòng,Tỷ lệ hài lòng,Hình thức,Dòng nguồn,Ghi chú
        Năm 2025,,,530,530,,,,
        Năm 2024,,,530,523,"98,7%",,,
        """
      ])
  }
}
