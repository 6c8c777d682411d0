package import Files
internal import Syntax

/// What is kept of a text when it has been read: what rules over several texts compare.
///
/// A few hundred bytes a text, so that ten thousand texts can be compared without being held.
package struct Reading: Sendable {
  package let path: FilePath
  package let context: TextContext
  /// The figures that it gives for what communes count.
  package let claims: [FigureClaim]
  /// The documents of the text's own commune that it names with their day, each number and day once.
  package let documents: [NamedDocument]
  /// The document that the text is, where its front matter gives its number and day.
  package let registered: RegisteredDocument?

  package init(_ manuscript: Manuscript) {
    path = manuscript.prose.path
    context = manuscript.context
    claims = FigureClaim.claims(in: manuscript)
    documents = manuscript.ownDocuments
    registered = manuscript.registeredDocument
  }

  /// Of a text that says nothing of which other texts could say something else.
  init(ofClean source: TextSource) {
    (path, context) = (source.document.path, source.context)
    (claims, documents, registered) = ([], [], nil)
  }
}
