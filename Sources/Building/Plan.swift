package import Checking
package import Commune
package import Diagnostics
package import Files
package import Pictures
package import Releases
package import Rendering
internal import Syntax
internal import Theming
package import VietnameseText

/// What a build is asked for.
package struct BuildRequest: Sendable {
  /// The day in Vietnam on which the site is built.
  package var today: CalendarDate
  /// The theme that all portals take, or nil for each portal's own.
  package var theme: String?
  /// The folders of the portals to build; empty for all.
  package var sites: Set<String>
  /// Whether the rules read drafts and pages whose day has not come too: for editors, and not for who builds
  /// what is public.
  package var checksWaiting = false
  /// What was made of the pictures of the tree; the others are shown nowhere.
  package var pictures: [FilePath: Result<PictureSet, PictureFailure>] = [:]
  /// Every page that readers ever had, by the folder of the portal.
  package var ledgers: [String: Ledger] = [:]
  /// Texts in which the last run found nothing; nil when that is not to be known.
  package var clean: Set<SIMD4<UInt64>>?
  /// Where it is noted how long the stages take; nil when nobody asks.
  package var timings: Timings?

  package init(today: CalendarDate, theme: String? = nil, sites: Set<String> = []) {
    self.today = today
    self.theme = theme
    self.sites = sites
  }
}

/// All that will be published: every file of every portal, each a function that makes it.
package struct Plan: Sendable {
  package internal(set) var sites: [SitePlan]
  /// The page above all portals, when there is more than one.
  package let startPage: [UInt8]?
  /// The portals that were asked for and cannot be made.
  package internal(set) var frozen: [FrozenSite] = []

  fileprivate mutating func withhold(
    _ withheld: Set<FilePath>, _ workspace: Workspace, _ tree: FileTree
  ) {
    for index in sites.indices {
      sites[index].withheld.addresses.formUnion(
        addresses(of: withheld, in: sites[index].slug, workspace))
    }
    for index in frozen.indices { frozen[index].forbid(withheld, workspace, tree) }
  }

  fileprivate mutating func leaveOut(sources paths: Set<FilePath>) {
    for index in sites.indices { sites[index].sources.removeAll { paths.contains($0.path) } }
  }
}

/// The files of one portal.
package struct SitePlan: Sendable {
  /// Its folder in the output, or "" when it is the whole output.
  package let slug: String
  package let name: String
  package var outputs: [Output]
  /// What readers must not have: no earlier release that has it may come back.
  package internal(set) var withheld = Withheld()
  /// Every page that readers ever had, and those of today.
  package internal(set) var ledger = Ledger()
  /// What a web server must be told.
  package internal(set) var moves = ServerMoves()
  /// The sound sources of its pages, from which these can be made again when later ones are not sound.
  package internal(set) var sources: [PublishedSource]
  /// The digest of all files of themes, which every page can see.
  package let themes: Digest
  /// What the theme's styles and scripts weigh.
  let assets: AssetWeights
  let themeSettings: FilePath
  /// The source of the page at an address, for findings about a whole page.
  package let source: @Sendable (_ address: String) -> FilePath

  /// The folders that its files need, those above before those below.
  package var folders: [String] {
    Set(outputs.map { FilePath($0.address).parent.string } + [""]).sorted()
  }
}

/// The first pass: sources into portals with their addresses, portals into outputs.
///
/// Nothing is rendered yet but what all pages of a portal share. A portal whose theme has an error
/// is left out, so that what its readers see stays as it is.
package func plan(_ tree: FileTree, _ request: BuildRequest) -> Diagnosed<Plan> {
  assemble(tree, today: request.today, only: request.sites, pictures: request.pictures)
    .flatMap { layOut($0, tree, request, sources: tree, withheld: []) }
}

/// The first pass with the rules of `check`, and what they said.
package struct CheckedPlan: Sendable {
  package let plan: Plan
  package let workspace: Workspace
  package let checked: Checked
  /// What the pages are made from.
  package let tree: FileTree
  /// Pages that are made from an earlier source, since theirs has errors.
  package let stale: Set<FilePath>
  /// The files that must not be published.
  package let withheld: Set<FilePath>
}

