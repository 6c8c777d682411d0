/// The text as it may stand between tags and in an attribute with quotation marks of either kind.
///
///     5 < 6 & "a"   →   5 &lt; 6 &amp; &quot;a&quot;
///
/// It goes byte by byte: a quotation mark with an accent above it is one character, and yet its
/// first byte ends an attribute. It is XML too, so no ``UnseenCharacter`` is in it.
package func escapedHTML(_ text: String) -> String {
  guard text.utf8.contains(where: { entity($0) != nil || UnseenCharacter.mayBegin($0) }) else {
    return text
  }
  var escaped: [UInt8] = []
  for byte in withoutUnseenCharacters(text).utf8 {
    if let entity = entity(byte) { escaped += entity.utf8 } else { escaped.append(byte) }
  }
  return String(decoding: escaped, as: UTF8.self)
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
