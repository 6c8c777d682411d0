import Checking
import Testing

@Suite struct StrayFeeTests {
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

  @Test func findsTheFeeOfAnUnknownProcedure() throws {
    try expect(
      .strayFee,
      inSite: rows + """
        -- content/chung/phi.yml --
        Phí:
          - Mã: "1.000001"
            Mức: 8.000 đồng
            Tỉnh: Hải Phòng
          - Mã: ①"1.000009"②
            Mức: 5.000 đồng
            Tỉnh: Hải Phòng
        """, "1.000009")
  }

  @Test func theFeeOfAKnownProcedureIsRight() throws {
    try expect(
      .strayFee,
      inSite: rows + """
        -- content/chung/phi.yml --
        Phí:
          - Mã: "1.000001"
            Mức: 8.000 đồng
            Tỉnh: Hải Phòng
        """)
  }

  @Test func aSiteWithoutFeesIsRight() throws { try expect(.strayFee, inSite: rows) }
}
