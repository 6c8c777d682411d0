import Commune
import Diagnostics
import Files
import Testing

@Suite struct DigitalGroupTests {
  private static let header = "Thôn,Họ tên,Vai trò,Liên hệ,Đồng ý công khai\n"

  private func site(_ rows: String, file: String = "to-cong-nghe-so") throws -> AssembledSite {
    try AssembledSite("-- content/xa-mau/so-lieu/\(file).csv --\n\(Self.header)\(rows)")
  }

  @Test func namesWhoHasConsented() throws {
    let site = try site(
      "Thôn Chợ,Trần Bí Mật,Tổ trưởng,(0000) 000 101,có\nThôn Ao,,Tổ trưởng,,không\n")
    #expect(site.findings == [])
    let portal = try site.portal
    #expect(portal.digitalGroup.map(\.name) == ["Trần Bí Mật", ""])
    #expect(portal.hasContent(.digital))
    #expect(portal.tables.isEmpty)
  }

  @Test(arguments: ["không", "", "rồi"])
  func keepsNoNameWithoutConsentAndSaysWhy(_ consent: String) throws {
    let site = try site("Thôn Chợ,Trần Bí Mật,Tổ trưởng,0912,\(consent)\n")
    #expect(
      site.findings.contains(
        "dòng 2: người này chưa đồng ý công khai, nên trang không nêu tên và liên hệ"))
    let member = try #require(try site.portal.digitalGroup.first)
    #expect(member.name.isEmpty && member.contact.isEmpty)
    #expect(member.hamlet == "Thôn Chợ")
    for finding in site.diagnostics {
      #expect(finding.span.range.isEmpty)
      #expect(!(finding.message + (finding.hint ?? "")).contains("Bí Mật"))
    }
  }

  @Test func keepsNoNameWithoutTheColumn() throws {
    let site = try AssembledSite(
      "-- content/xa-mau/so-lieu/to-cong-nghe-so.csv --\nThôn,Họ tên,Vai trò\nChợ,Trần Bí Mật,Tổ trưởng\n"
    )
    #expect(site.findings.contains { $0.contains("thiếu cột “Đồng ý công khai”") })
    #expect(try site.portal.digitalGroup.map(\.name) == [""])
  }

  @Test(arguments: ["Tổ công nghệ số", "To-Cong-Nghe-So", "to_cong_nghe_so"])
  func isNoTableHoweverItsNameIsWritten(_ name: String) throws {
    #expect(try site("Thôn Chợ,Trần Bí Mật,Tổ trưởng,,có\n", file: name).portal.tables.isEmpty)
  }
}
