package import Commune
internal import VietnameseText

/// A law that a text cites, and what the records say of it.
package struct CitedLaw: Sendable {
  package let mention: DocumentMention
  /// Nil where the records do not have it.
  package let law: Law?
}

extension Manuscript {
  /// Every citation of a law, decree or circular, in order; also of decisions of the Prime Minister, whose numbers
  /// begin again each year, where the year is told.
  package var citedLaws: [CitedLaw] {
    guard !reference.laws.isEmpty else { return [] }
    return mentions.compactMap { mention in
      guard mention.issuer == .central, !mention.isOwn else { return nil }
      if mention.year != nil { return CitedLaw(mention: mention, law: reference.law(mention.key)) }
      guard let law = reference.law(mention.key), let issued = law.issued,
        mention.date?.year == issued.year
      else { return nil }
      return CitedLaw(mention: mention, law: law)
    }
  }
}
