internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// The pages of a commune that is no more: what it left, what became of it, where to apply today.
///
/// An archive holds its own documents and nothing of the living catalogue, which would look like
/// an offer; whoever needs a procedure is sent to the national portal and to the commune of today.
extension Site {
  func archiveHomeOutput(_ archive: PortalArchive) -> Output {
    Output(Address.home) {
      let words = portal.archiveWords(archive)
      var head = PageHead(Address.home, portal.settings.name)
      head.description = words
      head.scripts = ["tim.js"]
      var context = ArchiveHomePageContext(
        page: page(head), heading: words.hasSuffix(".") ? String(words.dropLast()) : words)
      context.story = archive.story
      context.successors = portal.successorLinks(root: "")
      context.nationalPortal = portal.nationalPortal
      context.sections = sections.filter { $0.isInMenu && $0 != .feedback || $0 == .archives }
        .map { LinkContext(name: $0.name, path: $0.address) }
      context.keyFigures = keyFigures()
      context.reports = portal.reports.map(item(report:))
      context.reportsPath = portal.hasContent(.reform) ? Section.reform.address : ""
      context.documents = latestDocuments()
      context.documentsPath = portal.hasContent(.documents) ? Section.documents.address : ""
      context.notices = portal.notices.filter { $0.metadata.withdrawal == nil }.prefix(4)
        .map(item(notice:))
      context.noticesPath = portal.hasContent(.notices) ? Section.notices.address : ""
      context.articles = portal.articles.filter { $0.metadata.withdrawal == nil }.prefix(3)
        .map { item($0) }
      context.articlesPath = portal.hasContent(.news) ? Section.news.address : ""
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.archiveHome, context)))
    }
  }

  func archiveProceduresOutput() -> Output {
    Output(Section.procedures.address) {
      let introduction = introduction(.procedures)
      var context = ArchiveProceduresPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.successors = portal.successorLinks(
        root: Address.root(from: Section.procedures.address))
      context.nationalPortal = portal.nationalPortal
      context.desk = portal.desk.map(wholeDesk)
      context.statistics = procedureStatistics()
      return introduction.rendered(theme.renderBytes(TemplateName.archiveProcedures, context))
    }
  }

  /// The archives of the communes before this one, with the numbers that more than one of them used.
  func archivesOutput() -> Output {
    Output(Section.archives.address) {
      let introduction = introduction(.archives)
      let root = Address.root(from: Section.archives.address)
      var context = ArchivesPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.predecessors = portal.ancestors.map { predecessor($0, root) }
      context.sharedNumbers = sharedNumbers(root)
      return introduction.rendered(theme.renderBytes(TemplateName.archives, context))
    }
  }

  private func predecessor(_ kin: Kin, _ root: String) -> PredecessorContext {
    var context = PredecessorContext(name: kin.unit.name)
    context.until = kin.unit.until?.short ?? ""
    context.part =
      switch kin.part {
      case .whole: ""
      case .part: "một phần"
      case .unknown: "chưa rõ phần nào"
      }
    guard let neighbour = kin.portal else { return context }
    context.url = portal.url(of: Address.home, in: neighbour, root: root)
    let counts = [(neighbour.reportCount, "báo cáo"), (neighbour.documentCount, "văn bản")]
    context.holdings = counts.filter { $0.0 > 0 }
      .map { "\(VietnameseNumber.format($0.0)) \($0.1)" }.joined(separator: ", ")
    if neighbour.reportCount > 0 {
      context.reportsURL = portal.url(of: Section.reform.address, in: neighbour, root: root)
    }
    if neighbour.documentCount > 0 {
      context.documentsURL = portal.url(of: Section.documents.address, in: neighbour, root: root)
    }
    return context
  }

  /// Numbers are unique for one issuer and year only, so that two communes may have used the same.
  private func sharedNumbers(_ root: String) -> [SharedNumberContext] {
    struct Key: Hashable {
      let number: String
      let year: Int
    }
    var owners: [Key: [(neighbour: NeighbourPortal, document: NumberedDocument)]] = [:]
    for neighbour in portal.ancestors.compactMap(\.portal) + [NeighbourPortal(portal)] {
      for document in neighbour.documents {
        guard let year = document.year else { continue }
        let number = folded(document.number).drop { $0 == "0" }
        owners[Key(number: String(number), year: year), default: []]
          .append((neighbour, document))
      }
    }
    return owners.filter { Set($0.value.map(\.neighbour.slug)).count > 1 }
      .sorted { ($0.key.year, $0.key.number) < ($1.key.year, $1.key.number) }
      .map { key, documents in
        var context = SharedNumberContext(
          number: documents[0].document.number, year: String(key.year))
        context.documents = documents.map { neighbour, document in
          OutsideLinkContext(
            name: document.issuer,
            url: neighbour.slug == portal.slug
              ? root + document.address
              : portal.url(of: document.address, in: neighbour, root: root),
            note: document.subject)
        }
        return context
      }
  }
}

extension Portal {
  /// `Tài liệu của xã Quang Khải, trước 01/7/2025.`
  func archiveWords(_ archive: PortalArchive) -> String {
    let name = settings.name.lowercasedFirst
    return archive.before.map { "Tài liệu của \(name), trước \($0.short)." }
      ?? "Tài liệu lưu trữ của \(name)."
  }

  /// The communes of today, each with its portal where the workspace has one.
  func successorLinks(root: String) -> [OutsideLinkContext] {
    var links = heirs.map { heir in
      OutsideLinkContext(
        name: heir.unit.name,
        url: heir.portal.map { url(of: Address.home, in: $0, root: root) } ?? "",
        note: heir.part == .part ? "một phần" : "")
    }
    if links.isEmpty, let words = archive?.successorWords, !words.isEmpty {
      links = [OutsideLinkContext(name: words)]
    }
    for index in links.indices.dropLast() { links[index].after = "; " }
    return links
  }

  /// A page of another portal: at its own address when it has one, else in the folder beside ours;
  /// "" when ours has a host of its own, on which nobody has said that the other is served.
  func url(of address: String, in other: NeighbourPortal, root: String) -> String {
    if !other.url.isEmpty { return other.url + servedAddress(address) }
    let isOnOneHost = settings.url.isEmpty || settings.url.hasSuffix("/\(slug)/")
    return isOnOneHost ? "\(root)../\(other.slug)/\(address)" : ""
  }
}
