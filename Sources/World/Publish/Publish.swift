package import Building
package import Diagnostics
package import Files
package import Releases

/// Writes the outputs of a plan and puts them before readers.
///
/// Each portal is made whole beside the served folder, then the two are exchanged in one step: a reader sees the
/// old pages or the new ones, never a mixture. A portal that fails keeps what it had, and no other does. The
/// caller holds the lock of `output`.
///
/// - Parameters:
///   - tree: what the plan was made from.
///   - content: the folder on disk whose files attachments are copied from.
///   - pictures: the files that were made of its pictures.
///   - heaviest: how many of the heaviest pages to name.
///   - accepts: given when all portals are to be published or none: whether these findings of the pages are no
///     reason against it.
/// - Returns: the findings of all pages, and what became of each portal.
/// - Throws: what stops all portals, before anything is changed.
package func publish(
  _ plan: Plan, from tree: FileTree, content: String, pictures: PreparedPictures,
  to output: OutputFolder, options: PublishOptions = PublishOptions(), jobs: Int,
  heaviest: Int = 0, accepts: ((_ findings: [Diagnostic]) -> Bool)? = nil,
  progress: @escaping @Sendable (PublishPhase) -> Void = { _ in }
) async throws -> Diagnosed<PublishSummary> {
  let releases = try plan.sites.map { try Release($0, in: output) }
  try refuseToPublish(releases, into: output, withStartPage: plan.startPage != nil)

  let sources = ReleaseSources(tree: tree, content: content, pictures: pictures)
  var run = PublishRun(
    sources: sources, options: options, jobs: jobs, heaviest: heaviest, progress: progress)
  for frozen in plan.frozen { run.keep(frozen, in: output) }
  if let accepts {
    await run.publishAllOrNothing(releases, accepts: accepts)
  } else {
    for release in releases { await run.publish(release) }
  }
  if run.summary.failures.isEmpty, !run.summary.isRefused {
    if let start = plan.startPage { try publishStartPage(start, output) }
    if options.isWhole { try tidyStores(of: output, knowing: plan) }
  }
  if plan.startPage != nil { run.summary.strays = try strays(in: output, of: tree) }
  try writeServerTables(of: output)
  return Diagnosed(run.summary, run.findings)
}

/// How releases are made and kept.
package struct PublishOptions: Sendable {
  /// For how many seconds a copy that was served is left alone.
  package var rest = 60
  /// How many releases can be gone back to.
  package var keptReleases = 5
  /// Whether what is on the disk is believed only when it was read.
  package var readsEveryByte = false
  /// Whether the plan is of all portals of the content, and not of some that were asked for.
  package var isWhole = true
  /// What was served of each portal when the plan began to be made; nil when that is not asked.
  package var seen: [String: ReleaseID]?
  /// For how many seconds to wait where another run has a portal.
  package var wait = 0
  /// Whether texts lie compressed beside themselves, for servers to send.
  package var compresses = false
  /// The program and its libraries: what another one made is not believed.
  package var program = Digest([UInt8]())
  /// Where it is noted how long the stages take; nil when nobody asks.
  package var timings: Timings?

  package init() {}
}

/// What publishing is at, with the name of the portal.
package enum PublishPhase: Sendable {
  case making(String)
  /// All files are made, and brought to the disk.
  case sealing(String)
  case exchanging(String)
  /// Readers have the new release.
  case tidying(String)

  package var text: String {
    switch self {
    case .making(let name): "đang dựng \(name)"
    case .sealing(let name): "đang ghi \(name) xuống đĩa"
    case .exchanging(let name): "đang đưa \(name) ra"
    case .tidying(let name): "đang dọn bản cũ của \(name)"
    }
  }
}

package struct PublishSummary: Sendable {
  package var sites = 0
  /// Files of all portals.
  package var pages = 0
  /// Pages that were not made again, since they are what they were.
  package var reused = 0
  /// Those that were written, since readers did not have them.
  package var files = 0
  /// Portals that were not published, since somebody went back to an earlier release, and what is known of
  /// it.
  package var held: [(slug: String, hold: String)] = []
  /// Portals that were published although somebody had gone back to an earlier release, since that has what the
  /// law keeps from readers.
  package var released: [String] = []
  /// Portals that could not be made, and that readers have as they were.
  package var frozen: [FrozenSite] = []
  /// Addresses that were taken from such portals, since the law keeps them from readers.
  package var takenDown: [(folder: String, addresses: [String])] = []
  /// Portals that the machine failed, and why; readers have them as they were.
  package var failures: [(slug: String, error: any Error)] = []
  /// Whether nothing was published, since all or nothing was asked for.
  package var isRefused = false
  /// Served folders that somebody had changed, and the addresses there; they are as they should be again.
  package var touched: [(folder: String, addresses: [String])] = []
  /// What readers see otherwise, by portal; those where nothing changed are not there.
  package var changes: [String: ManifestChange] = [:]
  /// How long each portal took that has a new release, by slug.
  package var milliseconds: [String: Int] = [:]
  package var keptBack = 0
  /// The files of each portal that readers have now as it was made.
  package var served: [ServedFiles] = []
  /// Folders of portals that are still served and no longer in the content. They are left alone:
  /// whether readers may lose a portal is for a person to say.
  package var strays: [String] = []
  package var heaviest: [PageWeight] = []
}

extension PublishSummary {
  /// Whether a run that found all as it is now would leave it so, and have nothing else to say: nobody has held,
  /// changed or kept anything back, and nothing has failed.
  package var isSettled: Bool {
    held.isEmpty && released.isEmpty && frozen.isEmpty && takenDown.isEmpty && failures.isEmpty
      && touched.isEmpty && !isRefused
  }
}

private func strays(in output: OutputFolder, of tree: FileTree) throws -> [String] {
  let known = Set(
    tree.paths(inside: "content").compactMap { path in
      path.components.count > 2 ? String(path.components[1]) : nil
    })
  return try ServedPortal.all(in: output).map(\.slug).filter { !$0.isEmpty && !known.contains($0) }
}

/// Removes what is kept of portals of this output that are neither in the content nor served.
private func tidyStores(of output: OutputFolder, knowing plan: Plan) throws {
  let known = try (plan.sites.map(\.slug) + plan.frozen.map(\.slug)).map {
    try ServedPortal($0, in: output)
  }
  let served = try ServedPortal.all(in: output)
  let kept = Set((known + served).map(\.store.name))
  let own = try ServedPortal("", in: output).store.name
  let stores = "\(output.workshop)/cong"
  for name in try names(in: stores)?.names ?? [] where !kept.contains(name) {
    if name.hasPrefix("\(own)=") { try remove("\(stores)/\(name)") }
  }
}
