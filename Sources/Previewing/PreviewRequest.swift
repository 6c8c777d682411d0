package import Building

/// What a preview is asked for.
package struct PreviewRequest: Sendable {
  package var build: BuildRequest
  /// Whether drafts are shown as pages like others.
  package var showsDrafts: Bool
  /// How many texts are read at once.
  package var jobs: Int

  package init(_ build: BuildRequest, showsDrafts: Bool, jobs: Int) {
    (self.build, self.showsDrafts, self.jobs) = (build, showsDrafts, jobs)
  }
}