/// The first pass, and every rule over its texts and records.
///
/// What the law forbids to publish is known before a page is made, and its files are then taken out of
/// the sources: no list, search index or open data can speak of them. A page that cannot be made is made from its
/// last good source.
///
/// - Parameter ledgers: those of the request, where they may still be read while portals are assembled.
package func checkedPlan(
  _ tree: FileTree, _ request: BuildRequest, jobs: Int,
  lastGood: @escaping LastGoodSources = { _ in [:] },
  ledgers: (@Sendable () async -> [String: Ledger])? = nil
) async -> Diagnosed<CheckedPlan> {
  let texts = tree.paths(inside: "content").filter { path in
    guard path.fileExtension == "md" else { return false }
    return request.sites.isEmpty
      || request.sites.contains { path.isInside(FilePath("content").appending($0)) }
  }
  let parsed = await ParsedSources(tree, of: texts, jobs: jobs)
  func assembled(_ tree: FileTree) -> Diagnosed<Workspace> {
    assemble(
      tree, today: request.today, only: request.sites, pictures: request.pictures, parsed: parsed)
  }
  let whole = assembled(tree)
  request.timings?.passed(
    .assembling, count: whole.value.portals.reduce(0) { $0 + $1.entries.count })
  var asked = request
  if let ledgers { asked.ledgers = await ledgers() }
  let request = asked
  // Most often nothing is withheld, and this is the plan.
  async let early = layOut(
    whole.value, tree, request, sources: tree, withheld: [], jobs: jobs)
  let checked = await check(
    whole.value, tree, jobs: jobs, withWaiting: request.checksWaiting,
    clean: request.clean.map { CleanTexts($0, digest: textKey) })
  request.timings?.passed(.checking, count: checked.diagnostics.count)
  // Reasons may be forbidden; what was withdrawn stays so.
  var (lists, withheld) = split(checked.withheld)
  var mended = MendedTree(
    tree.without(withheld).withoutReasons(in: lists), whole.value, whole.diagnostics,
    withheld: withheld, lastGood: lastGood)
  var workspace = whole.value
  if !checked.withheld.isEmpty || !mended.stale.isEmpty {
    let again = assembled(mended.tree)
    workspace = again.value
    mended.add(again.diagnostics)
  }
  if !mended.stale.isEmpty {
    // The law of today holds for earlier sources too.
    let rules = Rule.all.filter { $0.kind == .personalData }
    let earlier = await check(workspace, mended.tree, jobs: jobs, rules: rules).withheld
      .intersection(mended.stale)
    if !earlier.isEmpty {
      withheld.formUnion(earlier)
      mended.withhold(earlier)
      workspace = assembled(mended.tree).value
    }
  }
  var findings = mended.findings
  let isAsItWas = checked.withheld.isEmpty && mended.stale.isEmpty
  let laid =
    isAsItWas
    ? await early
    : await layOut(
      workspace, mended.tree, request, sources: tree, withheld: withheld, jobs: jobs)
  var plan = laid.moving(into: &findings)
  plan.frozen = frozenSites(
    in: tree, workspace, without: Set(plan.sites.map(\.slug)), request, whole.diagnostics)
  plan.withhold(withheld, whole.value, tree)
  plan.leaveOut(sources: mended.doubtful)
  request.timings?.passed(.laying, count: plan.sites.reduce(0) { $0 + $1.outputs.count })
  let checkedPlan = CheckedPlan(
    plan: plan, workspace: workspace, checked: checked, tree: mended.tree, stale: mended.stale,
    withheld: withheld)
  return Diagnosed(checkedPlan, findings)
}

/// - Parameters:
///   - sources: all sources, also those that are withheld.
private func layOut(
  _ workspace: Workspace, _ tree: FileTree, _ request: BuildRequest, sources: FileTree,
  withheld: Set<FilePath>
) -> Diagnosed<Plan> {
  let layout = Layout(workspace, tree, request, sources: sources, withheld: withheld)
  return layout.plan(of: workspace.portals.map(layout.sitePlan(of:)))
}

