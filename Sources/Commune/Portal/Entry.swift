package import Syntax
internal import VietnameseText

/// A piece of content with the file that it was read from and the address of its page.
package struct Entry<Record: Publication>: Sendable {
  package let record: Record
  package let source: SourceDocument
  /// Below the portal: `tin-tuc/tiem-phong.html`.
  package let address: String

  package init(_ record: Record, _ source: SourceDocument, address: String) {
    self.record = record
    self.source = source
    self.address = address
  }

  package var metadata: PageMetadata { record.metadata }

  /// The heading of its page: its title or, for a page that was published without one, the words
  /// of its address, since a page without a heading cannot be found by ear.
  package var title: String {
    guard record.title.isEmpty else { return record.title }
    let name = address.split(separator: "/").last?.split(separator: ".").first ?? ""
    return name.split(separator: "-").joined(separator: " ").uppercasedFirst
  }
}
