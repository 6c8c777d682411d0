internal import Syntax

extension Manuscript {
  /// Whether the form of the text is judged: not of a draft, and not of our words about another document, whose
  /// own form is reported there.
  package var hasForm: Bool { isOfficial && !context.isDraft && !context.isRestatement }

  /// The form of a plain text that is judged.
  package var plainForm: DocumentForm? {
    hasForm && context.format == .plainText ? DocumentForm(self) : nil
  }

  /// The value of a key of the front matter, or the first words of the text: where something is found that is
  /// missing.
  package func placeOfValue(_ keys: String...) -> Range<Int> {
    for key in keys {
      if let block = blocks.first(where: { $0.kind == .value(key: key) }) { return block.range }
    }
    return blocks.first?.range ?? 0..<0
  }
}
