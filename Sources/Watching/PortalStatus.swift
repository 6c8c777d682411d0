package import Releases

/// What an operator wants to know of one portal.
package struct PortalStatus: Sendable, Equatable {
  /// Its folder in the output; empty when it is the whole output.
  package let slug: String
  package var name: String
  /// When a run last looked at it.
  package var checked: RunMoment
  package var result: RunResult
  /// When a run last ended well for it, also with nothing new.
  package var lastSuccess: RunMoment?
  package var lastFailure: Failure?
  package var served: Served?
  package var hold: Hold?
  package var errors = 0
  package var warnings = 0
  package var keptBack: [KeptBack] = []
  package var nextChange: NextChange?

  package init(slug: String, name: String, checked: RunMoment, result: RunResult) {
    (self.slug, self.name, self.checked, self.result) = (slug, name, checked, result)
  }

  package struct Failure: Sendable, Equatable {
    package let time: RunMoment
    /// One line.
    package let reason: String

    package init(time: RunMoment, reason: String) {
      self.time = time
      self.reason = String(reason.map { $0.isNewline ? " " : $0 })
    }
  }

  /// The release that readers have.
  package struct Served: Sendable, Equatable {
    package let release: String
    package let time: RunMoment
    package let files: Int
    package let bytes: Int
    /// How long it took to make and to put out, in thousandths of a second; nil when that is not known.
    package let milliseconds: Int?
    /// Against the release before it.
    package let change: ManifestChange

    package init(
      release: String, time: RunMoment, files: Int, bytes: Int, milliseconds: Int?,
      change: ManifestChange
    ) {
      self.release = release
      self.time = time
      self.files = files
      self.bytes = bytes
      self.milliseconds = milliseconds
      self.change = change
    }
  }

  /// That publishing waits.
  package struct Hold: Sendable, Equatable {
    package let since: RunMoment
    /// As it was written down.
    package let text: String

    package init(since: RunMoment, text: String) { (self.since, self.text) = (since, text) }
  }

  /// A source that readers do not get until somebody mends it.
  package struct KeptBack: Sendable, Equatable {
    package let path: String
    /// Nil for a whole file.
    package let line: Int?
    package let message: String

    package init(path: String, line: Int?, message: String) {
      (self.path, self.line, self.message) = (path, line, message)
    }
  }

  /// What readers will see otherwise by itself, and from which day on.
  package struct NextChange: Sendable, Equatable {
    /// `2026-12-01`.
    package let day: String
    package let what: String

    package init(day: String, what: String) { (self.day, self.what) = (day, what) }
  }
}
