internal import Building
internal import Diagnostics
package import Files
package import Previewing
internal import Releases

/// Keeps a preview as the disk is: reads what changes, shows at once what can be made at once, and lets the rules and
/// the whole plan follow.
///
/// Nothing is written but into a temporary folder of its own, which ``end()`` removes.
package actor LivePreview {
  package struct Settings: Sendable {
    /// The folders of content and themes on the disk.
    package var content: String
    package var themes: String
    /// Where builds publish: their pictures, addresses and last good sources are used, and nothing there is changed.
    package var output: OutputFolder
    /// Asked anew for each plan, since days pass.
    package var request: @Sendable () -> PreviewRequest
    /// The path to print for a path of the tree.
    package var display: @Sendable (FilePath) -> String
    /// Told of each plan that was made anew.
    package var tell: @Sendable (Rebuilt) -> Void

    package init(
      content: String, themes: String, output: OutputFolder,
      request: @escaping @Sendable () -> PreviewRequest,
      display: @escaping @Sendable (FilePath) -> String,
      tell: @escaping @Sendable (Rebuilt) -> Void
    ) {
      (self.content, self.themes, self.output) = (content, themes, output)
      (self.request, self.display, self.tell) = (request, display, tell)
    }
  }

  /// What came of a change.
  package struct Rebuilt: Sendable {
    /// The pages whose own sources have changed; nil when all pages may be otherwise.
    package let pages: Int?
    package let milliseconds: Int
    package let errors: Int
    package let warnings: Int
  }

  private let settings: Settings
  private let pictures: PreviewPictures
  private let changes: AsyncStream<FileChanges>
  private var sources: WatchedSources
  nonisolated let served: ServedPreview
  /// What has changed since the last whole plan was begun.
  private var waiting = FileChanges.files([])
  private var waitingSince: RunClock?
  private var isPlanning = false
  /// When something was shown last before it was planned.
  private var lastQuick: RunClock?
  private var pageCheck: Task<Void, Never>?
  private var memos: [String: PageMemo] = [:]

  /// Reads and plans all.
  ///
  /// - Throws: when the sources cannot be read.
  package init(_ settings: Settings) async throws {
    self.settings = settings
    // Before anything is read: what is written while we read is heard of.
    changes = try changesOnDisk(in: settings.roots)
    sources = try WatchedSources(settings.roots)
    pictures = PreviewPictures(content: settings.content, output: settings.output)
    var request = settings.request()
    request.build.pictures = await pictures.prepared(
      of: sources.tree, sites: request.build.sites, jobs: request.jobs)
    request.build.ledgers = settings.ledgers(for: sources.tree)
    let preview = await Preview(
      of: sources.tree, reading: sources.findings, request, after: nil,
      published: lastGoodSources(
        in: settings.output, isSinglePortal: sources.tree.contains("content/trang.yml")))
    served = ServedPreview(
      preview, pictures: pictures, content: settings.content, display: settings.display)
  }

  package nonisolated var findings: PreviewFindings { served.preview.findings }

  /// Removes what was kept on the disk.
  package nonisolated func end() { pictures.end() }

  // MARK: - Changes

  /// Follows the disk until the task is cancelled.
  package func follow() async {
    checkPages()
    for await changes in changes { take(changes) }
  }

  private func take(_ told: FileChanges) {
    let clock = RunClock()
    let changes: FileChanges
    do {
      changes = try sources.read(told)
    } catch {
      showTrouble(error)
      return
    }
    let isMended = trouble != nil
    trouble = nil
    guard !changes.isEmpty || isMended else { return }
    pageCheck?.cancel()
    if let quick = quickly(changes) {
      show(quick, isChecking: true)
      lastQuick = clock
    }
    waiting.add(isMended ? .anything : changes)
    waitingSince = waitingSince ?? clock
    guard !isPlanning else { return }
    isPlanning = true
    Task { await planUntilDone() }
  }

  /// What can be shown before all is planned anew; nil when it is not clear.
  private func quickly(_ changes: FileChanges) -> Preview? {
    guard case .files(let paths) = changes, !paths.isEmpty else { return nil }
    if paths.allSatisfy({ $0.isInside("themes") }) {
      return served.preview.rethemed(sources.tree)
    }
    var preview = served.preview
    for path in paths {
      guard let bytes = sources.tree[path], let next = preview.edited(bytes, at: path) else {
        return nil
      }
      preview = next
    }
    return preview
  }

  /// Why the disk cannot be read now; what was read last stays before browsers.
  private var trouble: Diagnostic?

  private func showTrouble(_ error: any Error) {
    var reason = "\(error)"
    if case .file(_, _, let said)? = error as? WorldError { reason = said }
    let folder = isFolder(settings.content) ? settings.themes : settings.content
    let found = Diagnostic.unreadablePage(
      reason, at: .file(folder == settings.content ? "content" : "themes"))
    guard found != trouble else { return }
    trouble = found
    show(served.preview, isChecking: false)
  }

  /// All that is shown says what the trouble is, a plan too that was begun before it.
  private func show(_ preview: Preview, isChecking: Bool) {
    var preview = preview
    preview.findings = preview.findings.with(trouble: trouble)
    served.show(preview, isChecking: isChecking)
  }

  // MARK: - Plans

  /// In milliseconds: a browser needs about as long to load a page again.
  private static let headStart = 200

  private func planUntilDone() async {
    while !waiting.isEmpty {
      // A browser that was just told of its page has the processors for itself; after it the rules may have them.
      if let quick = lastQuick, quick.milliseconds < Self.headStart {
        try? await Task.sleep(for: .milliseconds(Self.headStart - quick.milliseconds))
      }
      let changes = waiting
      let clock = waitingSince ?? RunClock()
      waiting = .files([])
      waitingSince = nil
      let (tree, findings) = (sources.tree, sources.findings)
      var request = settings.request()
      request.build.pictures = await pictures.prepared(
        of: tree, sites: request.build.sites, jobs: request.jobs)
      request.build.ledgers = served.preview.ledgers
      let planned = try? await PlanningThreads.run { [served, request] in
        await Preview(of: tree, reading: findings, request, after: served.preview)
      }
      // It cannot be broken off.
      guard let preview = planned else { break }
      show(broughtUp(preview), isChecking: !waiting.isEmpty)
      settings.tell(
        Rebuilt(
          pages: changes.pageCount, milliseconds: clock.milliseconds,
          errors: preview.findings.count(.error), warnings: preview.findings.count(.warning)))
    }
    isPlanning = false
    checkPages()
  }

  /// A plan with the texts that were written while it was made.
  private func broughtUp(_ preview: Preview) -> Preview {
    var preview = preview
    for path in sources.tree.changes(from: preview.tree) {
      guard let bytes = sources.tree[path] else { continue }
      preview.keepLastGood(of: path, from: served.preview)
      preview = preview.edited(bytes, at: path) ?? preview
    }
    return preview
  }

  /// Makes every page once when nobody writes, for the rules that look at pages: links that lead nowhere, above all.
  private func checkPages() {
    pageCheck?.cancel()
    let (preview, memos) = (served.preview, memos)
    pageCheck = Task(priority: .utility) {
      try? await Task.sleep(for: .milliseconds(400))
      guard !Task.isCancelled,
        let made = try? await PlanningThreads.run(
          priority: .utility, { try await rendered(preview, memos) })
      else { return }
      finish(made, of: preview)
    }
  }

  private func finish(_ made: Rendered, of preview: Preview) {
    guard !Task.isCancelled, !isPlanning, waiting.isEmpty, trouble == nil else { return }
    memos = made.memos
    var next = served.preview
    next.findings = next.findings.with(rendered: made.findings)
    guard next.findings.all != served.preview.findings.all else { return }
    show(next, isChecking: false)
    settings.tell(
      Rebuilt(
        pages: 0, milliseconds: 0, errors: next.findings.count(.error),
        warnings: next.findings.count(.warning)))
  }
}

