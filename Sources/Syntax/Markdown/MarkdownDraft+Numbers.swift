internal import VietnameseText

extension MarkdownDraft {
  /// Keeps the number of a document on one line: browsers break `46/KH-UBND` behind its hyphen.
  ///
  ///     số 46/KH-UBND   →   số <span class="whole">46/KH-UBND</span>
  func keepNumbersWhole() {
    for node in survey.numbers {
      let bytes = Array(node.literal.utf8)
      let runs = unbreakableRuns(in: bytes)
      guard !runs.isEmpty, node.parent != nil else { continue }
      var place = 0
      func insert(_ range: Range<Int>) -> MarkdownNode? {
        guard !range.isEmpty else { return nil }
        return document.newText(String(decoding: bytes[range], as: UTF8.self))
      }
      for run in runs {
        if let before = insert(place..<run.lowerBound) { node.insertBefore(before) }
        let whole = document.newInline("<span class=\"whole\">", "</span>")
        if let number = insert(run) { whole.append(number) }
        node.insertBefore(whole)
        place = run.upperBound
      }
      node.setLiteral(String(decoding: bytes[place...], as: UTF8.self))
    }
  }
}
