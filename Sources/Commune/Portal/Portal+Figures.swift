package import Diagnostics
package import Syntax
internal import VietnameseText

extension Portal {
  /// The data of the portal as texts ask for it.
  package var figureBook: FigureBook {
    var book = FigureBook()
    book.dossiers = dossiers
    book.satisfaction = satisfaction
    book.lateness = lateness
    book.procedureCounts = procedureCounts
    book.targets = targets
    book.serviceIndex = serviceIndex
    book.forms = forms
    return book
  }

  /// What the portal answers to a text that asks for values.
  package func values(
    for document: SourceDocument
  ) -> @Sendable (ValueReference) -> Diagnosed<String?> {
    let (book, context) = (figureBook, FigureContext(document))
    return { book.answer($0, in: context) }
  }

  /// The text with the values that its front matter asks for. Its bytes stay.
  func filled(_ document: SourceDocument) -> Diagnosed<SourceDocument> {
    guard document.asksInFrontMatter else { return Diagnosed(document) }
    let value = values(for: document)
    var findings: [Diagnostic] = []
    let entries = document.entries.map { entry in
      // Its own period is what the rest is asked by.
      guard foldedKey(entry.key) != "ky" else { return entry }
      let node = entry.value.filled(value).moving(into: &findings)
      return MetadataEntry(key: entry.key, keySpan: entry.keySpan, value: node)
    }
    let filled = SourceDocument(
      path: document.path, bytes: document.bytes, entries: entries,
      hasFrontMatter: document.hasFrontMatter, body: document.body)
    return Diagnosed(filled, findings)
  }
}

extension SourceDocument {
  /// Whether it may ask for values of the portal's data anywhere.
  package var asksForValues: Bool { mayHoldValues(bytes) }

  /// Whether its front matter may ask for values of the portal's data.
  var asksInFrontMatter: Bool { mayHoldValues(bytes[..<body.lowerBound]) }
}

extension MetadataNode {
  fileprivate func filled(
    _ value: (ValueReference) -> Diagnosed<String?>
  ) -> Diagnosed<MetadataNode> {
    var findings: [Diagnostic] = []
    switch self {
    case .scalar(let scalar):
      let text = filledText(scalar.text, at: scalar.span, value).moving(into: &findings)
      let made = MetadataScalar(text: text, span: scalar.span, isQuoted: scalar.isQuoted)
      return Diagnosed(.scalar(made), findings)
    case .list(let items, let span):
      let made = items.map { $0.filled(value).moving(into: &findings) }
      return Diagnosed(.list(made, span), findings)
    case .map(let entries, let span):
      let made = entries.map { entry in
        MetadataEntry(
          key: entry.key, keySpan: entry.keySpan,
          value: entry.value.filled(value).moving(into: &findings))
      }
      return Diagnosed(.map(made, span), findings)
    }
  }
}
