package import Syntax

extension Prose.Block.Kind {
  /// Whether it is running text: not a heading, not a value of the front matter, not a cell of a table.
  package var isSentences: Bool {
    switch self {
    case .paragraph, .item: true
    case .heading, .cell, .value: false
    }
  }

  /// Whether it is a value of the front matter, where machines read dates.
  package var isValue: Bool {
    if case .value = self { return true }
    return false
  }
}
