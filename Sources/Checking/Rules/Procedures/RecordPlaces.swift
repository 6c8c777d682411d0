internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax

extension Procedure {
  /// Where `text` stands in the front matter of the detailed record, or the whole file.
  func span(ofText text: String) -> SourceSpan {
    guard let source = detail?.source else { return .file("content/chung") }
    var nodes = Array(source.entries.map(\.value).reversed())
    while let node = nodes.popLast() {
      switch node {
      case .scalar(let scalar): if scalar.text == text { return scalar.span }
      case .list(let items, _): nodes += items.reversed()
      case .map(let entries, _): nodes += entries.map(\.value).reversed()
      }
    }
    return .file(source.path)
  }
}
