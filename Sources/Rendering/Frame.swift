internal import Commune
internal import Files
internal import Theming
internal import VietnameseText

/// The parts that many pages share (header, main menu, footer), rendered once for each folder
/// depth and current section and put into pages as ready text.
struct Frame: Sendable {
  private let headers: [Place: String]
  private let footers: [String]

  private struct Place: Hashable {
    let depth: Int
    let section: Section?
  }

  /// - Parameter shown: the sections that have something to show.
  init(_ portal: Portal, _ theme: Theme, shown: Set<Section>) {
    var headers: [Place: String] = [:]
    var footers: [String] = []
    // The pages that are made for every portal lie at most two folders deep.
    let deepest = portal.addresses.all.map { Address.depth(of: $0.address) }.max() ?? 0
    for depth in 0...max(2, deepest) {
      let root = String(repeating: "../", count: depth)
      for section in Section.allCases.map(Optional.some) + [nil] {
        headers[Place(depth: depth, section: section)] = theme.render(
          TemplateName.header, portal.header(root: root, section: section, shown))
      }
      footers.append(theme.render(TemplateName.footer, portal.footer(root: root, shown)))
    }
    self.headers = headers
    self.footers = footers
  }

  func header(depth: Int, section: Section?) -> String {
    headers[Place(depth: depth, section: section)] ?? ""
  }

  func footer(depth: Int) -> String { footers.indices.contains(depth) ? footers[depth] : "" }
}

extension Portal {
  fileprivate func header(root: String, section: Section?, _ shown: Set<Section>)
    -> HeaderContext
  {
    HeaderContext(
      root: root, homePath: "index.html", name: settings.name,
      siteKind: "Trang thông tin điện tử", province: settings.province,
      parentPortal: settings.parent.map { OutsideLinkContext(name: $0.name, url: $0.address) },
      menu: menu(current: section, shown), isFictional: settings.isFictional,
      statement: settings.bannerText, archive: archiveContext(root: root),
      urgentNotices: urgentNotices.map { notice in
        UrgentNoticeContext(
          title: notice.title, path: notice.address,
          until: notice.record.postedUntil?.short ?? "")
      })
  }

  private func menu(current: Section?, _ shown: Set<Section>) -> [MenuItemContext] {
    guard settings.menu.isEmpty else {
      return settings.menu.compactMap { entry in
        let section = Section(rawValue: entry.target)
        let source = folder.resolving(entry.target)
        // A section may have nothing to show today and has no page then.
        if let section, !shown.contains(section) { return nil }
        guard let path = section?.address ?? source.flatMap(addresses.address) else { return nil }
        return MenuItemContext(
          name: entry.name, path: path, isCurrent: section != nil && section == current)
      }
    }
    return Section.allCases.filter { $0.isInMenu && shown.contains($0) && !isClosed($0) }.map {
      MenuItemContext(name: $0.name, path: $0.address, isCurrent: $0 == current)
    }
  }

  /// An archive takes no complaints, whatever its page once said.
  private func isClosed(_ section: Section) -> Bool { isArchive && section == .feedback }

  private func archiveContext(root: String) -> ArchiveContext? {
    archive.map {
      ArchiveContext(text: archiveWords($0), successors: successorLinks(root: root))
    }
  }

  fileprivate func footer(root: String, _ shown: Set<Section>) -> FooterContext {
    let more = Section.allCases.filter { !$0.isInMenu && shown.contains($0) }
    var links = more.map { LinkContext(name: $0.name, path: $0.address) }
    if !catalogue.glossary.isEmpty {
      links.append(LinkContext(name: glossaryTitle, path: Address.glossary))
    }
    links.append(LinkContext(name: "Sơ đồ trang", path: Address.siteMap))
    links.append(LinkContext(name: "Trợ năng", path: Address.accessibility))
    // Whom an archive once had to call is no one to call today.
    let contacts = isArchive ? PortalSettings() : settings
    return FooterContext(
      root: root, agency: settings.agency.isEmpty ? settings.name : settings.agency,
      parentAgency: settings.superior, responsible: contacts.responsiblePerson,
      address: contacts.address, phone: contacts.phone, phoneURL: telephoneURL(contacts.phone),
      email: contacts.email, focalPoint: contacts.informationContact, hours: contacts.hours,
      channels: contacts.channels.map(OutsideLinkContext.init(channel:)),
      channelsPath: shown.contains(.feedback) && !isArchive ? Section.feedback.address : "",
      nationalPortal: nationalPortal,
      parentPortal: settings.parent.map { OutsideLinkContext(name: $0.name, url: $0.address) },
      links: links, feeds: feeds.map { FeedContext(name: $0.name, path: $0.address) },
      statement: settings.bannerText)
  }

  /// The national portal of public services, when the shared links name it.
  var nationalPortal: OutsideLinkContext? {
    catalogue.link("dvcqg").map(OutsideLinkContext.init(link:))
  }

  /// Where one sees how far a dossier has got, when the shared links name it.
  var dossierLookup: OutsideLinkContext? {
    catalogue.link("tra-cuu").map(OutsideLinkContext.init(link:))
  }
}

extension OutsideLinkContext {
  init(link: NamedLink) {
    self.init(
      name: link.name, url: link.address, value: hostName(link.address), note: link.note)
  }

  init(channel: PortalSettings.Channel) {
    self.init(
      name: channel.name, url: outsideURL(channel.address), value: channel.address,
      note: channel.note)
  }
}
