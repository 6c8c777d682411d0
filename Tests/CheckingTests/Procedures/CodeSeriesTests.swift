import Checking
import Testing

@Suite struct CodeSeriesTests {
  private func row(_ cells: String) -> String { ProcedureFixture.catalogue(cells) }

  @Test(arguments: ["4.000001", "7.001193", "0.001193"])
  func findsACodeOfAStrangeSeries(_ code: String) throws {
    try expect(
      .codeSeries, inSite: row("①\(code)②" + ProcedureFixture.row(code).dropFirst(8)), code)
  }

  @Test(arguments: ["1.001193", "2.000815", "3.000412"])
  func passesTheSeriesThatThereAre(_ code: String) throws {
    try expect(.codeSeries, inSite: row(ProcedureFixture.row(code)))
  }
}
