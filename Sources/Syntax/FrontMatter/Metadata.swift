package import Files

/// A value of front matter with its place.
///
/// Scalars stay text until a schema types them: `8.000` is eight thousand đồng, `012` keeps its
/// zero, `no` is a word.
package indirect enum MetadataNode: Sendable {
  case scalar(MetadataScalar)
  case list([MetadataNode], SourceSpan)
  case map([MetadataEntry], SourceSpan)

  package var span: SourceSpan {
    switch self {
    case .scalar(let scalar): scalar.span
    case .list(_, let span), .map(_, let span): span
    }
  }
}

/// A piece of text in front matter: a value that is neither a list nor a map.
///
/// A value that is missing, or a mere `~`, is the empty text.
package struct MetadataScalar: Sendable {
  /// As YAML reads it (quotes taken off, lines folded), with composed letters.
  package let text: String
  /// With the quotes, when there are any.
  package let span: SourceSpan
  package let isQuoted: Bool

  package init(text: String, span: SourceSpan, isQuoted: Bool) {
    self.text = text
    self.span = span
    self.isQuoted = isQuoted
  }
}

/// A key of front matter and its value.
///
/// Of two keys that fold to one (`Số ký hiệu`, `so_ky_hieu`) only the first is kept; the second is
/// a finding.
package struct MetadataEntry: Sendable {
  /// As it was typed, with composed letters.
  package let key: String
  package let keySpan: SourceSpan
  package let value: MetadataNode

  package init(key: String, keySpan: SourceSpan, value: MetadataNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
