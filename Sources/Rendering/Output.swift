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
    /// A page that need not be made again while it would be made of the same.
    case page(PageRecipe)
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

  package init(_ address: String, _ page: PageRecipe) {
    self.address = address
    content = .page(page)
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
