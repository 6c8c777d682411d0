import Commune
import Testing
import VietnameseText

/// What became of communes: the register of units, read from text.
@Suite struct UnitRegisterTests {
  private func register(_ units: String) throws -> (UnitRegister, [String]) {
    let site = try AssembledSite(
      "-- content/chung/don-vi.yml --\nĐơn vị:\n\(units)\n"
        + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n")
    return (site.workspace.catalogue.units, site.findings)
  }

  private func heirs(_ register: UnitRegister, of code: String, on day: String) throws -> [String] {
    let day = try #require(CalendarDate.read(day))
    return register.heirs(of: code, on: day).map { "\($0.unit.code) \($0.part.rawValue)" }
  }

  /// Two into one, then that one under a new name.
  private let chain = """
      - {Mã: a, Tên: xã A, Loại: xã, Thôi từ ngày: 01/7/2025}
      - {Mã: b, Tên: xã B, Loại: xã, Thôi từ ngày: 01/7/2025}
      - Mã: c
        Tên: xã C
        Loại: xã
        Có từ ngày: 01/7/2025
        Thôi từ ngày: 01/01/2026
        Tiền thân: [{Đơn vị: a}, {Đơn vị: b}]
        Xác minh: có
      - Mã: d
        Tên: xã D
        Loại: xã
        Có từ ngày: 01/01/2026
        Tiền thân: [{Đơn vị: c}]
        Xác minh: có
    """

  @Test func followsAChainToTheUnitOfTheDay() throws {
    let (register, findings) = try register(chain)
    #expect(findings == [])
    #expect(try heirs(register, of: "a", on: "30/6/2025") == [])
    #expect(try heirs(register, of: "a", on: "01/7/2025") == ["c toàn bộ"])
    #expect(try heirs(register, of: "a", on: "01/01/2026") == ["d toàn bộ"])
    #expect(register.ancestors(of: "d").map(\.unit.code) == ["c", "a", "b"])
    #expect(register.descendants(of: "a").map(\.unit.code) == ["c", "d"])
  }

  @Test func tellsTheWholeStory() throws {
    let (register, _) = try register(chain)
    let day = try #require(CalendarDate.read("21/11/2026"))
    #expect(
      register.story(of: "a", until: day)
        == "Từ 01/7/2025, xã A cùng xã B hợp thành xã C. Từ 01/01/2026, xã C thành xã D.")
    #expect(register.story(of: "d", until: day) == "")
  }

