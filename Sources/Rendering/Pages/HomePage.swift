internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// The first page of a portal: one question, the handful of things people come for, the latest.
extension Site {
  func homeOutput() -> Output {
    Output(Address.home) {
      var head = PageHead(Address.home, portal.settings.name)
      head.description =
        "Trang thông tin điện tử \(portal.settings.name.lowercasedFirst): thủ tục hành chính, "
        + "cải cách hành chính, chuyển đổi số, văn bản, thông báo."
      head.structuredData = organisationData()
      head.scripts = ["tim.js"]
      var context = HomePageContext(page: page(head))
      context.tasks = tasks()
      context.lifeEvents = usualLifeEvents()
      context.lifeEventsPath =
        context.lifeEvents.count < shelf.lifeEvents.count ? Address.lifeEvents : ""
      context.fieldGroups = shelf.fieldGroups
      context.procedureCount = VietnameseNumber.format(shelf.current.count)
      context.keyFigures = keyFigures()
      fillLatest(&context)
      context.desk = portal.desk.map { desk($0, counters: []) }
      context.dossierLookup = portal.dossierLookup
      context.nationalPortal = portal.nationalPortal
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.home, context)))
    }
  }

  private func tasks() -> [LinkContext] {
    let sections: [(Section, String)] = [
      (.schedule, "Lịch tiếp công dân"), (.feedback, "Gửi phản ánh, kiến nghị"),
      (.questions, "Hỏi đáp"), (.leaders, "Lãnh đạo xã"),
      (.archives, Section.archives.name),
    ]
    return sections.filter { portal.hasContent($0.0) }
      .map { LinkContext(name: $0.1, path: $0.0.address) }
  }

  private func fillLatest(_ context: inout HomePageContext) {
    context.notices = portal.notices.filter {
      $0.record.isPosted(on: portal.today) && $0.metadata.withdrawal == nil
    }.prefix(4)
      .map(item(notice:))
    context.noticesPath = portal.hasContent(.notices) ? Section.notices.address : ""
    context.articles = portal.articles.filter { $0.metadata.withdrawal == nil }.prefix(3)
      .map { item($0) }
    context.articlesPath = portal.hasContent(.news) ? Section.news.address : ""
    context.documents = latestDocuments()
    context.documentsPath = portal.hasContent(.documents) ? Section.documents.address : ""
    context.reports = portal.reports.prefix(3).map(item(report:))
    context.reportsPath = portal.hasContent(.reform) ? Section.reform.address : ""
  }

  /// A few documents: those with a page, else those of the register that have nothing doubtful.
  func latestDocuments() -> [OfficialDocumentRowContext] {
    let documents = portal.documents.prefix(3).map { row($0) }
    guard documents.isEmpty else { return documents }
    return portal.register.filter { $0.isOwn && $0.note.isEmpty && !$0.number.isEmpty }
      .sorted { ($0.issued?.latest.dayNumber ?? 0) > ($1.issued?.latest.dayNumber ?? 0) }
      .prefix(3).map { row($0) }
  }
}
