package import Files
package import Releases
internal import Rendering

/// What is known of the pages of one portal from the last time they were made: what each was made of, and what came
/// of it, so that a page that would be made of the same is not made again.
///
/// An entry never changes, and its key is the digest of everything that the page can see; nobody says what a page
/// depends on. Only pages without a finding are here, so that nothing that must be said can be forgotten.
package struct PageMemo: Sendable, Equatable {
  package struct Page: Sendable, Equatable {
    /// Of all that it was made of.
    package let key: Digest
    /// Of its bytes, and how many there are.
    package let digest: Digest
    package let size: Int
    /// What its text asked of the portal; the answers are part of the key.
    let asked: [AskedLink]
    /// The ids that other pages may point at.
    let anchors: [String]
    /// What a browser fetches to show it.
    let fetched: [String]
  }

  private var pages: [String: Page] = [:]

  package init() {}

  subscript(address: String) -> Page? {
    get { pages[address] }
    set { pages[address] = newValue }
  }

  package var count: Int { pages.count }

  mutating func merge(_ other: PageMemo) {
    if pages.isEmpty {
      pages = other.pages
    } else {
      pages.merge(other.pages) { first, _ in first }
    }
  }

  // MARK: - Written down

  /// In order of the addresses.
  package var bytes: [UInt8] {
    var packing = Packing()
    packing.add(pages.count)
    for (address, page) in pages.sorted(by: { $0.key < $1.key }) {
      packing.add(address)
      packing.add(raw: page.key.raw)
      packing.add(raw: page.digest.raw)
      packing.add(page.size)
      packing.add(page.asked.map(\.text).joined(separator: "\n"))
      packing.add(page.anchors.joined(separator: "\n"))
      packing.add(page.fetched.joined(separator: "\n"))
    }
    return packing.bytes
  }

  /// Nil for anything else than ``bytes``.
  package init?(_ bytes: ArraySlice<UInt8>) {
    var unpacking = Unpacking(bytes)
    guard let count = unpacking.number(), count >= 0, count <= bytes.count else { return nil }
    pages.reserveCapacity(count)
    // Most pages fetch the same, and know the same ids of the frame.
    var texts: [String: [String]] = [:]
    func list(_ text: String) -> [String] {
      if text.isEmpty { return [] }
      if let known = texts[text] { return known }
      let list = text.utf8.split(separator: Self.separator, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      texts[text] = list
      return list
    }
    for _ in 0..<count {
      guard let address = unpacking.text(), let key = unpacking.digest(),
        let digest = unpacking.digest(), let size = unpacking.number(),
        let asked = unpacking.text(), let anchors = unpacking.text(),
        let fetched = unpacking.text()
      else { return nil }
      pages[address] = Page(
        key: key, digest: digest, size: size, asked: list(asked).map(AskedLink.init(text:)),
        anchors: list(anchors), fetched: list(fetched))
    }
    guard unpacking.isAtEnd else { return nil }
  }

  /// No text that we keep has it: addresses, ids, and links that are kept only without it.
  static let separator = UInt8(ascii: "\n")
}

extension Unpacking {
  package mutating func digest() -> Digest? { raw(32).flatMap { Digest(raw: $0) } }
}