  @Test func knowsASplitAndSaysWhatItsSourceDoesNot() throws {
    let (register, findings) = try register(
      """
        - {Mã: a, Tên: xã A, Loại: xã, Thôi từ ngày: 01/7/2025}
        - {Mã: b, Tên: xã B, Loại: xã, Có từ ngày: 01/7/2025, Tiền thân: [{Đơn vị: a, Phần: một phần}]}
        - {Mã: c, Tên: xã C, Loại: xã, Có từ ngày: 01/7/2025, Tiền thân: [{Đơn vị: a, Phần: một phần}]}
      """)
    #expect(findings == [])
    #expect(try heirs(register, of: "a", on: "21/11/2026") == ["b một phần", "c một phần"])
    let day = try #require(CalendarDate.read("21/11/2026"))
    #expect(
      register.story(of: "a", until: day)
        == "Từ 01/7/2025, xã A được chia vào xã B và xã C; phần nào thuộc đơn vị nào thì nguồn "
        + "không nói. (Theo nguồn thứ cấp, chưa đối chiếu Công báo.)")
  }

  @Test func knowsAUnitThatTookInAnother() throws {
    let (register, _) = try register(
      """
        - {Mã: a, Tên: tỉnh A, Loại: tỉnh, Thôi từ ngày: 01/7/2025}
        - {Mã: b, Tên: thành phố B, Loại: thành phố, Tiền thân: [{Đơn vị: a}], Xác minh: có}
      """)
    let day = try #require(CalendarDate.read("21/11/2026"))
    #expect(register.story(of: "a", until: day) == "Từ 01/7/2025, tỉnh A nhập vào thành phố B.")
  }

  @Test(arguments: [
    (
      "- {Mã: a, Tên: A, Loại: xã}\n- {Mã: a, Tên: B, Loại: xã}",
      "mã đơn vị “a” đã có ở trên; bản ghi này không được dùng"
    ),
    (
      "- {Mã: xa-a, Tên: A, Loại: xã, Tiền thân: [{Đơn vị: xa-b}]}\n- {Mã: xa-bb, Tên: B, Loại: xã}",
      "đơn vị “xa-b” không có trong don-vi.yml"
    ),
    (
      "- {Mã: a, Tên: A, Loại: xã, Tiền thân: [{Đơn vị: a}]}", "A là tiền thân của chính mình"
    ),
    (
      "- {Mã: a, Tên: A, Loại: xã, Thôi từ ngày: 01/7/2025}\n"
        + "- {Mã: b, Tên: B, Loại: xã, Có từ ngày: 01/8/2025, Tiền thân: [{Đơn vị: a}]}",
      "A thôi từ 01/7/2025, còn đơn vị này có từ 01/8/2025"
    ),
    (
      "- {Mã: a, Tên: A, Loại: xã}\n"
        + "- {Mã: b, Tên: B, Loại: xã, Có từ ngày: 01/8/2025, Tiền thân: [{Đơn vị: a}]}",
      "A chưa ghi ngày thôi, còn đơn vị này có từ 01/8/2025"
    ),
    (
      "- {Mã: a, Tên: A, Loại: làng}", "“làng” không phải là giá trị của “Loại”"
    ),
    ("- xã A", "sổ đơn vị hành chính cần một danh sách, mỗi đơn vị một nhóm khóa"),
  ])
  func findsWhatCannotBe(_ units: String, _ message: String) throws {
    let (_, findings) = try register(
      units.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
    #expect(findings.contains { $0.hasSuffix(message) }, "\(findings)")
  }

  @Test func findsARingOfUnits() throws {
    let (register, findings) = try register(
      """
        - {Mã: a, Tên: A, Loại: xã, Thôi từ ngày: 01/7/2025, Tiền thân: [{Đơn vị: b}]}
        - {Mã: b, Tên: B, Loại: xã, Thôi từ ngày: 01/7/2025, Tiền thân: [{Đơn vị: a}]}
      """)
    #expect(findings.filter { $0.hasSuffix("là tiền thân của chính mình") }.count == 2)
    #expect(try heirs(register, of: "a", on: "21/11/2026") == [])
  }

  @Test func findsAWholeThatWentTwoWays() throws {
    let (_, findings) = try register(
      """
        - {Mã: a, Tên: xã A, Loại: xã, Thôi từ ngày: 01/7/2025}
        - {Mã: b, Tên: xã B, Loại: xã, Có từ ngày: 01/7/2025, Tiền thân: [{Đơn vị: a}]}
        - {Mã: c, Tên: xã C, Loại: xã, Có từ ngày: 01/7/2025, Tiền thân: [{Đơn vị: a, Phần: một phần}]}
      """)
    #expect(findings.count == 1)
    #expect(findings[0].hasSuffix("xã A đã vào xã C, nên không thể toàn bộ vào đây"))
  }

  // MARK: - Portals

  private let split = """
    -- content/chung/don-vi.yml --
    Đơn vị:
      - {Mã: xa-a, Tên: xã A, Loại: xã, Thôi từ ngày: 01/01/2027}
      - {Mã: xa-b, Tên: xã B, Loại: xã, Có từ ngày: 01/01/2027, Tiền thân: [{Đơn vị: xa-a}]}

    """

  @Test func makesAnArchiveOnTheDayAndNotBefore() throws {
    let text = split + "-- content/a/trang.yml --\nTên: Xã A\nĐơn vị: xa-a\n"
    #expect(try AssembledSite(text, today: "31/12/2026").workspace.portals[0].isArchive == false)
    let after = try AssembledSite(text, today: "01/01/2027").workspace.portals[0]
    #expect(after.isArchive)
    #expect(after.archive?.before?.short == "01/01/2027")
    #expect(after.procedures.isEmpty)
  }

  /// Whether the commune still is cannot be told, so that readers keep what they have.
  @Test func keepsBackAPortalWhoseUnitIsUnknown() throws {
    let site = try AssembledSite(split + "-- content/a/trang.yml --\nTên: Xã A\nĐơn vị: xa-aa\n")
    #expect(site.workspace.portals.isEmpty)
    #expect(site.findings == ["đơn vị “xa-aa” không có trong chung/don-vi.yml"])
  }

  @Test func keepsBackOnlyThePortalWhoseUnitCannotBeRead() throws {
    let site = try AssembledSite(
      """
      -- content/chung/don-vi.yml --
      Đơn vị:
        - {Mã: xa-a, Tên: xã A, Loại: xã, Thôi từ ngày: hôm qua}
        - {Mã: xa-b, Tên: xã B, Loại: xã}
      -- content/a/trang.yml --
      Tên: Xã A
      Đơn vị: xa-a
      -- content/b/trang.yml --
      Tên: Xã B
      Đơn vị: xa-b
      """)
    #expect(site.workspace.portals.map(\.slug) == ["b"])
    #expect(site.findings.count == 2)
  }

  @Test func takesOnePortalAUnit() throws {
    let site = try AssembledSite(
      split + "-- content/a/trang.yml --\nTên: Xã A\nĐơn vị: xa-a\n"
        + "-- content/a2/trang.yml --\nTên: Xã A\nĐơn vị: xa-a\n")
    #expect(site.findings == ["xã A đã là đơn vị của trang “a”"])
  }

  @Test func knowsItsKinAlsoWhenItIsBuiltAlone() throws {
    let text =
      split + "-- content/a/trang.yml --\nTên: Xã A\nĐơn vị: xa-a\n-- content/a/x.md --\nsai\n"
      + "-- content/b/trang.yml --\nTên: Xã B\nĐơn vị: xa-b\n"
    let site = try AssembledSite(text, today: "01/01/2027", only: ["b"])
    #expect(site.workspace.portals.map(\.slug) == ["b"])
    #expect(site.workspace.portals[0].ancestors.map { $0.portal?.slug } == ["a"])
    #expect(site.findings == [])
  }
}
