import Checking
import Testing

@Suite struct MissingDisclosureTests {
  private func settings(_ lines: String) -> String {
    "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n\(lines)\n"
  }

  @Test func saysWhatToMakeAtTheSettings() throws {
    let site = try PortalFixture(settings("Hư cấu: có"))
    let found = try site.findings(of: .missingDisclosure)
    #expect(
      found.contains(
        "trang.yml trang “bản đồ địa giới” chưa có "
          + "(Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 điểm c)"))
    #expect(found.count >= Requirement.all.count - 5)
  }

  @Test func findsNoLongerWhatWasMade() throws {
    let made = page("gioi-thieu/lich-su.md", "Tiêu đề: Lịch sử\nMục: lịch sử\nCập nhật: 9/2026")
    let before = try PortalFixture(settings("Hư cấu: có")).findings(of: .missingDisclosure)
    let after = try PortalFixture(settings("Hư cấu: có") + made).findings(of: .missingDisclosure)
    #expect(after.count < before.count)
    #expect(!after.contains { $0.contains("“lịch sử” chưa có") })
  }

  @Test func wantsNothingOfAnArchive() throws {
    try expect(
      .missingDisclosure, finds: [], inSite: settings("Lưu trữ:\n  Trước ngày: 01/7/2025"))
  }

  @Test func wantsNothingOfADemonstration() throws {
    try expect(.missingDisclosure, finds: [], inSite: settings("Trình diễn: có"))
  }
}
