import Checking
import Diagnostics
import Files
import Testing

/// What stands in settings and in notes on procedures is read like any page.
@Suite struct SettingsAndNotesTests {
  private let catalogue = ProcedureFixture.catalogue(ProcedureFixture.row("1.000001"))

  private func findings(_ text: String) async throws -> [String] {
    let site = try PortalFixture(catalogue + text)
    let rules = Rule.all.filter { $0.code.hasPrefix("TX17") || $0.code.hasPrefix("TX18") }
    let checked = await check(site.workspace, site.tree, jobs: 2, rules: rules)
    return DiagnosticReport(checked.diagnostics, tree: site.tree).items.map {
      "\($0.diagnostic.span.path.name):\($0.start?.line ?? 0) \($0.diagnostic.code)"
    }
  }

  @Test func findsASlipInTheNoteOnAProcedure() async throws {
    let found = try await findings(
      "-- content/xa-mau/thu-tuc/1.000001.md --\n---\nGhi chú: Nộp ở quầy hồsơ.\n---\n\nMang theo bản gốc,, bản sao.\n"
    )
    #expect(found.count == 2, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("1.000001.md:") })
  }

  @Test func findsASlipInTheSettingsOfTheDeskAndOfThePortal() async throws {
    let found = try await findings(
      """
      -- content/xa-mau/trang.yml --
      Tên: Xã Mẫu
      Lời báo: Trang của xã , do xã giữ.
      -- content/xa-mau/mot-cua.yml --
      Tên: Trung tâm Phục vụ hành chính công
      Ghi chú: Lấy số ở cửa , rồi chờ gọi.
      """)
    #expect(found.map { String($0.prefix(10)) } == ["mot-cua.ym", "trang.yml:"], "\(found)")
  }

  @Test func findsAnIdentityNumberInTheSettings() async throws {
    let found = try await findings(
      """
      -- content/xa-mau/mot-cua.yml --
      Tên: Trung tâm Phục vụ hành chính công
      Ghi chú: Ông Nguyễn Văn Mẫu, số căn cước 031090001234, trực sáng thứ Bảy.
      """)
    #expect(found.count == 1, "\(found)")
  }

  @Test func passesTheNumbersOfThoseWhoWorkThere() async throws {
    let found = try await findings(
      """
      -- content/xa-mau/mot-cua.yml --
      Tên: Trung tâm Phục vụ hành chính công
      Quầy:
        - Số: 1
          Tên: Hộ tịch
          Người: Nguyễn Thị Thí Dụ
          Điện thoại: 0912 345 678
          Ghi chú: Ngoài giờ, gọi bà Nguyễn Thị Thí Dụ, 0912 345 679.
      -- content/xa-mau/thu-tuc/1.000001.md --
      ---
      Quầy: "1"
      Điện thoại: 0912 345 680
      ---
      """)
    #expect(found == [])
  }
}
