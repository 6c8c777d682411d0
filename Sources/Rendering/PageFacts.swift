package import Files

/// What is kept of a page when its text is gone.
package struct PageFacts: Sendable {
  /// The ids that other pages may point at.
  package var anchors: [String] = []
  /// What a browser fetches to show the page, below the portal: styles, scripts, pictures.
  package var fetched: [String] = []
  package var links: [PageLink] = []
  /// What its text asked of the portal; nil when it may have asked for more than links and pictures.
  package var asked: [AskedLink]?

  package init() {}
}

/// A link from one page of the portal to a place in another.
package struct PageLink: Sendable {
  package let address: String
  package let anchor: String
  package let span: SourceSpan
}

extension PageFacts {
  private enum Attribute {
    case id
    case source
    case reference
  }

  /// Takes in what the attributes of a page say, in one pass: text has no quotation mark in it, so
  /// that nothing else can look like one.
  mutating func read(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { page in
      var place = 0
      while place < page.count {
        guard page[place] == UInt8(ascii: "="),
          let attribute = Self.attribute(before: place, in: page)
        else {
          place += 1
          continue
        }
        let start = place + 2
        guard let end = page[start...].firstIndex(of: UInt8(ascii: "\"")) else { return }
        take(attribute, UnsafeBufferPointer(rebasing: page[start..<end]))
        place = end
      }
    }
  }

  /// The attribute that the sign at `place` and a quotation mark behind it give a value, when it is one of
  /// ours.
  private static func attribute(before place: Int, in page: UnsafeBufferPointer<UInt8>)
    -> Attribute?
  {
    func ends(_ name: String) -> Bool {
      page[..<place].suffix(name.utf8.count).elementsEqual(name.utf8)
    }
    guard place > 0, place + 1 < page.count, page[place + 1] == UInt8(ascii: "\"") else {
      return nil
    }
    switch page[place - 1] {
    case UInt8(ascii: "d"): return ends(" id") ? .id : nil
    case UInt8(ascii: "c"): return ends(" src") ? .source : nil
    case UInt8(ascii: "f"): return ends(" href") ? .reference : nil
    default: return nil
    }
  }

  private mutating func take(_ attribute: Attribute, _ value: UnsafeBufferPointer<UInt8>) {
    switch attribute {
    case .id: anchors.append(String(decoding: value, as: UTF8.self))
    case .source: fetched.append(belowPortal(value))
    case .reference:
      if value.suffix(4).elementsEqual(".css".utf8) { fetched.append(belowPortal(value)) }
    }
  }

  /// Links of our pages are relative, and climb no higher than their portal.
  private func belowPortal(_ address: UnsafeBufferPointer<UInt8>) -> String {
    var address = address[...]
    while address.starts(with: "../".utf8) { address = address.dropFirst(3) }
    return String(decoding: address, as: UTF8.self)
  }
}
