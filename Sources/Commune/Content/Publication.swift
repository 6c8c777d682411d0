package import VietnameseText

/// A kind of content with pages of its own: what it may say in its front matter, and what it says
/// of itself in a list.
package protocol Publication: Sendable {
  static var schema: Schema<Self> { get }
  var metadata: PageMetadata { get }
  /// The heading of its page.
  var title: String { get }
  /// The date by which lists sort it and which they show, when it has one.
  var date: PartialDate? { get }
}

extension Publication {
  package var title: String { metadata.title }
  package var date: PartialDate? { metadata.date }
}
