import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// The rules over the portals of this repository, on a day after which its files were written.
@Suite struct RepositoryContentTests {
  private func findings(_ kind: Rule.Kind) async throws -> [Diagnostic] {
    let tree = try repositoryFolder("content", as: "content")
    let day = try #require(CalendarDate.read("30/11/2026"))
    let workspace = assemble(tree, today: day).value
    #expect(workspace.portals.count == 6)
    return await check(workspace, tree, jobs: 2, rules: Rule.all.filter { $0.kind == kind })
      .diagnostics
  }

  @Test func namesNoPrivatePerson() async throws {
    let found = try await findings(.personalData)
    #expect(found.map(\.message) == [])
  }

  /// What its sources are silent about is counted; nothing in the catalogue is wrong.
  @Test func hasNoMistakeInItsProcedures() async throws {
    let found = try await findings(.procedure)
    #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    #expect(Set(found.map(\.code)).isSubset(of: ["TX1901", "TX1906", "TX1908"]))
  }
}
