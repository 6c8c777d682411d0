package import Files
internal import Syntax
package import VietnameseText

/// A document of the commune as one text names it, kept to be compared with what other texts say.
package struct NamedDocument: Sendable {
  /// Number and symbol without zeros in front: `8/KH-UBND`.
  package let key: String
  /// As it is written: `08/KH-UBND`.
  package let name: String
  package let date: CalendarDate
  /// The words that say what it is about, at most sixteen.
  package let subject: Set<PackedWord>
  package let span: SourceSpan
  /// Whether it is the page's own number and day, in its front matter.
  package let isRegistered: Bool
}

extension Manuscript {
  /// Those of which the text says that they are of the commune: number and day are then of one series.
  var ownDocuments: [NamedDocument] {
    var seen: Set<String> = []
    return mentions.compactMap { mention in
      guard mention.issuer == .commune, let date = mention.date,
        seen.insert("\(mention.key) \(date.iso)").inserted
      else { return nil }
      return NamedDocument(
        key: mention.key, name: string(mention.range), date: date,
        subject: subjectWords(of: mention), span: prose.span(mention.nameRange),
        isRegistered: mention.isRegistered)
    }
  }
}
