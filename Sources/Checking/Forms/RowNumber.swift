/// The number of a row of a form: `3.`, `2.4.1.`, `5.1`.
package struct RowNumber: Hashable, Sendable {
  package let parts: [Int]

  /// Nil for a text that is no such number.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".").map { Int($0) }
    let numbers = parts.compactMap { $0 }
    guard !numbers.isEmpty, numbers.count == parts.count, numbers.allSatisfy({ $0 < 100 }) else {
      return nil
    }
    self.parts = numbers
  }

  init(parts: [Int]) { self.parts = parts }

  /// The row that this one belongs to; nil for a row of the first level.
  package var parent: RowNumber? {
    parts.count > 1 ? RowNumber(parts: Array(parts.dropLast())) : nil
  }

  /// Its place among its siblings, from 1.
  package var place: Int { parts.last ?? 0 }

  /// The sibling at another place.
  package func sibling(at place: Int) -> RowNumber {
    RowNumber(parts: parts.dropLast() + [place])
  }

  package var name: String { parts.map(String.init).joined(separator: ".") }
}
