/// The text as it may stand between tags and in an attribute with quotation marks of either kind.
///
///     5 < 6 & "a"   →   5 &lt; 6 &amp; &quot;a&quot;
///
/// It goes byte by byte: a quotation mark with an accent above it is one character, and yet its
/// first byte ends an attribute. It is XML too, so no ``UnseenCharacter`` is in it.
package func escapedHTML(_ text: String) -> String {
  guard text.utf8.contains(where: mayChange) else { return text }
  var escaped: [UInt8] = []
  appendEscapedHTML(text, to: &escaped)
  return String(decoding: escaped, as: UTF8.self)
}

/// Writes `text` to the end of `page` as ``escapedHTML(_:)`` has it, and what needs no change in
/// whole runs.
package func appendEscapedHTML(_ text: String, to page: inout [UInt8]) {
  var text = text
  text.withUTF8 { bytes in
    var run = 0
    var place = 0
    while place < bytes.count {
      guard mayChange(bytes[place]) else {
        place += 1
        continue
      }
      let unseen = UnseenCharacter.at(place, in: bytes)
      guard let written = entity(bytes[place]) ?? unseen?.kind.written else {
        place += 1
        continue
      }
      page.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<place]))
      page.append(contentsOf: written.utf8)
      place += unseen?.length ?? 1
      run = place
    }
    page.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<place]))
  }
}

/// Asked of every byte that is written: most are letters, which the first comparison lets through.
@inline(__always)
private func mayChange(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x40..<0xD8: false
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"):
    true
  default: UnseenCharacter.mayBegin(byte)
  }
}

private func entity(_ byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
