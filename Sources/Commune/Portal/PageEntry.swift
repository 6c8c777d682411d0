internal import Files
package import Syntax

/// What an entry says of itself whatever its kind, for what concerns every page alike.
package struct PageEntry: Sendable {
  package let metadata: PageMetadata
  package let source: SourceDocument
  package let address: String
  package let title: String

  package init(_ entry: Entry<some Publication>) {
    metadata = entry.metadata
    source = entry.source
    address = entry.address
    title = entry.title
  }

  /// Where the value of `key` stands, or the whole file.
  func place(of key: String) -> SourceSpan {
    source.entries.span(ofKey: key) ?? .file(source.path)
  }
}

extension Portal {
  /// Every entry with a page of its own, kind by kind, but for lists of persons.
  package var entries: [PageEntry] {
    var entries = articles.map { PageEntry($0) }
    entries += notices.map { PageEntry($0) }
    entries += reports.map { PageEntry($0) }
    entries += documents.map { PageEntry($0) }
    entries += budget.map { PageEntry($0) }
    entries += pages.map { PageEntry($0) }
    entries += questions.map { PageEntry($0) }
    entries += projects.map { PageEntry($0) }
    entries += workPlans.map { PageEntry($0) }
    entries += leaders.map { PageEntry($0) }
    entries += schedules.map { PageEntry($0) }
    entries += disclosures.map { PageEntry($0) }
    return entries
  }

  /// The former addresses from which readers are sent on, each with the page it is now, and those
  /// that another page has or has claimed before.
  package var formerAddresses:
    (moved: [(FormerAddress, PageEntry)], contested: [(FormerAddress, PageEntry)])
  {
    var taken: Set<String> = []
    var moved: [(FormerAddress, PageEntry)] = []
    var contested: [(FormerAddress, PageEntry)] = []
    for entry in entries {
      let written = entry.metadata.formerAddresses
      for address in written.compactMap({ FormerAddress($0, of: formerURL) }) {
        let isTaken = [address.path, address.asked].compactMap { $0 }.contains(
          where: addresses.isTaken)
        let isFree = !isTaken && taken.insert(address.key).inserted
        if isFree { moved.append((address, entry)) } else { contested.append((address, entry)) }
      }
    }
    return (moved, contested)
  }
}
