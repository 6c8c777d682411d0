import Merging
import Testing

/// Changes of communes that cannot be made, and what is said of them.
@Suite struct MergeRefusalTests {
  @Test func refusesOneAddressForTheNewPortalAndAnArchive() async throws {
    let fixture = try await MergeFixture(
      Change.merger, units: ["xa-moi"], url: "https://xadong.thidu.gov.vn/")
    #expect(
      fixture.findings == [
        "https://xadong.thidu.gov.vn/ là địa chỉ của Xã Đông; trang mới lấy địa chỉ ấy thì kho lưu "
          + "trữ cần nơi khác"
      ])
    #expect(fixture.newFiles == [])
  }

  @Test(arguments: [
    ("xa-mới", "đơn vị “xa-mới” không có trong don-vi.yml"),
    ("xa-dong", "xã Đông chưa ghi “Có từ ngày”"),
  ])
  func namesWhatIsMissing(_ unit: String, _ message: String) async throws {
    let fixture = try await MergeFixture(Change.merger, units: [unit])
    #expect(fixture.findings == [message])
    #expect(fixture.plan.newPortals.isEmpty)
  }

  @Test func refusesAUnitWithoutPredecessors() async throws {
    let fixture = try await MergeFixture(
      "-- content/chung/don-vi.yml --\nĐơn vị: [{Mã: xa-moi, Tên: xã Mới, Loại: xã, Có từ ngày: 01/01/2027}]\n"
        + "-- content/moi/trang.yml --\nTên: Xã Khác\n", units: ["xa-moi"])
    #expect(fixture.findings == ["xã Mới chưa ghi “Tiền thân” nên không có gì để chuyển"])
  }

  @Test func refusesAPredecessorThatDoesNotEnd() async throws {
    let fixture = try await MergeFixture(
      Change.merger.replacing(
        "Tên: xã Tây, Loại: xã, Thôi từ ngày: 01/01/2027", with: "Tên: xã Tây, Loại: xã"),
      units: ["xa-moi"])
    #expect(
      fixture.findings == [
        "xã Tây không thôi từ 01/01/2027, nên trang của đơn vị ấy sẽ không thành lưu trữ"
      ])
  }

  @Test func takesNoPortalThatCannotBeReadForOneThatIsNotThere() async throws {
    let fixture = try await MergeFixture(
      Change.merger.replacing("Tên: Xã Tây\n", with: "Tên: Xã Tây\nHư cấu: ừ\n"), units: ["xa-moi"])
    #expect(fixture.findings.count == 1)
    #expect(fixture.plan.newPortals.isEmpty)
  }

  @Test(arguments: [
    ("{Đơn vị: xa-tay}", "{Đơn vị: xa-tayy}", "đơn vị “xa-tayy” không có trong don-vi.yml"),
    ("{Đơn vị: xa-tay}", "{Đơn vị: xa-moi}", "xã Mới là tiền thân của chính mình"),
    (
      "{Đơn vị: xa-tay}", "{Đơn vị: xa-tay, Phần: 1 phần}",
      "“1 phần” không phải là giá trị của “Phần”"
    ),
  ])
  func refusesARegisterWithAMistake(_ old: String, _ new: String, _ message: String) async throws {
    let fixture = try await MergeFixture(Change.merger.replacing(old, with: new), units: ["xa-moi"])
    #expect(fixture.findings.contains(message), "\(fixture.findings)")
    #expect(fixture.plan.newPortals.isEmpty)
  }

  @Test func refusesAWorkspaceOfOnePortal() async throws {
    let fixture = try await MergeFixture(
      Change.merger + "\n-- content/trang.yml --\nTên: Xã Một\n", units: ["xa-moi"])
    #expect(
      fixture.findings.contains(
        "thư mục này là trang của một xã; sáp nhập cần một thư mục cho mỗi xã"))
  }
}
