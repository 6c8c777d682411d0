internal import Files
internal import Syntax
internal import VietnameseText

extension [MetadataEntry] {
  /// Where the value of the first of `keys` stands.
  func span(ofKey keys: String...) -> SourceSpan? {
    let wanted = keys.map { foldedKey($0) }
    return first { wanted.contains(foldedKey($0.key)) }?.value.span
  }

  /// Where the first scalar `text` stands, at any depth.
  func span(ofText text: String) -> SourceSpan? {
    var nodes = map(\.value)
    var found: [SourceSpan] = []
    while let node = nodes.popLast() {
      switch node {
      case .scalar(let scalar): if scalar.text == text { found.append(scalar.span) }
      case .list(let items, _): nodes += items
      case .map(let entries, _): nodes += entries.map(\.value)
      }
    }
    return found.min { $0.range.lowerBound < $1.range.lowerBound }
  }
}
