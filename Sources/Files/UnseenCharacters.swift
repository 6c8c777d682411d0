/// Characters that nobody sees and that act all the same: what turns the direction of writing would
/// reach beyond the text that it stands in (a date behind a title is then read backwards), and XML
/// has no place for control characters. Vietnamese needs none of them, so no file that we make from
/// text has one.
///
/// Unicode 16, UAX 9: marks, embeddings, overrides and isolates; XML 1.0, production 2.
package enum UnseenCharacter {
  /// LRM, RLM, ALM, and U+202A–202E, U+2066–2069.
  case direction
  /// U+0000–001F but for tab and line ends, and U+FFFE and U+FFFF.
  case control

  /// The one that begins at `place` and how many bytes of UTF-8 it has, or nil.
  package static func at(
    _ place: Int, in bytes: some RandomAccessCollection<UInt8>
  ) -> (kind: UnseenCharacter, length: Int)? {
    func byte(_ offset: Int) -> UInt8 {
      guard
        let index = bytes.index(
          bytes.startIndex, offsetBy: place + offset, limitedBy: bytes.endIndex),
        index < bytes.endIndex
      else { return 0 }
      return bytes[index]
    }
    switch byte(0) {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20: return (.control, 1)
    case 0xD8: return byte(1) == 0x9C ? (.direction, 2) : nil
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0x8E...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return (.direction, 3)
      default: return nil
      }
    case 0xEF: return byte(1) == 0xBF && byte(2) >= 0xBE ? (.control, 3) : nil
    default: return nil
    }
  }

  /// What is written in its place: what turns the direction is left out, and a control character
  /// becomes U+FFFD, as HTML has it for the first of them.
  var written: String { self == .control ? "\u{FFFD}" : "" }

  /// Whether such a character may begin with `byte`: asked of every byte that is written.
  @inline(__always)
  package static func mayBegin(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x0A && byte != 0x09 && byte != 0x0D : byte >= 0xD8 && isLead(byte)
  }

  private static func isLead(_ byte: UInt8) -> Bool { byte == 0xE2 || byte == 0xEF || byte == 0xD8 }
}

/// Text without unseen characters, and what is written in their place.
package func withoutUnseenCharacters(_ text: String) -> String {
  var text = text
  let cleaned = text.withUTF8 { bytes -> [UInt8]? in
    guard let first = firstUnseen(bytes) else { return nil }
    var kept = Array(bytes[..<first])
    kept.reserveCapacity(bytes.count)
    var place = first
    while place < bytes.count {
      guard let found = UnseenCharacter.at(place, in: bytes) else {
        kept.append(bytes[place])
        place += 1
        continue
      }
      kept += found.kind.written.utf8
      place += found.length
    }
    return kept
  }
  return cleaned.map { String(decoding: $0, as: UTF8.self) } ?? text
}

private func firstUnseen(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var place = 0
  while place < bytes.count {
    if UnseenCharacter.mayBegin(bytes[place]), UnseenCharacter.at(place, in: bytes) != nil {
      return place
    }
    place += 1
  }
  return nil
}

extension UnseenCharacter {
  /// The places of those in a part of a file, each with its bytes.
  package static func places(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      var place = range.lowerBound
      while place < range.upperBound {
        if mayBegin(bytes[place]), let one = at(place, in: bytes) {
          found.append(place..<min(place + one.length, range.upperBound))
          place += one.length
        } else {
          place += 1
        }
      }
    }
    return found
  }
}
