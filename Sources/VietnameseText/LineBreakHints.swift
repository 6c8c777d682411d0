/// What one look at the bytes of a text tells of the places where its lines may not break. Most texts
/// have none, and are passed over at that cost.
package struct LineBreakHints: Sendable {
  /// Whether ``nonBreaking(_:)`` may find a number: a digit or a Roman numeral stands behind a space, or
  /// a digit or `%` before one.
  package private(set) var mayNeedNonBreaking = false
  /// Whether ``unbreakableRuns(in:)`` may find one: a hyphen or a dash stands there, and a digit.
  package var mayHaveUnbreakableRuns: Bool { hasDash && hasDigit }

  private var hasDash = false
  private var hasDigit = false

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while true {
      while place < bytes.count, !isOfInterest(bytes[place]) { place += 1 }
      guard place < bytes.count else { return }
      let isBehindSpace = place > 0 && bytes[place - 1] == UInt8(ascii: " ")
      let isBeforeSpace = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: " ")
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        if isBehindSpace || isBeforeSpace { mayNeedNonBreaking = true }
      case UInt8(ascii: "%"):
        if isBeforeSpace { mayNeedNonBreaking = true }
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
        if isBehindSpace { mayNeedNonBreaking = true }
      // A hyphen, and E2, with which dashes begin.
      default: hasDash = true
      }
      place += 1
    }
  }
}

/// Whether the byte is a digit, `%`, `-`, `I`, `V`, `X` or E2.
@inline(__always)
private func isOfInterest(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x40: bitsBelow40 >> byte & 1 == 1
  case 0x40..<0x80: bitsAbove40 >> (byte & 0x3F) & 1 == 1
  default: byte == 0xE2
  }
}

private var bitsBelow40: UInt64 { 1 << 0x25 | 1 << 0x2D | 0x3FF << 0x30 }
private var bitsAbove40: UInt64 { 1 << 0x09 | 1 << 0x16 | 1 << 0x18 }
