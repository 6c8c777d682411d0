/// What can be told of an Excel file before a program is given it: a spreadsheet is an archive, and a
/// small one may unpack to more than any machine has.
package enum SpreadsheetArchive: Sendable, Equatable {
  case sound
  /// No end of the archive: the file is cut off, or no archive at all.
  case cutOff
  /// Unpacks to so many bytes.
  case tooLarge(Int)
  case tooManyParts(Int)

  /// How much a spreadsheet may unpack to: a list of all procedures of the country has some 20 MB, and
  /// the converter needs several times that.
  package static let maximumSize = 100 << 20
  static let maximumParts = 2_000

  /// Reads the list of parts at the end of the archive (APPNOTE 4.3.12, 4.3.16). Programs unpack no more
  /// of a part than this list says, so it bounds them.
  package init(_ bytes: [UInt8]) {
    func number(_ place: Int, _ size: Int) -> Int {
      guard place >= 0, place + size <= bytes.count else { return 0 }
      return (0..<size).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
    }
    // The end has 22 bytes and a comment of at most 65,535.
    let first = max(0, bytes.count - 22 - 65_535)
    guard bytes.starts(with: [0x50, 0x4B, 3, 4]), bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: first, by: -1)
        .first(where: { number($0, 4) == 0x0605_4B50 })
    else {
      self = .cutOff
      return
    }
    var place = number(end + 16, 4)
    var size = 0
    var count = 0
    while number(place, 4) == 0x0201_4B50, place + 46 <= end {
      size += number(place + 24, 4)
      count += 1
      place += 46 + number(place + 28, 2) + number(place + 30, 2) + number(place + 32, 2)
    }
    if count == 0 {
      self = .cutOff
    } else if count > Self.maximumParts {
      self = .tooManyParts(count)
    } else {
      self = size > Self.maximumSize ? .tooLarge(size) : .sound
    }
  }
}
