internal import Commune
internal import Theming

/// What stands around the content of every page of a site and does not depend on it.
struct PageSurroundings: Sendable {
  /// Those that have something to show.
  let sections: Set<Section>
  let styleSheet: String
  let earlyScript: String
  let icon: String
  private let feeds: [Feed]
  private let errorReport: ErrorReportContext?

  init(_ portal: Portal, _ theme: Theme) {
    sections = Set(Section.allCases.filter(portal.hasContent))
    styleSheet = theme.address(ofAsset: "mac-dinh.css") ?? ""
    earlyScript = theme.address(ofAsset: "chu.js") ?? ""
    icon = theme.address(ofAsset: "bieu-tuong.svg") ?? ""
    feeds = portal.feeds
    errorReport = ErrorReportContext(portal, hasFeedback: sections.contains(.feedback))
  }

  /// The feeds that a page of `section` names; the start page names all.
  func feeds(of section: Section?, isHome: Bool) -> [FeedContext] {
    feeds.filter { isHome || $0.section == section }.map {
      FeedContext(name: $0.name, path: $0.address)
    }
  }

  /// How a reader says that something is wrong on the page at `address`.
  func errorReport(for address: String) -> ErrorReportContext? {
    guard var report = errorReport else { return nil }
    if !report.url.isEmpty { report.url += percentEncoded(address) }
    return report
  }
}

extension ErrorReportContext {
  /// With the beginning of a mail that ends with the page's address; nil where nobody takes reports.
  fileprivate init?(_ portal: Portal, hasFeedback: Bool) {
    let contact = portal.settings.reportErrorsTo
    guard !portal.isArchive, hasFeedback || !contact.isEmpty else { return nil }
    self.init(path: hasFeedback ? Section.feedback.address : "", value: contact)
    let url = outsideURL(contact)
    if url.hasPrefix("mailto:") {
      self.url = "\(url)?subject=\(percentEncoded("Báo lỗi trang \(portal.settings.name): "))"
    }
  }
}
