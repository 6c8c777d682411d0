import Releases
import Testing

@Suite struct ReleaseIDTests {
  @Test(arguments: [
    "20261130-141502-3f9a01c2", "00000000-000000-00000000", "99999999-999999-ffffffff",
  ])
  func takesNamesOfReleases(_ name: String) { #expect(ReleaseID(name)?.text == name) }

  @Test(arguments: [
    "", "-", "20261130-141502-3f9a01c", "20261130-141502-3f9a01c22", "20261130-141502-3F9A01C2",
    "2026113a-141502-3f9a01c2", "20261130-14150a-3f9a01c2", "20261130_141502-3f9a01c2",
    "20261130-141502 3f9a01c2", "20261130-141502-3f9a01c/", "../../../../../../../etc",
    "2026113-0141502-3f9a01c2",
    "20261130-141502-3f9a01é",
  ])
  func takesNothingElse(_ name: String) { #expect(ReleaseID(name) == nil) }
}
