internal import Files

/// What the script in a page is told when the page is not what the browser shows.
package enum PageMessage: Equatable, Sendable {
  /// Load it again.
  case reload
  /// Take these style sheets, in the order of the page, which then has the mark.
  case styles([String], mark: String)

  /// - Parameter shown: the mark that the browser says it has.
  /// - Returns: nil when it has the page as it is.
  package init?(from shown: String, to page: PageMark) {
    if shown == page.text { return nil }
    if shown.split(separator: ".").first.map(String.init) == page.words {
      self = .styles(page.styles, mark: page.text)
    } else {
      self = .reload
    }
  }

  package var text: String {
    switch self {
    case .reload: JSONValue.object([("loai", .string("tai-lai"))]).text()
    case .styles(let styles, let mark):
      JSONValue.object([
        ("loai", .string("kieu")), ("kieu", .array(styles.map { .string($0) })),
        ("dau", .string(mark)),
      ]).text()
    }
  }
}
