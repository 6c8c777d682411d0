/// The length of the UTF-8 sequence at `place`, or 0 when the bytes there are none.
///
/// Sequences that are too long for their character, surrogates and what lies past U+10FFFF are
/// none (Unicode, table 3-7).
func utf8Length(_ bytes: [UInt8], at place: Int, limit: Int) -> Int {
  func isContinuation(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    place + offset < limit && range.contains(bytes[place + offset])
  }
  switch bytes[place] {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
  case 0xE0: return isContinuation(1, 0xA0...0xBF) && isContinuation(2) ? 3 : 0
  case 0xED: return isContinuation(1, 0x80...0x9F) && isContinuation(2) ? 3 : 0
  case 0xE1...0xEF: return isContinuation(1) && isContinuation(2) ? 3 : 0
  case 0xF0:
    return isContinuation(1, 0x90...0xBF) && isContinuation(2) && isContinuation(3) ? 4 : 0
  case 0xF4:
    return isContinuation(1, 0x80...0x8F) && isContinuation(2) && isContinuation(3) ? 4 : 0
  case 0xF1...0xF3: return isContinuation(1) && isContinuation(2) && isContinuation(3) ? 4 : 0
  default: return 0
  }
}
