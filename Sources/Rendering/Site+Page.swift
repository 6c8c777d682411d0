internal import Commune
internal import Files
internal import Syntax
internal import Theming
internal import VietnameseText

/// What one page says of itself, before what all pages bring along is added.
struct PageHead {
  var address: String
  var title: String
  var description = ""
  var metadata: PageMetadata?
  var date: PartialDate?
  /// The pages between the section and this one.
  var crumbs: [CrumbContext] = []
  /// The theme's scripts that the page can use; none needs them to be read.
  var scripts: [String] = []
  var structuredData = ""
  var shareType = "website"

  init(_ address: String, _ title: String) {
    self.address = address
    self.title = title
  }

  /// The head of an entry's own page.
  ///
  /// - Parameter description: what it says when the entry has no summary.
  init(_ entry: Entry<some Publication>, description: @autoclosure () -> String = "") {
    address = entry.address
    title = entry.title
    metadata = entry.metadata
    date = entry.record.date
    self.description = entry.metadata.summary.isEmpty ? description() : entry.metadata.summary
    shareType = "article"
  }
}

extension Site {
  /// The common part of the page that `head` begins.
  func page(_ head: PageHead) -> PageContext {
    let settings = portal.settings
    let depth = Address.depth(of: head.address)
    let section = Section(of: head.address)
    let isHome = head.address == Address.home
    var page = PageContext(
      root: Address.root(from: head.address), title: head.title,
      documentTitle: isHome
        ? "\(settings.name) – Trang thông tin điện tử" : "\(head.title) – \(settings.name)",
      portalName: settings.name, contentSecurityPolicy: Policy.page,
      styleSheet: surroundings.styleSheet,
      header: frame.header(depth: depth, section: section), footer: frame.footer(depth: depth))
    page.description = head.description
    page.canonical = absolute(head.address)
    page.noIndex =
      settings.isHiddenFromSearchEngines || section?.isDiscreet == true
      || Address.isSheet(head.address)
    page.earlyScript = surroundings.earlyScript
    page.scripts = head.scripts.compactMap(theme.address(ofAsset:)).map(ScriptContext.init)
    page.icon = surroundings.icon
    page.shareType = settings.url.isEmpty ? "" : head.shareType
    page.feeds = surroundings.feeds(of: section, isHome: isHome)
    page.structuredData = settings.isHiddenFromSearchEngines ? "" : head.structuredData
    page.crumbs = isHome ? [] : crumbs(section, head)
    page.errorReport = surroundings.errorReport(for: head.address)
    page.printAddress = absolute(head.address)
    fill(&page, from: head)
    return page
  }

  /// `address` below the portal's `url`, or "" while the portal has none: nothing absolute is ever
  /// guessed.
  func absolute(_ address: String) -> String {
    portal.settings.url.isEmpty ? "" : portal.settings.url + servedAddress(address)
  }

  private func crumbs(_ section: Section?, _ head: PageHead) -> [CrumbContext] {
    var crumbs = [CrumbContext(name: "Trang chủ", path: Address.home)]
    if let section, section.address != head.address, surroundings.sections.contains(section) {
      crumbs.append(CrumbContext(name: section.name, path: section.address))
    }
    return crumbs + head.crumbs
  }

  private func fill(_ page: inout PageContext, from head: PageHead) {
    guard let metadata = head.metadata else { return }
    let published = metadata.date ?? head.date
    page.published = published?.short ?? ""
    page.publishedISO = published?.machineReadable ?? ""
    let updated = metadata.updated ?? metadata.changes.compactMap(\.date).max() ?? published
    page.updated = updated?.short ?? ""
    page.updatedISO = updated?.machineReadable ?? ""
    page.withdrawal = metadata.withdrawal.map {
      WithdrawalContext(date: $0.date?.short ?? "", reason: $0.reason)
    }
    page.correctedBy = metadata.correctedBy.flatMap(link(toSource:))
    page.correctionOf = metadata.correctionOf.flatMap(link(toSource:))
    page.changeNotes = metadata.changes.sorted { ($0.date ?? .year(0)) > ($1.date ?? .year(0)) }
      .map {
        ChangeNoteContext(
          date: $0.date?.short ?? "", isoDate: $0.date?.machineReadable ?? "", text: $0.text)
      }
    page.owner = metadata.owner
    page.sources = metadata.sources.map { SourceContext(name: $0, url: webURL($0)) }
    page.sourceNote = metadata.sourceNote
    page.tags = metadata.tags.map { LinkContext(name: $0, path: Address.tag($0)) }
  }

  /// A link to the page that the file at `path` below the portal becomes.
  func link(toSource path: String) -> LinkContext? {
    let source = portal.folder.resolving(path)
    guard let source, let address = portal.addresses.address(of: source) else { return nil }
    return LinkContext(name: portal.titles[source] ?? path, path: address)
  }
}

extension PartialDate {
  /// For `<time datetime>`: a year, a month or a day are all valid there.
  var machineReadable: String { iso }
}

/// `text` when the whole of it is an address of the web, else "".
func webURL(_ text: String) -> String {
  isWebAddress(text) ? text : ""
}
