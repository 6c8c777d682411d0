package import Files
internal import Syntax

extension Portal {
  /// The Markdown files that readers have a page of, or a part of one, each with the page's address below the
  /// portal, in order of their paths; lists of persons are not among them, since nothing of those is kept.
  package var publishedSources: [(path: FilePath, address: String)] {
    let pages =
      entries + introductions.values.map { PageEntry($0) } + notes.values.map { PageEntry($0) }
    return pages.map { ($0.source.path, $0.address) }.sorted { $0.0 < $1.0 }
  }

  /// The source whose page has an address.
  package func source(at address: String) -> FilePath? { addresses.owner(of: address) }
}
