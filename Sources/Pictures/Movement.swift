/// Whether a GIF or a WebP has more than one picture. Nothing moves by itself on a portal, so only
/// the first is shown, and the editor is told.
func isMoving(_ bytes: [UInt8]) -> Bool {
  switch PictureFormat(of: bytes) {
  case .webp:
    // The second bit of the flags of an extended file (WebP container specification, “VP8X”).
    return bytes.count > 20 && bytes[12..<16].elementsEqual("VP8X".utf8) && bytes[20] & 0x02 != 0
  case .gif: return gifPictures(bytes, atMost: 2) > 1
  case .png, .jpeg, nil: return false
  }
}

/// The number of pictures in a GIF (GIF89a specification), counted up to `limit`.
private func gifPictures(_ bytes: [UInt8], atMost limit: Int) -> Int {
  func tableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 0x07) + 1) }
  guard bytes.count > 13 else { return 0 }
  var at = 13 + tableSize(bytes[10])
  var count = 0
  while at + 10 < bytes.count, count < limit {
    switch bytes[at] {
    case 0x2C:
      count += 1
      at += 11 + tableSize(bytes[at + 9])
    case 0x21: at += 2
    default: return count
    }
    // Blocks of data, each after its length; an empty one is the last.
    while at < bytes.count, bytes[at] != 0 { at += Int(bytes[at]) + 1 }
    at += 1
  }
  return count
}
