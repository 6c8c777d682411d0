package import Diagnostics
internal import Files
internal import VietnameseText

/// The words of a Markdown file: the texts of its front matter, then its body.
///
/// The body is parsed by cmark as for its page. What is found word for word in its lines has exact places;
/// what the author escaped is placed by its lines.
///
/// - Parameter value: what stands for a reference to the portal's data, as for the page. It is read as the words
///   of the text, and placed where the reference is.
package func readProse(
  _ document: SourceDocument, value: (@Sendable (ValueReference) -> Diagnosed<String?>)? = nil
) -> Prose {
  var builder = ProseBuilder(path: document.path)
  for entry in document.entries { builder.add(entry, in: document) }
  let body = MarkdownBody(
    MarkdownSource(path: document.path, bytes: document.bytes, range: document.body))
  let reader = body.withParsed { node in
    let filling = ValueFilling(node, body.places, keepsApart: true, value)
    var reader = MarkdownProseReader(builder, body.places, filling.filled)
    node.walk { node, kind, isEntering in
      if isEntering { reader.enter(node, kind) } else { reader.leave(node, kind) }
    }
    return reader.builder
  }
  return (reader ?? builder).prose(of: document.bytes)
}

extension ProseBuilder {
  /// Adds every text of a value, a block each.
  fileprivate mutating func add(_ entry: MetadataEntry, in document: SourceDocument) {
    var nodes = [(foldedKey(entry.key), entry.value)]
    while let (key, node) = nodes.popLast() {
      switch node {
      case .scalar(let scalar):
        add(scalar, in: document)
        endBlock(.value(key: key))
      case .list(let items, _): nodes += items.reversed().map { (key, $0) }
      case .map(let entries, _):
        nodes += entries.reversed().map { (foldedKey($0.key), $0.value) }
      }
    }
  }

  private mutating func add(_ scalar: MetadataScalar, in document: SourceDocument) {
    let words = Array(scalar.text.utf8)
    let range = scalar.span.range
    let inner =
      scalar.isQuoted
      ? range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1) : range
    let isVerbatim = inner.count == words.count && document.bytes[inner].elementsEqual(words)
    add(words, at: isVerbatim ? inner : range)
  }
}
