package import Building
internal import Checking
internal import Commune
package import Diagnostics
package import Files
package import Releases
internal import Rendering
internal import Syntax
internal import Theming

/// All that a browser can ask for: the set of outputs, and what was found while it was planned.
///
/// It is a value. Nothing is rendered in it but what somebody asks for, so that a change costs what reading and
/// assembling cost, and one text that was written below its front matter not even that (``edited(_:at:)``).
package struct Preview: Sendable {
  var sites: [String: PreviewedSite] = [:]
  let isSinglePortal: Bool
  /// The page above all portals.
  private let startPage: [UInt8]?
  /// What the disk had.
  package let tree: FileTree
  /// What pages are made from instead while theirs cannot be.
  private(set) var lastGood: [FilePath: LastGoodSource]
  /// Pages that are made from an earlier source.
  package let stale: Set<FilePath>
  /// What no rule has to read again.
  let clean: Set<CleanTexts.Key>
  package var findings: PreviewFindings
  private let request: PreviewRequest
  private let published: LastGoodSources

  /// Plans all portals anew and runs every rule. No page is made.
  ///
  /// - Parameters:
  ///   - reading: what was found when the tree was read.
  ///   - before: what was served until now: what cannot be made any more stays as it was there.
  ///   - published: what pages were last published from, for those that are broken from the beginning.
  package init(
    of tree: FileTree, reading: [Diagnostic], _ request: PreviewRequest, after before: Preview?,
    published: @escaping LastGoodSources = { _ in [:] }
  ) async {
    let published = before?.published ?? published
    let shown = request.showsDrafts ? tree.showingDrafts() : tree
    var build = request.build
    build.clean = before?.clean ?? []
    let known = before?.lastGood ?? [:]
    let planned = await checkedPlan(shown, build, jobs: request.jobs) { paths in
      published(paths).merging(known.filter { paths.contains($0.key) }) { $1 }
    }
    let plan = planned.value.plan
    let workspace = planned.value.workspace
    self.tree = tree
    self.request = request
    self.published = published
    isSinglePortal = workspace.isSinglePortal
    startPage = plan.startPage ?? (plan.sites.isEmpty ? before?.startPage : nil)
    stale = planned.value.stale
    clean = planned.value.checked.clean
    var themes: [String: Theme] = [:]
    var sources: [FilePath: LastGoodSource] = [:]
    for site in plan.sites {
      let portal = workspace.portals.first { $0.slug == site.slug }
      let name = build.theme ?? portal?.settings.theme ?? ""
      let theme = themes[name] ?? Self.theme(name, in: shown)
      themes[name] = theme
      sites[site.slug] = PreviewedSite(
        site, portal.flatMap { portal in theme.map { Site(portal, $0) } })
      for source in site.sources {
        guard let bytes = planned.value.tree[source.path] else { continue }
        sources[source.path] = LastGoodSource(bytes: bytes, address: source.address)
      }
    }
    for frozen in plan.frozen {
      guard let served = before?.sites[frozen.slug] else { continue }
      sites[frozen.slug] = served
      for source in served.plan.sources { sources[source.path] = known[source.path] }
    }
    lastGood = sources
    findings = PreviewFindings(
      reading + planned.value.checked.diagnostics + planned.diagnostics,
      rendered: before?.findings.rendered(without: tree.changes(from: before?.tree)) ?? [],
      exceptions: planned.value.checked.exceptions)
  }

  /// A theme, unless it has an error.
  private static func theme(_ name: String, in tree: FileTree) -> Theme? {
    let loaded = loadTheme(name, from: tree, templates: TemplateName.contexts)
    return loaded.diagnostics.contains { $0.severity == .error } ? nil : loaded.value
  }

  // MARK: - Small changes

  /// The same with one page made from a text that was written below its front matter; nil when more than this page
  /// may be otherwise, or when it cannot be told.
  ///
  /// Lists that quote the text and the rules over it follow with the whole plan.
  ///
  /// - Parameter bytes: of the whole file.
  package func edited(_ bytes: [UInt8], at path: FilePath) -> Preview? {
    guard path.fileExtension == "md", let before = tree[path], !stale.contains(path),
      let slug = sites.first(where: { path.isInside($0.value.folder) })?.key,
      let site = sites[slug]?.site
    else { return nil }
    let text = request.showsDrafts ? withoutDraft(bytes, at: path) ?? bytes : bytes
    let old = parseDocument(before, at: path).value
    let parsed = parseDocument(text, at: path)
    guard parsed.diagnostics.isEmpty, parsed.value.hasFrontMatter,
      parsed.value.body.lowerBound == old.body.lowerBound,
      before[..<old.body.lowerBound] == bytes[..<old.body.lowerBound],
      let output = site.page(of: parsed.value)
    else { return nil }
    var preview = self
    preview.sites[slug]?.edited[output.address] = output
    preview.lastGood[path] = LastGoodSource(bytes: text, address: output.address)
    return preview
  }

  /// Takes over what a page was last made from without an error, from a preview that knows of a later text.
  package mutating func keepLastGood(of path: FilePath, from other: Preview) {
    if let source = other.lastGood[path] { lastGood[path] = source }
  }

  /// The same in themes that have changed, while the content has not; nil when a theme has an error.
  package func rethemed(_ themes: FileTree) -> Preview? {
    var preview = self
    var loaded: [String: Theme] = [:]
    for (slug, served) in sites {
      guard let portal = served.site?.portal, served.edited.isEmpty else { return nil }
      let name = request.build.theme ?? portal.settings.theme
      guard let theme = loaded[name] ?? Self.theme(name, in: themes) else { return nil }
      loaded[name] = theme
      let site = Site(portal, theme)
      preview.sites[slug] = PreviewedSite(served, site, site.outputs().value)
    }
    return preview
  }

  // MARK: - Answers

  /// What is at an address below all portals: `xa-mau/tin-tuc/index.html`.
  package func answer(to address: String) -> PreviewAnswer {
    if isSinglePortal { return answer(to: address, in: sites[""], folder: "") }
    if address == "index.html" {
      if let startPage { return .page(MadePage(startPage)) }
      return sites.keys.sorted().first.map { .moved(to: "/\($0)/") } ?? .missing(nil)
    }
    guard let slash = address.firstIndex(of: "/") else {
      return sites[address] == nil ? .missing(nil) : .moved(to: "/\(address)/")
    }
    let slug = String(address[..<slash])
    let inside = String(address[address.index(after: slash)...])
    return answer(to: inside, in: sites[slug], folder: "\(slug)/")
  }

  private func answer(to address: String, in site: PreviewedSite?, folder: String) -> PreviewAnswer
  {
    guard let site else { return .missing(nil) }
    if let output = site.output(at: address) {
      switch output.content {
      case .made(let make): return made(make(), at: address, in: site)
      case .page(let recipe): return made(recipe.begun().make(), at: address, in: site)
      case .copied(let path): return .copy(path)
      case .picture(let path, let part): return .picture(path, part)
      case .many: break
      }
    }
    if site.output(at: "\(address)/index.html") != nil {
      return .moved(to: "/\(folder)\(address)/")
    }
    if let bytes = site.bytes(at: address) { return .bytes(bytes) }
    guard case .made(let make)? = site.output(at: "404.html")?.content else { return .missing(nil) }
    return .missing(MadePage(make().value.bytes))
  }

  private func made(_ made: Diagnosed<Rendered>, at address: String, in site: PreviewedSite)
    -> PreviewAnswer
  {
    guard address.hasSuffix(".html") else { return .bytes(made.value.bytes) }
    let source = site.source(of: address)
    let isStale = stale.contains(source)
    return .page(
      MadePage(
        made.value.bytes, source: source,
        findings: made.diagnostics.filter { !isStale || $0.span.path != source }))
  }

  /// What is known of earlier addresses.
  package var ledgers: [String: Ledger] { request.build.ledgers }

  /// Every portal with the outputs of which something may be found when they are made: an index of all words takes
  /// as long as a thousand pages, and has nothing to say.
  package var plans: [SitePlan] {
    sites.sorted { $0.key < $1.key }.map { _, site in
      var plan = site.plan
      plan.outputs.removeAll { output in
        switch output.content {
        case .many, .copied, .picture: true
        case .made, .page: false
        }
      }
      return plan
    }
  }
}

extension PreviewedSite {
  /// Of its sources.
  fileprivate var folder: FilePath {
    site?.portal.folder
      ?? (plan.slug.isEmpty ? "content" : FilePath("content").appending(plan.slug))
  }
}

extension FileTree {
  /// The files that are not what they were.
  package func changes(from other: FileTree?) -> Set<FilePath> {
    guard let other else { return Set(sources.keys) }
    var changed = Set(other.sources.keys.filter { sources[$0] == nil })
    for (path, bytes) in sources where other.sources[path] != bytes { changed.insert(path) }
    return changed
  }
}
