/// What an operator wants to know of all portals of an output, and of the last run.
package struct WorkspaceStatus: Sendable, Equatable {
  /// The output, as a path beside the workshop: `public`.
  package let output: String
  /// When the last run ended.
  package var checked: RunMoment
  package var result: RunResult
  /// How long it took, in thousandths of a second.
  package var milliseconds: Int
  package var lastSuccess: RunMoment?
  package var lastFailure: PortalStatus.Failure?
  /// Of everything that the last run read.
  package var errors = 0
  package var warnings = 0
  /// In order of their slugs.
  package var portals: [PortalStatus] = []

  package init(output: String, checked: RunMoment, result: RunResult, milliseconds: Int) {
    (self.output, self.checked) = (output, checked)
    (self.result, self.milliseconds) = (result, milliseconds)
  }

  /// What changes next by itself, and in which portal.
  package var nextChange: (portal: PortalStatus, change: PortalStatus.NextChange)? {
    let all = portals.compactMap { portal in portal.nextChange.map { (portal, $0) } }
    return all.min { ($0.1.day, $0.0.slug) < ($1.1.day, $1.0.slug) }
  }

  /// How the last run ended, in words.
  package var words: String {
    switch result {
    case .held: "có trang xã đang giữ bản cũ"
    case .frozen: "có trang xã chưa dựng được"
    default: result.words
    }
  }

  /// Whether somebody must look: the last run failed, or keeps a portal from being built.
  package var isBad: Bool { result.isBad || portals.contains { $0.result.isBad } }
}
