import Checking
import Testing

@Suite struct TwoRecordsTests {
  private func row(_ cells: String) -> String { ProcedureFixture.catalogue(cells) }

  @Test func findsTheSecondRecordOfACode() throws {
    try expect(
      .twoRecords,
      inSite: row(ProcedureFixture.row("1.000001")) + """
        -- content/chung/thu-tuc/chung-thuc/1.000001.md --
        ---
        Mã: "1.000001"
        ---
        -- content/chung/thu-tuc/ho-tich/1.000001.md --
        ①②---
        Mã: "1.000001"
        ---
        -- content/chung/thu-tuc/ho-tich/1.000002.md --
        ---
        Mã: "1.000002"
        ---
        """, "chung-thuc/1.000001.md")
  }

  @Test func oneRecordOfEachCodeIsRight() throws {
    try expect(
      .twoRecords,
      inSite: row(ProcedureFixture.row("1.000001")) + """
        -- content/chung/thu-tuc/ho-tich/1.000001.md --
        ---
        Mã: "1.000001"
        ---
        -- content/chung/thu-tuc/ho-tich/1.000002.md --
        ---
        Mã: "1.000002"
        ---
        """)
  }

  @Test func otherPagesAreNoRecords() throws {
    try expect(
      .twoRecords,
      inSite: row(ProcedureFixture.row("1.000001")) + """
        -- content/chung/thu-tuc/ho-tich/gioi-thieu.md --
        Chữ.
        -- content/chung/thu-tuc/chung-thuc/gioi-thieu.md --
        Chữ.
        """)
  }
}
