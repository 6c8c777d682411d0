/// The width and height of a picture in pixels, read from its first bytes (PNG, JPEG, GIF, WebP),
/// so that a page can keep its place free before it is loaded.
struct PictureSize: Sendable, Equatable {
  let width: Int
  let height: Int

  /// Nil when the bytes are no picture that we know, or end before its size.
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png(bytes) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    if bytes.starts(with: Array("GIF8".utf8)) { return gif(bytes) }
    if bytes.starts(with: Array("RIFF".utf8)) { return webp(bytes) }
    return nil
  }

  private static func png(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 24 else { return nil }
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    return PictureSize(width: number(16), height: number(20))
  }

  private static func gif(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 10 else { return nil }
    return PictureSize(
      width: Int(bytes[6]) | Int(bytes[7]) << 8, height: Int(bytes[8]) | Int(bytes[9]) << 8)
  }

  /// Walks the segments to the frame header (SOF0–SOF15 but for the tables C4, C8, CC).
  private static func jpeg(_ bytes: [UInt8]) -> PictureSize? {
    var at = 2
    while at + 9 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let height = Int(bytes[at + 5]) << 8 | Int(bytes[at + 6])
        let width = Int(bytes[at + 7]) << 8 | Int(bytes[at + 8])
        return PictureSize(width: width, height: height)
      }
      at += 2 + (Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
    }
    return nil
  }

  /// The three forms of WebP: lossy (VP8), lossless (VP8L), extended (VP8X).
  private static func webp(_ bytes: [UInt8]) -> PictureSize? {
    guard bytes.count >= 30 else { return nil }
    switch Array(bytes[12..<16]) {
    case Array("VP8 ".utf8):
      return PictureSize(
        width: (Int(bytes[26]) | Int(bytes[27]) << 8) & 0x3FFF,
        height: (Int(bytes[28]) | Int(bytes[29]) << 8) & 0x3FFF)
    case Array("VP8L".utf8):
      let bits = (0..<4).reduce(0) { $0 | Int(bytes[21 + $1]) << ($1 * 8) }
      return PictureSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    case Array("VP8X".utf8):
      func number(_ at: Int) -> Int { (0..<3).reduce(0) { $0 | Int(bytes[at + $1]) << ($1 * 8) } }
      return PictureSize(width: number(24) + 1, height: number(27) + 1)
    default: return nil
    }
  }
}
