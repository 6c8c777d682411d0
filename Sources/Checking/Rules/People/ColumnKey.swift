internal import VietnameseText

/// The name of a column as it is compared: folded, without spaces.
///
/// Nearly every one is plain letters then and is searched byte by byte. What the standard library has for it goes by
/// whole characters and makes a table of the pattern first; for the heads of tables it took a tenth of a build.
struct ColumnKey {
  let text: String
  private let bytes: [UInt8]
  private let isPlain: Bool

  init(_ name: String) {
    text = foldedKey(name)
    bytes = Array(text.utf8)
    isPlain = bytes.allSatisfy { $0 < 0x80 }
  }

  /// - Parameter part: letters of ASCII.
  func contains(_ part: String) -> Bool {
    guard isPlain else { return text.contains(part) }
    let part = part.utf8
    guard let first = part.first, part.count <= bytes.count else { return part.isEmpty }
    return (0...(bytes.count - part.count)).contains { start in
      bytes[start] == first && bytes[start..<start + part.count].elementsEqual(part)
    }
  }
}
