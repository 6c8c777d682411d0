import Building
import Commune
import Diagnostics
import Files
import Foundation
import TestSupport
import Testing
import VietnameseText

/// The content that comes with the project: it has no finding, and it tells no citizen something
/// that its sources do not say.
@Suite struct ShippedContentTests {
  private let workspace: Diagnosed<Workspace>

  init() throws {
    let tree = try repositoryFolder("content", as: "content")
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    workspace = assemble(tree, today: today)
  }

  private func procedure(_ code: String) throws -> Procedure {
    let code = try #require(ProcedureCode(code))
    return try #require(workspace.value.catalogue.procedure(code))
  }

  @Test func assemblesWithoutAFinding() {
    #expect(workspace.diagnostics.map(\.message) == [])
    #expect(workspace.value.portals.map(\.slug).contains("quang-khai"))
    #expect(workspace.value.portals.map(\.slug).contains("xa-mau"))
  }

  /// Their crawled records look current; the list of Hải Phòng says that they are repealed.
  @Test(arguments: ["2.000986", "2.001023", "1.003596"])
  func knowsWhatIsRepealedAlthoughItsRecordLooksCurrent(_ code: String) throws {
    #expect(try procedure(code).state(on: workspace.value.today) == .repealed)
  }

  /// The crawl kept one page under these ten codes; the page itself says that it is of 1.014023.
  @Test(arguments: [
    "1.002544", "1.014208", "2.001709", "3.000224", "3.000272", "3.000274", "3.000284", "3.000285",
    "3.000286", "3.000332",
  ])
  func takesNothingOfARecordWithAForeignBody(_ code: String) throws {
    let code = try #require(ProcedureCode(code))
    #expect(workspace.value.catalogue.procedure(code) == nil)
    #expect(try procedure("1.014023").row.name == "Hỗ trợ phát triển sản xuất cộng đồng.")
  }

  /// Communes post them, and the list of the ministry names others who decide.
  @Test(arguments: [
    "1.003915", "1.004878", "1.011442", "1.011443", "2.000592", "2.000829", "2.001680", "2.001687",
  ])
  func leavesToOthersWhatTheCommuneOnlyReceives(_ code: String) throws {
    #expect(try procedure(code).row.scope == .receivedByCommune)
  }

  @Test(arguments: ["2.000884", "2.000908", "2.000635", "1.013133"])
  func writesNoDetailWithoutARecord(_ code: String) throws {
    #expect(try procedure(code).detail == nil)
  }

  @Test func holdsEveryRowThatBelongsToACommune() {
    let procedures = workspace.value.catalogue.procedures
    #expect(procedures.count { $0.row.scope != .police } == 393)
    #expect(procedures.count { $0.row.scope == .police } == 30)
    #expect(
      procedures.filter { $0.row.scope == .police }.allSatisfy { $0.receivedAt == "Công an xã" })
    #expect(!procedures.contains { $0.code.isInternal })
    #expect(procedures.count { $0.detail != nil } >= 24)
  }

  @Test func namesASourceForEveryProcedure() {
    let procedures = workspace.value.catalogue.procedures
    #expect(procedures.filter { $0.row.source.isEmpty }.map(\.code.text) == [])
    let details = procedures.compactMap { $0.detail?.record }
    #expect(details.filter { $0.dataSources.isEmpty }.compactMap { $0.code?.text } == [])
  }

  @Test func neverCountsTheDefaultOfTheCrawlAsFree() {
    let free = workspace.value.catalogue.procedures.filter { $0.fee == .free && $0.detail == nil }
    #expect(free.filter { $0.row.fee == "Miễn phí" }.map(\.code.text) == [])
  }

  @Test func receivesNoBorderOrSeaProceduresInland() throws {
    for portal in workspace.value.portals {
      #expect(!portal.procedures.contains { $0.field.isMaritime }, "\(portal.slug)")
    }
  }

  @Test func hasOnlyCurrentProceduresInLifeEvents() {
    let catalogue = workspace.value.catalogue
    #expect(catalogue.lifeEvents.count >= 12)
    for code in catalogue.lifeEvents.flatMap(\.steps).flatMap(\.codes) {
      let state = catalogue.procedure(code.value)?.state(on: workspace.value.today)
      #expect(state == .current, "\(code.value)")
    }
  }

  @Test func showsNoRealCommuneAsTheGovernmentsWord() throws {
    let portal = try #require(workspace.value.portals.first { $0.slug == "quang-khai" })
    #expect(portal.isArchive)
    #expect(portal.settings.isDemonstration)
    #expect(portal.settings.url.isEmpty)
    #expect(portal.reports.allSatisfy { $0.record.isRestatement })
  }
}
