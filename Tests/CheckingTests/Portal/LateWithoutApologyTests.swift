import Checking
import Testing

@Suite struct LateWithoutApologyTests {
  private func lateness(_ rows: String) -> String {
    "-- content/xa-mau/so-lieu/tre-han.csv --\nKỳ,Hồ sơ trễ hạn,Thư xin lỗi\n\(rows)\n"
  }

  private let dossiers = """
    -- content/xa-mau/so-lieu/ho-so.csv --
    Kỳ,Lĩnh vực,Đã giải quyết,Quá hạn,Quá hạn chưa giải quyết
    6 tháng đầu năm 2026,Hộ tịch,90,4,0
    6 tháng đầu năm 2026,Tổng,120,6,2

    """

  @Test func findsFewerApologiesThanLateDossiers() throws {
    try expect(
      .lateWithoutApology,
      finds: [
        "so-lieu/tre-han.csv:2 8 hồ sơ trễ hạn của kỳ “6 tháng đầu năm 2026”, mới có 5 thư xin lỗi",
        "so-lieu/tre-han.csv:3 3 hồ sơ trễ hạn của kỳ “Năm 2025”, chưa ghi số thư xin lỗi",
      ], inSite: lateness("6 tháng đầu năm 2026,8,5\nNăm 2025,3,"))
  }

  @Test func isSilentWhereAllGotOneAndWhereNothingIsLate() throws {
    try expect(
      .lateWithoutApology,
      inSite: dossiers + lateness("6 tháng đầu năm 2026,8,8\nNăm 2025,0,0\nNăm 2024,,"))
  }

  @Test func findsAPeriodOfWhichNobodyWroteDown() throws {
    try expect(
      .lateWithoutApology,
      finds: [
        "so-lieu/ho-so.csv:3 8 hồ sơ quá hạn của kỳ “6 tháng đầu năm 2026” chưa có dòng nào"
      ], inSite: dossiers)
  }

  @Test func leavesAnArchiveAlone() throws {
    let archive = "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\nLưu trữ:\n  Trước ngày: 01/7/2025\n"
    try expect(.lateWithoutApology, inSite: archive + dossiers)
  }
}
