package import Syntax
internal import VietnameseText

/// A piece of content with the file that it was read from and the address of its page.
package struct Entry<Record: Publication>: Sendable {
  private let parts: Parts

  /// One object: lists of entries are sorted, filtered and given to every page that speaks of them, and a copy
  /// of a record's thirty fields is thirty counts of references. What is in it is read in place.
  private final class Parts: Sendable {
    let record: Record
    let source: SourceDocument
    let address: String

    init(_ record: Record, _ source: SourceDocument, _ address: String) {
      self.record = record
      self.source = source
      self.address = address
    }
  }

  package init(_ record: Record, _ source: SourceDocument, address: String) {
    parts = Parts(record, source, address)
  }

  package var record: Record { _read { yield parts.record } }
  package var source: SourceDocument { _read { yield parts.source } }
  /// Below the portal: `tin-tuc/tiem-phong.html`.
  package var address: String { parts.address }

  package var metadata: PageMetadata { record.metadata }

  /// The heading of its page: its title or, for a page that was published without one, the words
  /// of its address, since a page without a heading cannot be found by ear.
  package var title: String {
    guard record.title.isEmpty else { return record.title }
    let name = address.split(separator: "/").last?.split(separator: ".").first ?? ""
    return name.split(separator: "-").joined(separator: " ").uppercasedFirst
  }
}
