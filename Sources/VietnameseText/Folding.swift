/// Lower case, without tones and marks, and with d for đ.
///
///     "Số Ký hiệu"  →  "so ky hieu"
///
/// Composed and decomposed input give the same; other letters are only put in lower case, and
/// spaces and punctuation stay. What people type without marks is compared with this.
package func folded(_ text: String) -> String {
  String(decoding: foldedBytes(text), as: UTF8.self)
}

/// The folded text without spaces, underscores and hyphens, to compare keys and choices.
///
///     "Số ký hiệu", "so_ky_hieu", "SỐ-KÝ-HIỆU"  →  "sokyhieu"
package func foldedKey(_ text: String) -> String {
  var bytes = foldedBytes(text)
  guard bytes.allSatisfy({ $0 < 0x80 }) else {
    var key = String.UnicodeScalarView()
    for scalar in folded(text).unicodeScalars where !isJoint(scalar) { key.append(scalar) }
    return String(key)
  }
  // Without marks a key of Vietnamese is ASCII, for which Unicode need not be asked.
  bytes.removeAll(where: isPlainJoint)
  return String(decoding: bytes, as: UTF8.self)
}

func foldedBytes(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x300...0x36F: continue
    default:
      if let letter = LatinLetters.folding(of: scalar) {
        if letter.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: letter.value))
          continue
        }
        bytes.append(contentsOf: letter.utf8)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars
        where !LatinLetters.isMark(lower) {
          bytes.append(contentsOf: lower.utf8)
        }
      }
    }
  }
  return bytes
}

/// ``isJoint(_:)`` of ASCII.
private func isPlainJoint(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: "-")
}

/// What joins the words of a key and carries no meaning: white space, hyphens, underscores, and
/// what word processors leave behind unseen.
private func isJoint(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "_", "-", "\u{2010}", "\u{2011}", "\u{AD}", "\u{200B}", "\u{FEFF}": true
  default: scalar.properties.isWhitespace
  }
}
