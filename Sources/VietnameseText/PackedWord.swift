/// A word of at most sixteen bytes as two integers, so that a text can be searched for some words
/// without making a string of each word in it.
///
/// It is public, with what compares and mixes it, since the compiler inlines nothing into another module that is
/// `package`: a rule does it for every token of every text, and a call costs more than the comparison.
public struct PackedWord: Hashable, Sendable {
  @usableFromInline var high: UInt64 = 0
  @usableFromInline var low: UInt64 = 0

  /// The word of nothing, which no text has.
  @inlinable public init() {}

  @inlinable public static var nothing: PackedWord { PackedWord() }

  /// Whether it ends in a plain letter.
  @inlinable public var endsInASCII: Bool { low & 0x80 == 0 }

  @inlinable public static func == (one: PackedWord, other: PackedWord) -> Bool {
    (one.high ^ other.high) | (one.low ^ other.low) == 0
  }

  /// The bytes as they are; the word of nothing when there are none or too many.
  @inline(__always)
  init(packing bytes: UnsafeBufferPointer<UInt8>) {
    guard (1...16).contains(bytes.count) else { return }
    for byte in bytes {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }

  /// The two halves of at most sixteen bytes, the last byte lowest.
  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Nil when the word is empty or too long.
  package init?(_ bytes: some Collection<UInt8>) {
    guard (1...16).contains(bytes.count) else { return nil }
    for byte in bytes {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
    }
  }

  /// A number that is the same for the same word in every run, for tables over several words.
  @inlinable public var mixed: UInt64 {
    var value = high &* 0x9E37_79B9_7F4A_7C15 ^ low
    value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 29
  }

  /// How many bytes it has.
  var count: Int {
    16 - (high == 0 ? 8 + low.leadingZeroBitCount / 8 : high.leadingZeroBitCount / 8)
  }

  /// The byte at `place`, counted from 0.
  func byte(_ place: Int) -> UInt8 {
    let shift = (count - 1 - place) * 8
    return UInt8(truncatingIfNeeded: shift >= 64 ? high >> (shift - 64) : low >> shift)
  }

  /// What is left without the first `length` bytes.
  func dropFirst(_ length: Int) -> PackedWord {
    let left = max(count - length, 0)
    var rest = self
    if left <= 8 {
      rest.high = 0
      rest.low = left == 0 ? 0 : low & (UInt64.max >> ((8 - left) * 8))
    } else {
      rest.high = high & (UInt64.max >> ((16 - left) * 8))
    }
    return rest
  }

  /// The word with another behind it; the word of nothing when they are too long.
  func appending(_ other: PackedWord) -> PackedWord {
    let length = other.count
    guard count + length <= 16 else { return PackedWord() }
    var whole = other
    switch length {
    case 0: whole = self
    case 1..<8:
      whole.high |= high << (length * 8) | low >> (64 - length * 8)
      whole.low |= low << (length * 8)
    case 8..<16: whole.high |= low << (length * 8 - 64)
    default: break
    }
    return whole
  }

  /// The first `length` bytes.
  func prefix(_ length: Int) -> PackedWord {
    let shift = max(count - length, 0) * 8
    var first = PackedWord()
    if shift >= 64 {
      first.low = shift >= 128 ? 0 : high >> (shift - 64)
    } else {
      first.high = high >> shift
      first.low = shift == 0 ? low : low >> shift | high << (64 - shift)
    }
    return first
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
