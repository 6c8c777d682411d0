import Checking
import Testing

@Suite struct BasisIsOverTests {
  private let rows = ProcedureFixture.catalogue(ProcedureFixture.row("1.000001"))
  private let laws = """
    -- content/chung/van-ban-phap-luat.yml --
    Văn bản:
      - Số hiệu: 61/2018/NĐ-CP
        Hết hiệu lực: 01/7/2025
        Thay bằng: 118/2025/NĐ-CP
      - Số hiệu: 118/2025/NĐ-CP
        Hiệu lực từ: 01/7/2025
      - Số hiệu: 20/2026/NĐ-CP
        Hết hiệu lực: 01/01/2027

    """

  private func record(_ lines: String) -> String {
    ProcedureFixture.record("1.000001", adding: lines).replacing("①②---", with: "---")
  }

  @Test func doubtsABasisThatIsOver() throws {
    let found = try expect(
      .basisIsOver, inSite: rows + laws + record("Căn cứ: [{Số hiệu: ①61/2018/NĐ-CP②}]"),
      "hết hiệu lực từ 01/7/2025")
    #expect(found.first?.hint?.contains("118/2025/NĐ-CP") == true)
  }

  @Test(arguments: ["118/2025/NĐ-CP", "20/2026/NĐ-CP", "99/2020/TT-BTP"])
  func passesABasisThatIsInForceOrUnknown(_ number: String) throws {
    try expect(.basisIsOver, inSite: rows + laws + record("Căn cứ: [{Số hiệu: \(number)}]"))
  }
}
