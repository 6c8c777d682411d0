internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

/// An Atom feed of a section.
struct Feed: Sendable {
  let section: Section
  var name: String { "\(section.name) – tin mới" }
  var address: String { "\(section.rawValue)/atom.xml" }

  /// How many entries a feed holds at most.
  static let limit = 30
}

extension Portal {
  /// Sections whose news one can follow. A feed needs absolute addresses (RFC 4287), so a portal
  /// without `url` has none.
  var feeds: [Feed] {
    guard !settings.url.isEmpty else { return [] }
    return [Section.news, .notices, .documents, .reform].filter(hasContent)
      .map { Feed(section: $0) }
  }
}

extension Site {
  func feedOutputs() -> [Output] {
    portal.feeds.map { feed in
      Output(feed.address, text: { atom(feed) })
    }
  }

  private struct FeedEntry {
    let title: String
    let address: String
    let summary: String
    let date: PartialDate
  }

  /// RFC 4287. A day without its time is given as its noon in Vietnam.
  private func atom(_ feed: Feed) -> String {
    let entries = Array(entries(of: feed.section).prefix(Feed.limit))
    let latest = entries.map(\.date.latest).max() ?? lastDay(of: feed.section)
    var out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    out += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n"
    out += "<title>\(escapedHTML("\(portal.settings.name): \(feed.section.name)"))</title>\n"
    out += "<id>\(escapedHTML(absolute(feed.address)))</id>\n"
    out += "<link rel=\"self\" href=\"\(escapedHTML(absolute(feed.address)))\"/>\n"
    out += "<link href=\"\(escapedHTML(absolute(feed.section.address)))\"/>\n"
    out += "<updated>\(timestamp(latest))</updated>\n"
    let author = portal.settings.agency.isEmpty ? portal.settings.name : portal.settings.agency
    out += "<author><name>\(escapedHTML(author))</name></author>\n"
    for entry in entries {
      out += "<entry><title>\(escapedHTML(entry.title))</title>"
      out += "<id>\(escapedHTML(absolute(entry.address)))</id>"
      out += "<link href=\"\(escapedHTML(absolute(entry.address)))\"/>"
      out += "<updated>\(timestamp(entry.date.latest))</updated>"
      if !entry.summary.isEmpty { out += "<summary>\(escapedHTML(entry.summary))</summary>" }
      out += "</entry>\n"
    }
    return out + "</feed>\n"
  }

  /// For a feed without entries: the last day that its section knows of, which a day of building is not.
  private func lastDay(of section: Section) -> CalendarDate {
    func last<Record>(_ list: [Entry<Record>]) -> CalendarDate {
      list.compactMap { ($0.metadata.updated ?? $0.record.date)?.latest }.max()
        ?? CalendarDate(dayNumber: 0)
    }
    return switch section {
    case .news: last(portal.articles)
    case .notices: last(portal.notices)
    case .documents: last(portal.documents)
    default: last(portal.reports)
    }
  }

  private func timestamp(_ day: CalendarDate) -> String { "\(day.iso)T12:00:00+07:00" }

  private func entries(of section: Section) -> [FeedEntry] {
    func entries<Record>(_ list: [Entry<Record>]) -> [FeedEntry] {
      list.compactMap { entry in
        guard entry.metadata.withdrawal == nil,
          let date = entry.metadata.updated ?? entry.record.date
        else { return nil }
        return FeedEntry(
          title: entry.title, address: entry.address, summary: entry.metadata.summary,
          date: date)
      }.sorted { ($1.date.latest, $0.address) < ($0.date.latest, $1.address) }
    }
    return switch section {
    case .news: entries(portal.articles)
    case .notices: entries(portal.notices.filter { !$0.record.isOver(on: portal.today) })
    case .documents: entries(portal.documents)
    case .reform: entries(portal.reports)
    default: []
    }
  }
}
