/// What can be told of a file of Office before 2007 before LibreOffice is given it: of one that is cut off it makes
/// what it finds, without a word of what is missing.
///
/// Such a file is a compound file of sectors and of a table that says which of them are in use ([MS-CFB] 2.2, 2.3).
package enum OldOfficeFile: Sendable, Equatable {
  case whole
  case cutOff
  /// A newer document that a password locks.
  case locked

  /// - Returns: nil for what is no compound file.
  package init?(_ bytes: [UInt8]) {
    func number(_ place: Int, _ size: Int) -> Int {
      guard place >= 0, place + size <= bytes.count else { return 0 }
      return (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
    }
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    let shift = number(30, 2)
    guard bytes.count >= 512, shift == 9 || shift == 12 else {
      self = .cutOff
      return
    }
    let sector = 1 << shift
    // The header takes the place of the first sector. The last one may lack what is not used of it.
    let count = (bytes.count - sector + sector - 1) / sector
    func place(_ index: Int) -> Int? {
      index < count && (index + 2) * sector <= bytes.count ? (index + 1) * sector : nil
    }
    // The first 109 pieces of the table are named in the header, the others in a chain.
    var pieces = (0..<109).map { number(76 + 4 * $0, 4) }
    var next = number(68, 4)
    for _ in 0..<number(72, 4) {
      guard let start = place(next), pieces.count <= count else {
        self = .cutOff
        return
      }
      let names = sector / 4 - 1
      pieces += (0..<names).map { number(start + 4 * $0, 4) }
      next = number(start + 4 * names, 4)
    }
    var used = 0
    for (index, piece) in pieces.prefix(number(44, 4)).enumerated() {
      guard let start = place(piece) else {
        self = .cutOff
        return
      }
      let entries = sector / 4
      let last = (0..<entries).last { number(start + 4 * $0, 4) != Self.free }
      if let last { used = max(used, index * entries + last + 1) }
    }
    guard used > 0, used <= count else {
      self = .cutOff
      return
    }
    let lock = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    self = bytes.contains(lock) ? .locked : .whole
  }

  private static let free = 0xFFFF_FFFF
}
