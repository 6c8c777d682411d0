import Synchronization
import Watching
import World

/// Writes down how a run ends, whichever way that is.
///
/// A class, since the run and the thread that ends it when its time is over share it.
final class RunWatch: Sendable {
  private let folder: StatusFolder
  private let log: RunLog
  private let isWhole: Bool
  private let clock = RunClock()
  private let state = Mutex(State())

  private struct State {
    /// Only the run that has the lock may speak of the output.
    var hasBegun = false
    var isOver = false
    /// What was written.
    var status: WorkspaceStatus?
  }

  init(_ folder: StatusFolder, _ log: RunLog, isWhole: Bool) {
    (self.folder, self.log, self.isWhole) = (folder, log, isWhole)
  }

  /// The lock is ours.
  func begin() { state.withLock { $0.hasBegun = true } }

  /// The status that the run has written.
  var status: WorkspaceStatus? { state.withLock(\.status) }

  /// - Parameter milliseconds: how long each portal took that has a new release.
  func end(_ found: RunFindings, _ milliseconds: [String: Int]) {
    let run = found.record(ended: RunClock.moment, milliseconds: clock.milliseconds)
    write(run, milliseconds, found.pages)
  }

  /// Nothing has changed since the last run.
  func endUnchanged() {
    write { [folder, clock] in
      try folder.recordUnchanged(ended: RunClock.moment, milliseconds: clock.milliseconds)
    }
  }

  func fail(_ reason: String) {
    write(
      RunRecord(
        ended: RunClock.moment, milliseconds: clock.milliseconds, failure: reason,
        isWhole: isWhole))
  }

  /// The time is over.
  func giveUp(_ reason: String) {
    log.fail("timeout", log.isForPrograms ? reason : "trangxa: \(reason)")
    fail(reason)
  }

  private func write(
    _ run: RunRecord, _ milliseconds: [String: Int] = [:], _ findings: [PortalFindings] = []
  ) {
    write { [folder] in
      try folder.record(run, milliseconds: milliseconds, findings: findings)
    }
  }

  /// What cannot be written is said, and changes nothing that was published.
  private func write(_ record: () throws -> WorkspaceStatus) {
    let isOurs = state.withLock { state in
      defer { state.isOver = true }
      return state.hasBegun && !state.isOver
    }
    guard isOurs else { return }
    do {
      let status = try record()
      state.withLock { $0.status = status }
    } catch {
      let reason = (error as? WorldError)?.message ?? "\(error)"
      log.warn("status_not_written", "không ghi được tình trạng: \(reason)")
    }
  }
}
