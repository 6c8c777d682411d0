/// The file without any part that is not needed to see it, or nil when it is not built as its format
/// says.
///
/// libvips is told to leave such parts out, and writes some all the same (version 8.14: the camera's
/// data and the colour profile of a WebP). What is published must not hang on that.
func bareFile(_ bytes: [UInt8], _ format: PictureFormat) -> [UInt8]? {
  switch format {
  case .png: barePNG(bytes)
  case .jpeg: bareJPEG(bytes)
  case .webp: bareWebP(bytes)
  // cgif writes nothing but pictures.
  case .gif: bytes
  }
}

/// Chunks are a length, a name, a body and a checksum (PNG specification, 5.3).
private func barePNG(_ bytes: [UInt8]) -> [UInt8]? {
  let needed = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].map { Array($0.utf8) }
  var bare = Array(bytes.prefix(8))
  var at = 8
  while at + 12 <= bytes.count {
    let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
    let end = at + 12 + length
    guard end <= bytes.count else { return nil }
    if needed.contains(where: { bytes[at + 4..<at + 8].elementsEqual($0) }) {
      bare += bytes[at..<end]
    }
    at = end
  }
  return at == bytes.count ? bare : nil
}

/// Segments up to the first scan are a marker and a body with its length. Of what programs add, JFIF
/// and Adobe's mark say how colours are to be read.
private func bareJPEG(_ bytes: [UInt8]) -> [UInt8]? {
  var bare = Array(bytes.prefix(2))
  var at = 2
  while at + 4 <= bytes.count, bytes[at] == 0xFF {
    let marker = bytes[at + 1]
    if marker == 0xDA { return bare + bytes[at...] }
    let end = at + 2 + (Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
    guard end <= bytes.count else { return nil }
    let isAddition = (0xE1...0xEF).contains(marker) && marker != 0xEE || marker == 0xFE
    if !isAddition { bare += bytes[at..<end] }
    at = end
  }
  return nil
}

/// Chunks are a name, a length and a body of even length (WebP container specification).
private func bareWebP(_ bytes: [UInt8]) -> [UInt8]? {
  var parts: [UInt8] = []
  var isExtended = false
  var hasTransparency = false
  var at = 12
  while at + 8 <= bytes.count {
    let length = (0..<4).reduce(0) { $0 | Int(bytes[at + 4 + $1]) << ($1 * 8) }
    let end = at + 8 + length + length % 2
    guard end <= bytes.count else { return nil }
    switch String(decoding: bytes[at..<at + 4], as: UTF8.self) {
    case "VP8X" where length == 10:
      isExtended = true
      parts += bytes[at..<end]
    case "ALPH":
      hasTransparency = true
      parts += bytes[at..<end]
    case "VP8 ", "VP8L": parts += bytes[at..<end]
    default: break
    }
    at = end
  }
  guard at == bytes.count, !parts.isEmpty else { return nil }
  // The flags of an extended file name what is in it: here transparency, or nothing, and then the
  // simple file says as much.
  if isExtended, hasTransparency {
    parts[8] = 0x10
  } else if isExtended {
    parts.removeFirst(18)
  }
  let count = parts.count + 4
  let size = (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
  return Array("RIFF".utf8) + size + Array("WEBP".utf8) + parts
}