/// The same, with portals beside each other: a province has hundreds.
private func layOut(
  _ workspace: Workspace, _ tree: FileTree, _ request: BuildRequest, sources: FileTree,
  withheld: Set<FilePath>, jobs: Int
) async -> Diagnosed<Plan> {
  let layout = Layout(workspace, tree, request, sources: sources, withheld: withheld)
  return layout.plan(of: await inParallel(workspace.portals, jobs: jobs, layout.sitePlan(of:)))
}

/// What all portals of a workspace are laid out with.
private struct Layout: Sendable {
  let workspace: Workspace
  let request: BuildRequest
  /// All of them, also those that are withheld.
  let sources: FileTree
  let withheld: Set<FilePath>
  /// The sound ones, by name.
  private var themes: [String: Theme] = [:]
  private var weights: [String: AssetWeights] = [:]
  private let themeFiles: Digest
  private var findings: [Diagnostic] = []

  init(
    _ workspace: Workspace, _ tree: FileTree, _ request: BuildRequest, sources: FileTree,
    withheld: Set<FilePath>
  ) {
    (self.workspace, self.request, self.sources) = (workspace, request, sources)
    self.withheld = withheld
    themeFiles = digest(of: tree, inside: "themes")
    let names = Set(workspace.portals.map(themeName(of:)))
    for name in names.sorted() { load(name, from: tree) }
    if hasStartPage, !themes.isEmpty, !names.contains(startTheme) { load(startTheme, from: tree) }
  }

  private mutating func load(_ name: String, from tree: FileTree) {
    let loaded = loadTheme(name, from: tree, templates: TemplateName.contexts)
    findings += loaded.diagnostics
    guard !loaded.diagnostics.contains(where: { $0.severity == .error }) else { return }
    themes[name] = loaded.value
    weights[name] = AssetWeights(loaded.value.assets.map { (address: $0.address, bytes: $0.bytes) })
  }

  private func themeName(of portal: Portal) -> String { request.theme ?? portal.settings.theme }
  private var startTheme: String { request.theme ?? PortalSettings().theme }
  private var hasStartPage: Bool { !workspace.isSinglePortal && request.sites.isEmpty }

  /// One portal with its files; nil when its theme has an error.
  func sitePlan(of portal: Portal) -> Diagnosed<SitePlan?> {
    let name = themeName(of: portal)
    guard let theme = themes[name], let weights = weights[name] else { return Diagnosed(nil) }
    var findings: [Diagnostic] = []
    let site = Site(portal, theme)
    let outputs = site.outputs().moving(into: &findings)
    var planned = SitePlan(
      slug: portal.slug, name: portal.settings.name, outputs: outputs,
      sources: portal.publishedSources.map { PublishedSource(path: $0.path, address: $0.address) },
      themes: themeFiles, assets: weights,
      themeSettings: FilePath("themes/\(name)/theme.yml"), source: portal.source(ofPage:))
    findings += planned.followAddresses(
      of: site, request.ledgers[portal.slug] ?? Ledger(), sources, withheld: withheld)
    return Diagnosed(planned, findings)
  }

  func plan(of made: [Diagnosed<SitePlan?>]) -> Diagnosed<Plan> {
    var findings = findings
    let sites = made.compactMap { $0.moving(into: &findings) }
    var start: [UInt8]?
    if hasStartPage, !sites.isEmpty, let theme = themes[startTheme] {
      start = Array(Rendering.startPage(workspace, theme).utf8)
    }
    return Diagnosed(Plan(sites: sites, startPage: start), findings)
  }
}

private func textKey(_ parts: [[UInt8]]) -> SIMD4<UInt64> {
  var stream = DigestStream()
  for part in parts {
    withUnsafeBytes(of: part.count.littleEndian) { stream.add($0) }
    part.withUnsafeBytes { stream.add($0) }
  }
  return stream.finish().simd
}

/// The digest of all sources in a folder, with their paths.
func digest(of tree: FileTree, inside folder: FilePath) -> Digest {
  var stream = DigestStream()
  for path in tree.paths(inside: folder) {
    let bytes = tree[path] ?? []
    Array("\(path) \(bytes.count)\n".utf8).withUnsafeBytes { stream.add($0) }
    bytes.withUnsafeBytes { stream.add($0) }
  }
  return stream.finish()
}
