internal import VietnameseText

/// Two places of a text that name a document by the same number of the same year, and do not agree.
package struct CitedTwice: Sendable {
  package let first: DocumentMention
  package let second: DocumentMention
  package let likeness: SubjectLikeness
  /// Whether it is said of both whose they are, so that they are of one office for certain.
  package let isOneOffice: Bool
}

extension Manuscript {
  /// Every day or subject that a number is given after it had another, in order of the text. A number has one
  /// day; each further one is named once.
  package var citedTwice: [CitedTwice] {
    var seen: [String: [DocumentMention]] = [:]
    var found: [CitedTwice] = []
    for mention in mentions where !mention.isParty {
      guard let date = mention.date else { continue }
      let key = mention.year == nil ? "\(mention.key) \(date.year)" : mention.key
      let others = (seen[key] ?? []).filter { $0.issuer.mayBe(mention.issuer) }
      seen[key, default: []].append(mention)
      let known = others.first { $0.date == date }
      if let known {
        let pair = self.pair(known, mention)
        if pair.likeness == .other { found.append(pair) }
      } else if let other = others.first {
        found.append(pair(other, mention))
      }
    }
    return found
  }

  private func pair(_ first: DocumentMention, _ second: DocumentMention) -> CitedTwice {
    let isOneOffice = first.issuer == second.issuer && first.issuer != .unknown
    // The number of a law is given once in its year, whatever is said about it.
    var likeness =
      first.year == nil
      ? SubjectLikeness(subjectWords(of: first), subjectWords(of: second)) : .same
    // Only what follows `về` is surely the subject; else the sentence may just go on.
    if likeness == .other, !saysSubject(first) || !saysSubject(second) { likeness = .unclear }
    return CitedTwice(
      first: first, second: second, likeness: likeness,
      isOneOffice: isOneOffice || first.isLaw && second.isLaw)
  }
}
