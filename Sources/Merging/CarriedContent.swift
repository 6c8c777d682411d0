internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

/// The sources of a portal that its successor needs from the first day: notices whose time on the
/// board is not over, questions, pages, projects, notes on procedures. Reports, documents, budgets,
/// news and figures stay in the archive, under the name of those who issued them.
struct CarriedContent {
  /// By their path below the portal.
  private(set) var sources: [String: [UInt8]] = [:]
  /// Attachments that the sources name, by their path below the portal, with their place in the tree.
  private(set) var attachments: [String: FilePath] = [:]
  /// Notices that must stay on the board, so that they are never made drafts.
  private(set) var posted: Set<String> = []

  init(of portal: Portal, in tree: FileTree, from date: CalendarDate, isRename: Bool) {
    for notice in portal.notices
    where !notice.record.isOver(on: date) && notice.metadata.withdrawal == nil {
      add(notice.source, of: portal)
      posted.insert(path(of: notice.source, in: portal))
    }
    portal.questions.forEach { add($0.source, of: portal) }
    portal.pages.forEach { add($0.source, of: portal) }
    portal.projects.forEach { add($0.source, of: portal) }
    portal.disclosures.forEach { add($0.source, of: portal) }
    portal.notes.values.forEach { add($0.source, of: portal) }
    for (section, entry) in portal.introductions where !Self.archived.contains(section) {
      add(entry.source, of: portal)
    }
    if isRename {
      portal.leaders.forEach { add($0.source, of: portal) }
      portal.schedules.filter { ($0.record.until ?? date) >= date }
        .forEach { add($0.source, of: portal) }
    }
    addNamedFiles(of: portal, in: tree)
  }

  /// Sections whose introduction speaks of what stays in the archive.
  private static let archived: Set<String> = [
    Section.reform.rawValue, Section.documents.rawValue, Section.budget.rawValue,
    Section.news.rawValue, Section.notices.rawValue, Section.openData.rawValue,
    Section.archives.rawValue, Section.plans.rawValue, Section.aid.rawValue,
  ]

  private func path(of document: SourceDocument, in portal: Portal) -> String {
    document.path.relative(to: portal.folder)?.string ?? document.path.string
  }

  private mutating func add(_ document: SourceDocument, of portal: Portal) {
    sources[path(of: document, in: portal)] = document.bytes
  }

  /// Files and tables whose name stands in one of the sources. Tables of statistics stay: under the name
  /// of another commune they would be its figures.
  private mutating func addNamedFiles(of portal: Portal, in tree: FileTree) {
    var named: Set<Substring> = []
    for bytes in sources.values {
      for token in bytes.split(whereSeparator: Self.partsNames) {
        let word = percentDecoded(String(decoding: token, as: UTF8.self))
        if word.contains(".") { named.insert(FilePath(word).name) }
      }
    }
    func isNamed(_ path: String) -> Bool { named.contains(FilePath(path).name) }
    for (path, file) in portal.files where isNamed(path) { attachments[path] = file.source }
    for path in portal.tables.keys where isNamed(path) && StatisticsTable(FilePath(path)) == nil {
      if let bytes = tree[portal.folder.appending(path)] { sources[path] = bytes }
    }
  }

  /// What stands between the names of files in front matter and Markdown.
  private static func partsNames(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "\"'()[]<>{},;:#?|".utf8.contains(byte)
  }
}
