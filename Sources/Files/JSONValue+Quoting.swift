/// Writes `text` as JSON has it, between quotation marks (see ``JSONValue/text(pretty:)``).
///
/// What needs no escape is copied in one go, which is nearly all that is ever written.
func appendQuoted(_ text: String, to out: inout [UInt8]) {
  var text = text
  out.append(UInt8(ascii: "\""))
  text.withUTF8 { bytes in
    var copied = 0
    var place = 0
    while place < bytes.count {
      guard mayBeEscaped(bytes[place]), let length = escapedLength(bytes, at: place) else {
        place += 1
        continue
      }
      out.append(contentsOf: bytes[copied..<place])
      appendEscaped(bytes[place..<place + length], to: &out)
      place += length
      copied = place
    }
    out.append(contentsOf: bytes[copied...])
  }
  out.append(UInt8(ascii: "\""))
}

@inline(__always)
private func mayBeEscaped(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
    UInt8(ascii: "&"), 0..<0x20, 0x7F, 0xD8, 0xE2:
    true
  default: false
  }
}

/// How many bytes the character at `place` has that is escaped or left out; nil for any other.
private func escapedLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
  if bytes[place] < 0x80 { return 1 }
  if let unseen = UnseenCharacter.at(place, in: bytes), unseen.kind == .direction {
    return unseen.length
  }
  let isLineSeparator =
    bytes[place] == 0xE2 && place + 2 < bytes.count && bytes[place + 1] == 0x80
    && bytes[place + 2] & 0xFE == 0xA8
  return isLineSeparator ? 3 : nil
}

private func appendEscaped(
  _ character: Slice<UnsafeBufferPointer<UInt8>>, to out: inout [UInt8]
) {
  let first = character[character.startIndex]
  switch first {
  case UInt8(ascii: "\""): out += #"\""#.utf8
  case UInt8(ascii: "\\"): out += #"\\"#.utf8
  case UInt8(ascii: "\n"): out += #"\n"#.utf8
  case UInt8(ascii: "\r"): out += #"\r"#.utf8
  case UInt8(ascii: "\t"): out += #"\t"#.utf8
  case 0..<0x80:
    out += #"\u00"#.utf8
    out += [hexadecimal[Int(first >> 4)], hexadecimal[Int(first & 15)]]
  // Of the others only the separators of lines and paragraphs stay.
  default:
    if character.elementsEqual("\u{2028}".utf8) { out += #"\u2028"#.utf8 }
    if character.elementsEqual("\u{2029}".utf8) { out += #"\u2029"#.utf8 }
  }
}

private let hexadecimal = Array("0123456789abcdef".utf8)
