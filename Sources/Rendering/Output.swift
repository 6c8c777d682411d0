package import Diagnostics
package import Files
package import Pictures

/// A file of a portal that can be made: where it goes, and how its bytes come to be.
///
/// Outputs are functions, not bytes, so that the writer can run them in parallel and no stage ever
/// holds every rendered page.
package struct Output: Sendable {
  package enum Content: Sendable {
    case made(@Sendable () -> Diagnosed<Rendered>)
    /// Files that are made together, whose names are not known before.
    case many(@Sendable () -> [(address: String, bytes: [UInt8])])
    /// The bytes of a file of the tree, as they are.
    case copied(FilePath)
    /// A file that was made of a picture of the tree.
    case picture(FilePath, PicturePart)
  }

  /// Below the portal: `tin-tuc/tiem-phong.html`.
  package let address: String
  package let content: Content

  package init(_ address: String, _ make: @escaping @Sendable () -> Diagnosed<Rendered>) {
    self.address = address
    content = .made(make)
  }

  /// - Parameter address: one of the files, by which their folder is known.
  package init(
    _ address: String, many: @escaping @Sendable () -> [(address: String, bytes: [UInt8])]
  ) {
    self.address = address
    content = .many(many)
  }

  package init(_ address: String, copying path: FilePath) {
    self.address = address
    content = .copied(path)
  }

  package init(_ address: String, picture path: FilePath, _ part: PicturePart) {
    self.address = address
    content = .picture(path, part)
  }

  /// A file of text that has nothing to report.
  package init(_ address: String, text: @escaping @Sendable () -> String) {
    self.init(address) { Diagnosed(Rendered(text())) }
  }
}

/// The bytes of an output and what stays of it for the rules over the whole site.
package struct Rendered: Sendable {
  package var bytes: [UInt8]
  package var facts: PageFacts

  /// A page of text; its anchors are read from it, those of the template too.
  package init(_ text: String, facts: PageFacts = PageFacts()) {
    self.init(Array(text.utf8), facts: facts)
  }

  package init(_ page: [UInt8], facts: PageFacts = PageFacts()) {
    bytes = page
    self.facts = facts
    self.facts.read(bytes)
  }
}

extension PageFacts {
  private static let id = Array(" id=\"".utf8)
  private static let source = Array(" src=\"".utf8)
  private static let reference = Array(" href=\"".utf8)
  private static let marks = [id, source, reference]

  /// Takes in what the attributes of a page say, in one pass: text has no quotation mark in it, so
  /// that nothing else can look like one.
  fileprivate mutating func read(_ bytes: [UInt8]) {
    var at = 0
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: " ")) {
      at = start + 1
      guard at < bytes.count, "ish".utf8.contains(bytes[at]),
        let mark = Self.marks.first(where: { bytes[start...].starts(with: $0) })
      else { continue }
      let first = start + mark.count
      guard let end = bytes[first...].firstIndex(of: UInt8(ascii: "\"")) else { break }
      let value = bytes[first..<end]
      at = end
      if mark == Self.id {
        anchors.append(String(decoding: value, as: UTF8.self))
      } else if mark == Self.source || value.suffix(4).elementsEqual(".css".utf8) {
        fetched.append(belowPortal(value))
      }
    }
  }

  /// Links of our pages are relative, and climb no higher than their portal.
  private func belowPortal(_ address: ArraySlice<UInt8>) -> String {
    var address = address
    while address.starts(with: "../".utf8) { address = address.dropFirst(3) }
    return String(decoding: address, as: UTF8.self)
  }
}

/// What is kept of a page when its text is gone.
package struct PageFacts: Sendable {
  /// The ids that other pages may point at.
  package var anchors: [String] = []
  /// What a browser fetches to show the page, below the portal: styles, scripts, pictures.
  package var fetched: [String] = []
  package var links: [PageLink] = []

  package init() {}
}

/// A link from one page of the portal to a place in another.
package struct PageLink: Sendable {
  package let address: String
  package let anchor: String
  package let span: SourceSpan
}
