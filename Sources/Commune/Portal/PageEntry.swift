internal import Files
package import Syntax

/// What an entry says of itself whatever its kind, for what concerns every page alike.
package struct PageEntry: Sendable {
  private let parts: Parts

  /// One object, as in ``Entry``.
  private final class Parts: Sendable {
    let metadata: PageMetadata
    let source: SourceDocument
    let address: String
    let title: String

    init(_ entry: Entry<some Publication>) {
      metadata = entry.metadata
      source = entry.source
      address = entry.address
      title = entry.title
    }
  }

  package init(_ entry: Entry<some Publication>) { parts = Parts(entry) }

  package var metadata: PageMetadata { _read { yield parts.metadata } }
  package var source: SourceDocument { _read { yield parts.source } }
  package var address: String { parts.address }
  package var title: String { parts.title }

  /// Where the value of `key` stands, or the whole file.
  func place(of key: String) -> SourceSpan {
    source.entries.span(ofKey: key) ?? .file(source.path)
  }
}

extension Portal {
  /// Makes ``entries`` of the lists of all kinds.
  mutating func gatherEntries() {
    entries = articles.map(PageEntry.init)
    entries += notices.map(PageEntry.init)
    entries += reports.map(PageEntry.init)
    entries += documents.map(PageEntry.init)
    entries += budget.map(PageEntry.init)
    entries += pages.map(PageEntry.init)
    entries += questions.map(PageEntry.init)
    entries += projects.map(PageEntry.init)
    entries += workPlans.map(PageEntry.init)
    entries += leaders.map(PageEntry.init)
    entries += schedules.map(PageEntry.init)
    entries += disclosures.map(PageEntry.init)
  }

  /// The former addresses from which readers are sent on, each with the page it is now, and those
  /// that another page has or has claimed before.
  package var formerAddresses:
    (moved: [(FormerAddress, PageEntry)], contested: [(FormerAddress, PageEntry)])
  {
    var taken: Set<String> = []
    var moved: [(FormerAddress, PageEntry)] = []
    var contested: [(FormerAddress, PageEntry)] = []
    for entry in entries where !entry.metadata.formerAddresses.isEmpty {
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
