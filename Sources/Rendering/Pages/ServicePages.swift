internal import Commune
internal import Diagnostics
internal import Files
internal import Theming
internal import VietnameseText

/// Pages that serve the portal itself: its map, the page for a missing address, the accessibility
/// statement.
extension Site {
  func serviceOutputs() -> [Output] {
    var outputs = [siteMapOutput(), notFoundOutput()]
    if !portal.addresses.isTaken(Address.accessibility) { outputs.append(accessibilityOutput()) }
    return outputs
  }

  private func siteMapOutput() -> Output {
    Output(Address.siteMap) {
      var context = SiteMapPageContext(page: page(PageHead(Address.siteMap, "Sơ đồ trang")))
      context.sections = sections.flatMap { section in
        var row = SiteMapSectionContext(name: section.name, path: section.address)
        let links = links(in: section)
        row.count = links.isEmpty ? "" : VietnameseNumber.format(links.count)
        row.links = links.count <= 10 || section == .procedures ? links : Array(links.prefix(8))
        if row.links.count < links.count {
          row.links.append(LinkContext(name: "Xem cả \(row.count)", path: section.address))
        }
        return section == .procedures ? [row] + lifeEventSections() : [row]
      }
      if !portal.catalogue.glossary.isEmpty {
        context.sections.append(
          SiteMapSectionContext(name: glossaryTitle, path: Address.glossary))
      }
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.siteMap, context)))
    }
  }

  private func lifeEventSections() -> [SiteMapSectionContext] {
    guard !shelf.lifeEvents.isEmpty else { return [] }
    var row = SiteMapSectionContext(name: lifeEventsTitle, path: Address.lifeEvents)
    row.count = VietnameseNumber.format(shelf.lifeEvents.count)
    row.links = shelf.lifeEvents.map {
      LinkContext(name: $0.name, path: Address.lifeEvent($0.code))
    }
    return [row]
  }

  private func links(in section: Section) -> [LinkContext] {
    func links<Record>(_ entries: [Entry<Record>]) -> [LinkContext] {
      entries.map { LinkContext(name: $0.title, path: $0.address) }
    }
    return switch section {
    case .reform:
      links(portal.reports)
        + [figuresItem(), serviceIndexItem()].compactMap { $0 }.map {
          LinkContext(name: $0.title, path: $0.path)
        }
        + links(pages(in: section))
    case .procedures:
      shelf.fieldGroups.flatMap(\.procedureFields).map {
        LinkContext(name: $0.name, path: $0.path, note: $0.count)
      }
    case .documents: links(portal.documents)
    case .plans: links(portal.workPlans)
    case .budget: links(portal.budget)
    case .notices: links(portal.notices)
    case .news: links(portal.articles)
    case .leaders: links(portal.leaders)
    case .schedule: links(portal.schedules)
    case .disclosure: links(portal.disclosures)
    case .projects: links(portal.projects)
    case .questions: links(portal.questions)
    case .digital, .introduction: links(pages(in: section))
    // Only their own page leads to lists of persons.
    case .aid, .feedback, .openData, .archives: []
    }
  }

  private func pages(in section: Section) -> [Entry<Page>] {
    portal.pages.filter { $0.address.hasPrefix(section.rawValue + "/") }
  }

  /// A server shows this page at any address, so it brings its style along and has no relative
  /// link; without a known address of the portal it has none to it at all.
  private func notFoundOutput() -> Output {
    Output(
      Address.notFound,
      text: {
        var context = NotFoundPageContext(
          portalName: portal.settings.name, contentSecurityPolicy: "")
        context.homeURL = portal.settings.url
        context.lifeEvents = usualLifeEvents()
        context.proceduresPath =
          portal.hasContent(.procedures) ? Section.procedures.address : ""
        // Whom an archive once had to call is no one to call today.
        let contacts = portal.isArchive ? PortalSettings() : portal.settings
        context.phone = contacts.phone
        context.phoneURL = telephoneURL(contacts.phone)
        context.email = contacts.email
        context.address = contacts.address
        context.hours = contacts.hours
        context.statement = portal.settings.bannerText
        return Policy.selfContained { policy in
          context.contentSecurityPolicy = policy
          return theme.render(TemplateName.notFound, context)
        }
      })
  }

  /// What the theme does for everyone, for portals that have no statement of their own.
  private func accessibilityOutput() -> Output {
    Output(Address.accessibility) {
      var context = ContentPageContext(page: page(PageHead(Address.accessibility, "Trợ năng")))
      context.body = accessibilityStatement
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.content, context)))
    }
  }
}

private let accessibilityStatement = """
  <p>Trang này được làm để ai cũng đọc được: người cao tuổi, người nhìn kém hay không nhìn thấy, \
  người chỉ dùng bàn phím, người dùng điện thoại cũ và mạng chậm.</p>
  <h2 id="lam-duoc-gi">Trang làm được gì</h2>
  <ul>
  <li>Đọc được khi không có JavaScript, khi phóng to chữ, và trên màn hình hẹp 320 điểm ảnh.</li>
  <li>Dùng được bằng bàn phím; phím Tab đầu tiên cho phép tới thẳng nội dung.</li>
  <li>Bảng và biểu đồ có tên; con số luôn có bằng chữ, không chỉ bằng màu.</li>
  <li>Chữ to hơn: nút A+ ở đầu trang; trên điện thoại, nút ở cuối “Danh mục”.</li>
  <li>In được ra giấy A4.</li>
  </ul>
  <h2 id="muc-tieu">Mục tiêu</h2>
  <p>Trang hướng tới mức AA của Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2. Tệp đính \
  kèm của cơ quan khác có thể chưa đạt mức này.</p>
  <h2 id="bao-loi">Thấy chỗ khó đọc?</h2>
  <p>Hãy dùng dòng “Báo lỗi trang này” ở cuối mỗi trang.</p>

  """
