package import Syntax

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
}
