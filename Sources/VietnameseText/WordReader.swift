/// Reads a word of a text and its key in one go: the letters are put in lower case while they are packed.
///
/// A text has a word every five bytes; an array for each of them took half of the time in which a text was taken into
/// tokens. What is no plain UTF-8, and the one word in thirty whose tone may stand late, is left to
/// ``PackedWord/init(canonical:)``, which this agrees with.
struct WordReader {
  private let text: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let end: Int
  private(set) var place: Int
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  private var isPlain = true

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.text = text
    self.start = start
    self.end = end
    place = start
  }

  /// The key of the word; nil for one of more than sixteen bytes. Then ``place`` is behind it.
  @inline(__always)
  mutating func read() -> PackedWord? {
    while place < end {
      let byte = text[place]
      if byte < 0x80 {
        let small = byte | 0x20
        guard small &- 0x61 < 26 else { break }
        push(small)
        place += 1
      } else {
        guard beginsLetter(byte) else { break }
        readMarked(byte)
      }
    }
    place = min(place, end)
    guard place - start <= 16 else { return nil }
    let written = UnsafeBufferPointer(rebasing: text[start..<place])
    guard isPlain, !mayHaveLateTone(written) else { return PackedWord(canonical: written) }
    return PackedWord(high: high, low: low)
  }

  /// A letter of two bytes, or of three that begin with E1.
  @inline(__always)
  private mutating func readMarked(_ lead: UInt8) {
    let next = afterScalar(text, place)
    guard next <= end, next - place == (lead == 0xE1 ? 3 : 2) else {
      isPlain = false
      place = next
      return
    }
    push(lead)
    let second = text[place + 1]
    switch lead {
    case 0xC3: push(second <= 0x9E && second != 0x97 ? second + 0x20 : second)
    case 0xC4: push(second == 0x82 || second == 0x90 || second == 0xA8 ? second + 1 : second)
    case 0xC5: push(second == 0xA8 ? 0xA9 : second)
    case 0xC6: push(second == 0xA0 || second == 0xAF ? second + 1 : second)
    case 0xE1:
      push(second)
      let third = text[place + 2]
      let isCapital =
        third & 1 == 0 && (second == 0xBB || second == 0xBA && third >= 0xA0)
      push(isCapital ? third + 1 : third)
    default: push(second)
    }
    place = next
  }

  @inline(__always)
  private mutating func push(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }
}
