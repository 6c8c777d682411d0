/// What a picture says of itself before its pixels: enough to refuse one that would take all memory.
struct PictureHeader: Sendable, Equatable {
  let width: Int
  let height: Int
  /// How many bytes a pixel takes in memory while the picture is read.
  let bytesPerPixel: Int

  init(width: Int, height: Int, bytesPerPixel: Int = 4) {
    self.width = width
    self.height = height
    self.bytesPerPixel = bytesPerPixel
  }

  /// Nil when the bytes are no picture that we know, or end before its size.
  static func read(_ bytes: [UInt8]) -> PictureHeader? {
    let header: PictureHeader? =
      switch PictureFormat(of: bytes) {
      case .png: png(bytes)
      case .jpeg: jpeg(bytes)
      case .gif: gif(bytes)
      case .webp: webp(bytes)
      case nil: nil
      }
    return header.flatMap { $0.width > 0 && $0.height > 0 ? $0 : nil }
  }

  private static func png(_ bytes: [UInt8]) -> PictureHeader? {
    guard bytes.count >= 26 else { return nil }
    func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    return PictureHeader(
      width: number(16), height: number(20), bytesPerPixel: bytes[24] == 16 ? 8 : 4)
  }

  private static func gif(_ bytes: [UInt8]) -> PictureHeader? {
    guard bytes.count >= 10 else { return nil }
    return PictureHeader(
      width: Int(bytes[6]) | Int(bytes[7]) << 8, height: Int(bytes[8]) | Int(bytes[9]) << 8)
  }

  /// Walks the segments to the frame header (SOF0–SOF15 but for the tables C4, C8, CC).
  private static func jpeg(_ bytes: [UInt8]) -> PictureHeader? {
    var at = 2
    while at + 9 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      // Any number of FF may stand before a marker.
      if marker == 0xFF {
        at += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let height = Int(bytes[at + 5]) << 8 | Int(bytes[at + 6])
        let width = Int(bytes[at + 7]) << 8 | Int(bytes[at + 8])
        return PictureHeader(width: width, height: height)
      }
      at += 2 + (Int(bytes[at + 2]) << 8 | Int(bytes[at + 3]))
    }
    return nil
  }

  /// The three forms of WebP: lossy (VP8), lossless (VP8L), extended (VP8X).
  private static func webp(_ bytes: [UInt8]) -> PictureHeader? {
    guard bytes.count >= 30 else { return nil }
    switch Array(bytes[12..<16]) {
    case Array("VP8 ".utf8):
      return PictureHeader(
        width: (Int(bytes[26]) | Int(bytes[27]) << 8) & 0x3FFF,
        height: (Int(bytes[28]) | Int(bytes[29]) << 8) & 0x3FFF)
    case Array("VP8L".utf8):
      let bits = (0..<4).reduce(0) { $0 | Int(bytes[21 + $1]) << ($1 * 8) }
      return PictureHeader(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    case Array("VP8X".utf8):
      func number(_ at: Int) -> Int { (0..<3).reduce(0) { $0 | Int(bytes[at + $1]) << ($1 * 8) } }
      return PictureHeader(width: number(24) + 1, height: number(27) + 1)
    default: return nil
    }
  }
}
