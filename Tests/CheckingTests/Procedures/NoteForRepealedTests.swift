import Checking
import Testing

@Suite struct NoteForRepealedTests {
  private func row(_ cells: String) -> String { ProcedureFixture.catalogue(cells) }

  @Test func findsTheNoteOfACommuneOnAProcedureThatIsOver() throws {
    let note = """
      -- content/xa-mau/thu-tuc/1.000001.md --
      ①②---
      Quầy: "1"
      ---
      """
    let over = "1.000001,Một,ho-tich,,,bãi bỏ,,01/9/2026,12/QĐ-UBND,1.000002,nguồn,20/7/2026"
    let found = try expect(
      .noteForRepealed,
      inSite: ProcedureFixture.catalogue(over, ProcedureFixture.row("1.000002")) + note, "1.000001")
    #expect(found.first?.hint?.contains("1.000002.md") == true)
    try expect(
      .noteForRepealed,
      inSite: row(ProcedureFixture.row("1.000001")) + note.replacing("①②", with: ""))
  }

  @Test func aProcedureThatWillBeOverMayHaveANote() throws {
    let row =
      "1.000001,Một,ho-tich,,,hiện hành,,31/12/2026,12/QĐ-UBND,1.000002,nguồn,20/7/2026"
    let note = "-- content/xa-mau/thu-tuc/1.000001.md --\n---\nQuầy: \"1\"\n---\n"
    try expect(
      .noteForRepealed,
      inSite: ProcedureFixture.catalogue(row, ProcedureFixture.row("1.000002")) + note)
  }
}
