internal import Releases

/// What tells two makings of a page apart: its words, and its style sheets beside them, since a browser can take
/// other style sheets without loading the page again.
package struct PageMark: Equatable, Sendable {
  /// Of the page without the addresses of its style sheets.
  package let words: String
  /// Those addresses, in the order of the page.
  package let styles: [String]

  /// - Parameter page: HTML of ours, whose text has no `<`.
  package init(_ page: [UInt8]) {
    var rest: [UInt8] = []
    var styles: [String] = []
    var place = 0
    while let found = page[place...].place(of: Self.opening) {
      let start = found + Self.opening.count
      guard let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) else { break }
      rest += page[place..<start]
      styles.append(String(decoding: page[start..<end], as: UTF8.self))
      place = end
    }
    rest += page[place...]
    self.styles = styles
    words = Self.digits(rest)
  }

  /// As a page carries it, and says it again when it connects: its words and its style sheets, each as a digest.
  package var text: String { "\(words).\(Self.digits(Array(styles.joined(separator: "\n").utf8)))" }

  private static func digits(_ bytes: [UInt8]) -> String {
    String(Digest(bytes).hexadecimal.prefix(20))
  }

  private static let opening = Array("<link rel=\"stylesheet\" href=\"".utf8)
}

extension ArraySlice<UInt8> {
  /// Where `text` begins first.
  func place(of text: [UInt8]) -> Int? {
    guard let first = text.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: text) { return found }
      start = found + 1
    }
    return nil
  }

  /// Where `text` begins last.
  func lastPlace(of text: [UInt8]) -> Int? {
    guard let first = text.first else { return nil }
    var end = endIndex
    while let found = self[..<end].lastIndex(of: first) {
      if self[found...].starts(with: text) { return found }
      end = found
    }
    return nil
  }
}
