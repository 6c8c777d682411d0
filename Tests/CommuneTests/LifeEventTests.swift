import Commune
import Diagnostics
import Testing

@Suite struct LifeEventTests {
  private static let catalogue = """
    -- content/chung/linh-vuc.yml --
    Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}, {Mã: dat-dai, Tên: Đất đai}]
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực,Trạng thái,Từ ngày,Đến ngày,Thay bằng
    1.000001,Khai sinh,ho-tich,hiện hành,,,
    1.000002,Thủ tục cũ,ho-tich,hiện hành,,01/12/2026,"1.000001, 1.000003"
    1.000003,Thủ tục mới,ho-tich,hiện hành,01/3/2027,,
    1.000004,Tách thửa,dat-dai,hiện hành,,,

    """

  private func site(
    _ events: String, settings: String = "", today: String = "21/11/2026"
  ) throws -> AssembledSite {
    try AssembledSite(
      Self.catalogue + "-- content/chung/su-kien.yml --\nSự kiện:\n\(events)\n"
        + "-- content/xa-mau/trang.yml --\nTên: Xã Mẫu\n\(settings)\n", today: today)
  }

  private func codes(_ site: AssembledSite) throws -> [[String]] {
    try site.portal.lifeEvents.flatMap(\.steps).map { $0.codes.map(\.value.text) }
  }

  private let birth = """
      - Mã: sinh-con
        Tên: Sinh con
        Các bước:
          - {Tên: Khai sinh, Khi nào: luôn, Thủ tục: ["1.000001"]}
          - {Tên: Đổi, Khi nào: Khi cần, Thủ tục: ["1.000002"]}
    """

  @Test func readsTheStepsInTheirOrder() throws {
    let site = try site(birth)
    #expect(site.findings == [])
    let event = try #require(try site.portal.lifeEvents.first)
    #expect(event.steps.map(\.title) == ["Khai sinh", "Đổi"])
    #expect(event.steps.map(\.isAlways) == [true, false])
    #expect(event.usualCodes.map(\.text) == ["1.000001"])
  }

