import Releases
import Testing
import Watching

/// What the status of a portal becomes after runs that end in each way.
@Suite struct AfterARunTests {
  private func run(_ seconds: Int, failure: String? = nil, _ slugs: String..., isWhole: Bool = true)
    -> RunRecord
  {
    var run = RunRecord(
      ended: RunMoment(seconds: seconds), milliseconds: 1, failure: failure, isWhole: isWhole)
    run.portals = slugs.map { PortalRecord(slug: $0, name: $0) }
    return run
  }

  private func served(_ release: String) -> PortalStatus.Served {
    PortalStatus.Served(
      release: release, time: RunMoment(seconds: 1), files: 1, bytes: 1, milliseconds: nil,
      change: ManifestChange())
  }

  private func after(
    _ old: WorkspaceStatus?, _ run: RunRecord, _ releases: [String: String],
    held: Set<String> = []
  ) -> WorkspaceStatus {
    WorkspaceStatus(
      old, after: run, of: "public", served: { releases[$0].map(served) },
      hold: { held.contains($0) ? .init(since: RunMoment(seconds: 5), text: "giữ") : nil })
  }

  @Test func aFailureKeepsTheLastSuccessAndNamesThePortalsThatItCameTooEarlyFor() {
    let first = after(nil, run(10, "a", "b"), ["a": "1", "b": "1"])
    let second = after(first, run(20, failure: "đĩa đã đầy"), ["a": "2", "b": "1"])
    #expect(second.result == .failed && second.isBad)
    #expect(second.lastSuccess?.seconds == 10 && second.lastFailure?.reason == "đĩa đã đầy")
    // The one was published before the other failed.
    #expect(second.portals.map(\.result) == [.published, .failed])
    #expect(second.portals.map { $0.lastSuccess?.seconds } == [20, 10])
    let third = after(second, run(30, "a", "b"), ["a": "2", "b": "1"])
    #expect(third.result == .unchanged && !third.isBad)
    #expect(third.lastFailure?.time.seconds == 20, "để còn biết")
  }

  @Test func aRunOfOnePortalSaysNothingOfTheOthers() {
    let first = after(nil, run(10, "a", "b"), ["a": "1", "b": "1"])
    let second = after(first, run(20, "a", isWhole: false), ["a": "2", "b": "1"])
    #expect(second.portals.map { $0.checked.seconds } == [20, 10])
    #expect(second.result == .published)
    let failed = after(second, run(30, failure: "hỏng", isWhole: false), ["a": "2", "b": "1"])
    #expect(failed.portals.map(\.result) == [.published, .published] && failed.result == .failed)
  }

  @Test func aPortalThatIsHeldIsNoFailureAndOneThatIsFrozenIsOne() {
    var record = run(10, "a", "b")
    record.portals[1].isFrozen = true
    let status = after(nil, record, ["a": "1", "b": "1"], held: ["a"])
    #expect(status.portals.map(\.result) == [.held, .frozen])
    #expect(status.portals[1].lastSuccess == nil && status.portals[1].lastFailure != nil)
    #expect(status.isBad && status.result == .frozen)
    #expect(!after(nil, run(10, "a"), ["a": "1"], held: ["a"]).isBad)
  }

  @Test func theFirstRunMayFail() {
    let status = after(nil, run(10, failure: "hỏng"), [:])
    #expect(status.portals.isEmpty && status.lastSuccess == nil && status.isBad)
  }

  @Test func ofSeveralChangesTheNextIsNamed() {
    var record = run(10, "a", "b", "c")
    record.portals[1].nextChange = .init(day: "2026-12-01", what: "hai")
    record.portals[2].nextChange = .init(day: "2026-11-30", what: "ba")
    let status = after(nil, record, [:])
    #expect(status.nextChange?.portal.slug == "c")
    #expect(status.nextChange?.change.dayWords == "30/11/2026")
  }
}
