/// The text as it may stand between tags and in an attribute with quotation marks of either kind.
///
///     5 < 6 & "a"   →   5 &lt; 6 &amp; &quot;a&quot;
func escapedForHTML(_ text: String) -> String {
  guard text.utf8.contains(where: { entity($0) != nil }) else { return text }
  var out: [UInt8] = []
  out.reserveCapacity(text.utf8.count + 32)
  for byte in text.utf8 {
    if let entity = entity(byte) { out += entity.utf8 } else { out.append(byte) }
  }
  return String(decoding: out, as: UTF8.self)
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
