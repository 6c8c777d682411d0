internal import Files
internal import VietnameseText

/// The index of one portal, as files that a browser loads piece by piece: a table of contents, the
/// words in order of their letters, and what a result shows of each page.
package struct SearchIndex: Sendable {
  package struct File: Sendable {
    /// Below the folder of the search: `t-0a3c5e7f9b1d.js`.
    package let name: String
    package let bytes: [UInt8]
  }

  package let files: [File]

  /// The name of the table of contents, which is the only one that does not say its content.
  package static let contents = "muc-luc.js"

  /// - Parameter abbreviations: by their folded form, what they stand for: `tthc`, `thủ tục hành
  ///   chính`.
  package init(_ entries: [SearchEntry], abbreviations: [(short: String, words: String)]) {
    // Like stands by like, so that the results of a query lie in few files.
    let ordered = SearchEntry.Kind.allCases.flatMap { kind in entries.filter { $0.kind == kind } }
    var words = WordTable(abbreviations: abbreviations)
    for (page, entry) in ordered.enumerated() { words.add(entry, page: page) }
    let (shards, vocabulary) = words.written()
    let pages = Self.pageFiles(ordered)
    let contents = JSONValue.object([
      ("n", .integer(ordered.count)),
      ("kinds", .array(SearchEntry.Kind.allCases.map { .string($0.name) })),
      ("words", .string(vocabulary)),
      (
        "short",
        .array(
          abbreviations.map { abbreviation in
            .array([.string(folded(abbreviation.short)), .string(folded(abbreviation.words))])
          })
      ),
      ("terms", .array(shards.map { .array([.string($0.first), .string($0.file.name)]) })),
      ("per", .integer(Self.pagesPerFile)),
      ("pages", .array(pages.map { .string($0.name) })),
    ])
    files =
      [File(name: Self.contents, bytes: Array("TXTim(\"\",\(contents.text()))\n".utf8))]
      + shards.map(\.file) + pages
  }

  private static let pagesPerFile = 48

  /// What results show: title, path, kind, facts, other names and full name.
  private static func pageFiles(_ entries: [SearchEntry]) -> [File] {
    stride(from: 0, to: entries.count, by: pagesPerFile).map { start in
      let rows = entries[start..<min(start + pagesPerFile, entries.count)].map { entry in
        JSONValue.array([
          .string(entry.title), .string(entry.path), .integer(entry.kind.rawValue),
          .string(entry.facts),
          .array((entry.otherNames + entry.codes).map { .string($0) }),
          .string(entry.fullName == entry.title ? "" : entry.fullName),
        ])
      }
      return file("p", JSONValue.array(Array(rows)))
    }
  }

  /// A script that hands over a value, named by its content.
  static func file(_ letter: String, _ value: JSONValue) -> File {
    let text = value.text()
    let name = "\(letter)-\(ContentHash(Array(text.utf8)).short).js"
    return File(name: name, bytes: Array("TXTim(\"\(name)\",\(text))\n".utf8))
  }
}