/// What making every page gives.
private struct Rendered: Sendable {
  var findings: [Diagnostic] = []
  var memos: [String: PageMemo] = [:]
}

/// Nothing of what is made is kept.
private func rendered(_ preview: Preview, _ memos: [String: PageMemo]) async throws
  -> Rendered
{
  var rendered = Rendered()
  for plan in preview.plans {
    let made = try await produce(plan, jobs: 1, knowing: memos[plan.slug] ?? PageMemo()) {
      _, product in
      if case .bytes(let bytes) = product { Digest(bytes) } else { nil }
    }
    rendered.findings += made.diagnostics.filter { !preview.stale.contains($0.span.path) }
    rendered.memos[plan.slug] = made.value.memo
  }
  return rendered
}

extension LivePreview.Settings {
  var roots: [WatchedSources.Root] { [(content, "content"), (themes, "themes")] }

  /// What builds know of earlier addresses; where that cannot be believed it is as if nothing was published.
  fileprivate func ledgers(for tree: FileTree) -> [String: Ledger] {
    var ledgers: [String: Ledger] = [:]
    for path in tree.sources.keys where path.name == "trang.yml" {
      guard let inside = path.relative(to: "content"), inside.components.count <= 2 else {
        continue
      }
      ledgers[inside.parent.string] = try? ledger(of: inside.parent.string, in: output)
    }
    return ledgers
  }
}

extension FileChanges {
  /// How many pages have these as their own sources; nil when all pages may be otherwise.
  fileprivate var pageCount: Int? {
    guard case .files(let paths) = self, paths.allSatisfy({ $0.fileExtension == "md" }) else {
      return nil
    }
    return paths.count
  }
}