  @Test func takesTheFirstStepForTheUsualOneWhenNoneIsForAll() throws {
    let event = try #require(
      try site(
        """
          - Mã: giay-to
            Tên: Giấy tờ
            Các bước:
              - {Tên: Tách, Khi nào: Khi chia đất, Thủ tục: ["1.000004"]}
              - {Tên: Khai sinh, Khi nào: Khi mất giấy, Thủ tục: ["1.000001"]}
        """
      ).portal.lifeEvents.first)
    #expect(event.usualCodes.map(\.text) == ["1.000004"])
  }

  @Test func dropsAProcedureOnTheDayOfItsRepealAndSaysWhatReplacesIt() throws {
    let before = try site(birth, today: "30/11/2026")
    #expect(before.findings == [])
    #expect(try codes(before) == [["1.000001"], ["1.000002"]])
    let after = try site(birth, today: "01/12/2026")
    #expect(
      after.findings == [
        "6:48 mã 1.000002 của việc “Sinh con” đã bị bãi bỏ từ 01/12/2026, nên không còn hiện ở "
          + "trang của việc"
      ])
    #expect(after.diagnostics.map(\.hint) == ["thay mã này bằng 1.000001, 1.000003"])
    #expect(after.diagnostics.map(\.severity) == [.warning])
    #expect(try codes(after) == [["1.000001"]])
  }

  @Test func waitsForAProcedureThatIsToCome() throws {
    let events = birth.replacing("1.000002", with: "1.000003")
    let before = try site(events)
    #expect(
      before.findings == [
        "6:48 mã 1.000003 của việc “Sinh con” chưa có hiệu lực, nên chưa hiện ở trang của việc"
      ])
    #expect(
      before.diagnostics.map(\.hint) == ["không phải làm gì: mã tự hiện từ 01/3/2027"])
    #expect(try codes(before) == [["1.000001"]])
    #expect(try codes(try site(events, today: "01/3/2027")) == [["1.000001"], ["1.000003"]])
  }

  @Test func refusesACodeThatTheCatalogueLacks() throws {
    let site = try site(birth.replacing("1.000002", with: "1.999999"))
    #expect(site.findings == ["6:48 mã 1.999999 của việc “Sinh con” không có trong danh mục"])
    #expect(try codes(site) == [["1.000001"]])
  }

  @Test func takesACodeOnceInAnEvent() throws {
    let site = try site(birth.replacing("1.000002", with: "1.000001"))
    #expect(
      site.findings == [
        "6:48 mã 1.000001 đứng hai lần trong việc “Sinh con”; lần sau không được dùng"
      ])
    #expect(try codes(site) == [["1.000001"]])
  }

  @Test func wantsStepsAndOneCodeForEachEvent() throws {
    let site = try site(
      birth + """

          - {Mã: ket-hon, Tên: Kết hôn}
          - {Mã: sinh-con, Tên: Sinh con nữa}
          - {Mã: index, Tên: Mọi việc}
        """)
    #expect(
      site.findings.map { $0.drop { $0 != " " }.dropFirst() } == [
        "việc “Kết hôn” chưa có bước nào nên chưa có trang",
        "mã “sinh-con” đã là của một việc ở trên; việc này không được dùng",
        "mã “index” là tên của trang danh sách; việc này không được dùng",
      ])
    #expect(try site.portal.lifeEvents.map(\.code) == ["sinh-con"])
  }

  @Test func wantsAProcedureOrAPlaceOfEachStep() throws {
    let site = try site(
      """
        - Mã: con-nuoi
          Tên: Nhận con nuôi
          Các bước:
            - {Tên: Tìm trẻ, Khi nào: Khi chưa có, Nơi làm: Sở Tư pháp}
            - {Tên: Nghĩ kỹ, Khi nào: luôn}
            - {Tên: Khai sinh, Khi nào: luôn, Thủ tục: ["1.000001"]}
      """)
    #expect(
      site.findings.map { $0.drop { $0 != " " }.dropFirst() } == [
        "bước “Nghĩ kỹ” của việc “Nhận con nuôi” không có thủ tục, cũng không nói làm ở đâu, nên "
          + "bị bỏ qua"
      ])
    #expect(try site.portal.lifeEvents.first?.steps.map(\.title) == ["Tìm trẻ", "Khai sinh"])
  }

  @Test func wantsToKnowWhenAStepIsNeeded() throws {
    let findings = try site(
      "  - {Mã: a, Tên: A, Các bước: [{Tên: B, Thủ tục: [\"1.000001\"]}]}"
    ).findings
    #expect(
      findings.map { $0.drop { $0 != " " }.dropFirst() } == [
        "thiếu khóa “Khi nào” của bước của việc"
      ])
  }

  @Test func leavesOutWhatTheCommuneDoesNotReceive() throws {
    let events =
      birth + """

          - Mã: lam-nha
            Tên: Làm nhà
            Các bước:
              - {Tên: Hỏi thợ, Khi nào: luôn, Nơi làm: ở làng}
              - {Tên: Tách thửa, Khi nào: luôn, Thủ tục: ["1.000004"]}
        """
    #expect(try site(events).portal.lifeEvents.map(\.code) == ["sinh-con", "lam-nha"])
    let inland = try site(events, settings: "Lĩnh vực không tiếp nhận: [dat-dai]")
    #expect(try inland.portal.lifeEvents.map(\.code) == ["sinh-con"])
    #expect(inland.findings == [])
    let archive = try site(events, settings: "Lưu trữ: {Trước ngày: 01/7/2025}")
    #expect(try archive.portal.lifeEvents.isEmpty)
  }

  @Test func findsTheEventsThatSettingsNameAndNobodyKnows() throws {
    let site = try site(birth, settings: "Việc thường làm: [sinh-con, sinh-com]")
    #expect(site.findings == ["2:29 việc “sinh-com” không có trong chung/su-kien.yml"])
    #expect(site.diagnostics.map(\.hint) == ["có phải ý bạn là “sinh-con”?"])
  }

  @Test func saysWhichNamedEventTheCommuneHasNothingOf() throws {
    let site = try site(
      birth, settings: "Việc thường làm: [sinh-con]\nLĩnh vực tiếp nhận: [dat-dai]")
    #expect(
      site.findings == ["2:19 việc “sinh-con” không có thủ tục nào mà xã tiếp nhận, nên không hiện"]
    )
  }

  @Test func readsTheFormerGroupsOfSettingsAsAMistake() throws {
    let site = try site(birth, settings: "Việc thường làm: [{Tên: Sinh con, Mã: [\"1.000001\"]}]")
    #expect(
      site.diagnostics.map(\.hint) == ["ghi một dòng “Việc thường làm: sinh-con”"])
    #expect(try site.portal.settings.lifeEvents.isEmpty)
  }
}
