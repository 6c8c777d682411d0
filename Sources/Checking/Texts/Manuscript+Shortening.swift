extension Manuscript {
  /// The first words of a range, for a message: at most sixty characters, cut between words.
  package func shortened(_ range: Range<Int>) -> String {
    let text = string(range)
    guard text.count > 60 else { return text }
    let start = text.prefix(60)
    return start.prefix(upTo: start.lastIndex(of: " ") ?? start.endIndex) + "…"
  }
}
