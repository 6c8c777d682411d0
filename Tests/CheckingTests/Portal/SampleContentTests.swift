import Checking
import Commune
import Diagnostics
import Files
import TestSupport
import Testing
import VietnameseText

/// The rules over the portal, on the content that this repository ships.
@Suite struct SampleContentTests {
  private func workspace(_ day: String) throws -> (Workspace, FileTree) {
    let tree = try repositoryFolder("content", as: "content")
    let today = try #require(CalendarDate.read(day))
    return (assemble(tree, today: today).value, tree)
  }

  @Test func theSampleHasAlmostAllThatTheLawWants() throws {
    let (workspace, _) = try workspace("21/11/2026")
    let portal = try #require(workspace.portals.first { $0.slug == "xa-mau" })
    let card = try #require(scorecard(of: portal))
    let lacking = card.unmet.map(\.requirement.id)
    #expect(Set(lacking).isSubset(of: ["thong-ke", "thu-tuc-nguon"]), "\(card.unmet)")
  }

  @Test func nothingElseIsFoundInThePortals() throws {
    let (workspace, tree) = try workspace("21/11/2026")
    for portal in workspace.portals {
      let reading = PortalReading(portal: portal, texts: [], tree: tree)
      for rule in Rule.portalRules where rule.code != Rule.missingDisclosure.code {
        guard case .portal(let check) = rule.check else { continue }
        #expect(check(reading).map(\.message) == [], "\(portal.slug)")
      }
    }
  }

  @Test func onlyTheSampleIsScored() throws {
    let (workspace, _) = try workspace("21/11/2026")
    let scored = workspace.portals.filter { scorecard(of: $0) != nil }
    #expect(scored.map(\.slug) == ["xa-mau"])
  }
}
