internal import Commune
package import Syntax

/// A text that somebody has written anew below the front matter that it had.
struct EditedText {
  let document: SourceDocument

  /// The entries with the text in its place; none where it is not among them.
  func placed<Record>(in entries: [Entry<Record>]) -> [Entry<Record>] {
    guard let place = entries.firstIndex(where: { $0.source.path == document.path }) else {
      return []
    }
    var entries = entries
    let entry = entries[place]
    entries[place] = Entry(entry.record, document, address: entry.address)
    return entries
  }
}

extension Site {
  /// The page of a document whose front matter is what it was when the portal was assembled, and whose text is not;
  /// nil for what has no page that is read from top to bottom.
  ///
  /// It is the page that the whole portal, assembled again, would have at this address: of other pages a page of
  /// this kind sees titles and addresses, and never a text.
  package func page(of document: SourceDocument) -> Output? {
    let outputs = contentOutputs(of: EditedText(document: document))
    return portal.addresses.address(of: document.path).flatMap { address in
      outputs.first { $0.address == address }
    }
  }
}
