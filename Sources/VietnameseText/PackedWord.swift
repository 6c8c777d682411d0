/// A word of at most sixteen bytes as two integers, so that a text can be searched for some words
/// without making a string of each word in it.
package struct PackedWord: Hashable, Sendable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// The word of nothing, which no text has.
  init() {}

  /// Nil when the word is empty or too long.
  package init?(_ bytes: some Collection<UInt8>) {
    guard (1...16).contains(bytes.count) else { return nil }
    for byte in bytes {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }

  /// The word of letters that ends at `end`, or nil when something else ends there.
  static func ending(at end: Int, in bytes: [UInt8]) -> PackedWord? {
    var start = end
    while start > 0, end - start <= 16 {
      var lead = start - 1
      while lead > 0, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
      guard beginsLetter(bytes[lead]) else { break }
      start = lead
    }
    return PackedWord(bytes[start..<end])
  }

  /// The word of letters that begins at `start`, and where it ends.
  static func beginning(at start: Int, in bytes: [UInt8]) -> (word: PackedWord, end: Int)? {
    var end = start
    while end < bytes.count, end - start <= 16, beginsLetter(bytes[end]) {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return PackedWord(bytes[start..<end]).map { ($0, end) }
  }
}

/// Whether a Latin letter or one of its marks begins with the byte of UTF-8. No-break spaces,
/// quotation marks and dashes begin with C2 and E2.
func beginsLetter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 || (0xC3...0xCD).contains(byte)
    || byte == 0xE1
}
