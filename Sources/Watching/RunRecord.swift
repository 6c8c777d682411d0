/// What a run says of itself, however it ended.
package struct RunRecord: Sendable {
  package let ended: RunMoment
  package let milliseconds: Int
  /// Why the machine broke it off, in one line; nil when it ended by itself.
  package let failure: String?
  /// Whether it was about all portals, so that one that it does not know is no more.
  package let isWhole: Bool
  package var errors = 0
  package var warnings = 0
  /// The portals that it was about, as far as it came.
  package var portals: [PortalRecord] = []

  /// Whether the machine failed it as a whole or for a portal.
  package var hasFailed: Bool { failure != nil || portals.contains { $0.failure != nil } }

  package init(ended: RunMoment, milliseconds: Int, failure: String? = nil, isWhole: Bool = true) {
    (self.ended, self.milliseconds) = (ended, milliseconds)
    (self.failure, self.isWhole) = (failure, isWhole)
  }
}

/// What a run that ended by itself found about one portal.
package struct PortalRecord: Sendable {
  package let slug: String
  package let name: String
  /// Whether nothing of it could be built.
  package var isFrozen = false
  /// Why the machine could not publish it; nil when it could.
  package var failure: String?
  package var errors = 0
  package var warnings = 0
  package var keptBack: [PortalStatus.KeptBack] = []
  package var nextChange: PortalStatus.NextChange?

  package init(slug: String, name: String) { (self.slug, self.name) = (slug, name) }

  /// The same as a run found that was about the same sources.
  package init(_ last: PortalStatus) {
    self.init(slug: last.slug, name: last.name)
    (errors, warnings) = (last.errors, last.warnings)
    (keptBack, nextChange) = (last.keptBack, last.nextChange)
  }
}

extension WorkspaceStatus {
  /// The status after a run.
  ///
  /// - Parameters:
  ///   - old: what was known before; nil at the first run.
  ///   - output: which output the run was for.
  ///   - served: what readers have now of a portal; nil where they have nothing.
  ///   - hold: whether publishing of a portal waits.
  package init(
    _ old: WorkspaceStatus?, after run: RunRecord, of output: String,
    served: (_ slug: String) -> PortalStatus.Served?, hold: (_ slug: String) -> PortalStatus.Hold?
  ) {
    func told(_ reason: String) -> PortalStatus.Failure {
      PortalStatus.Failure(time: run.ended, reason: reason)
    }
    let failure = run.failure.map(told)
    let known = Dictionary(
      (old?.portals ?? []).map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var portals = run.portals.map { record in
      PortalStatus(
        known[record.slug], record, at: run.ended, record.failure.map(told) ?? failure,
        served(record.slug), hold(record.slug))
    }
    let spokenOf = Set(portals.map(\.slug))
    for var portal in known.values where !spokenOf.contains(portal.slug) {
      if let failure, run.isWhole {
        portal.note(failure, served(portal.slug))
      } else if run.isWhole, failure == nil, served(portal.slug) == nil {
        // Neither in the content nor before readers: it is no more.
        continue
      }
      portals.append(portal)
    }
    let results = portals.filter { $0.checked == run.ended }.map(\.result)
    let result: RunResult = failure == nil ? results.max() ?? .unchanged : .failed
    self.init(output: output, checked: run.ended, result: result, milliseconds: run.milliseconds)
    lastSuccess = run.hasFailed ? old?.lastSuccess : run.ended
    lastFailure =
      failure ?? run.portals.lazy.compactMap(\.failure).first.map(told) ?? old?.lastFailure
    errors = failure == nil ? run.errors : old?.errors ?? 0
    warnings = failure == nil ? run.warnings : old?.warnings ?? 0
    self.portals = portals.sorted { $0.slug < $1.slug }
  }
}

extension PortalStatus {
  fileprivate init(
    _ old: PortalStatus?, _ record: PortalRecord, at time: RunMoment, _ failure: Failure?,
    _ served: Served?, _ hold: Hold?
  ) {
    self.init(slug: record.slug, name: record.name, checked: time, result: .unchanged)
    self.served = served
    self.hold = hold
    let isNew = served != nil && served?.release != old?.served?.release
    (errors, warnings) = (record.errors, record.warnings)
    (keptBack, nextChange) = (record.keptBack, record.nextChange)
    (lastSuccess, lastFailure) = (old?.lastSuccess, old?.lastFailure)
    if hold != nil, failure == nil {
      result = .held
    } else if record.isFrozen {
      result = .frozen
      let first = record.keptBack.first.map { "\($0.path): \($0.message)" }
      lastFailure = Failure(time: time, reason: first ?? RunResult.frozen.words)
      return
    } else if isNew {
      result = .published
    } else if let failure {
      result = .failed
      lastFailure = failure
      return
    }
    lastSuccess = time
  }

  /// Takes in a run that was broken off before it had anything to say of the portal, or after it was
  /// published.
  fileprivate mutating func note(_ failure: Failure, _ served: Served?) {
    checked = failure.time
    let isNew = served != nil && served?.release != self.served?.release
    self.served = served ?? self.served
    if isNew {
      result = .published
      lastSuccess = failure.time
    } else {
      result = .failed
      lastFailure = failure
    }
  }
}
