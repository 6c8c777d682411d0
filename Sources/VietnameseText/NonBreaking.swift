/// The text with no-break spaces where a line must not break: between a number and its unit, and
/// between words such as `số`, `ngày`, `Điều` and the number that they introduce.
///
///     Kế hoạch số⍽46/KH-UBND ngày⍽08 tháng⍽9 năm⍽2023 · 485⍽hồ sơ · Điều⍽5 · quý⍽III
///
/// Only single plain spaces are exchanged; nothing is put in or taken away.
package func nonBreaking(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var copied = 0
  for place in bytes.indices where bytes[place] == space && isTight(bytes, at: place) {
    if result.isEmpty { result.reserveCapacity(bytes.count + 64) }
    result.append(contentsOf: bytes[copied..<place])
    result.append(contentsOf: [0xC2, 0xA0])
    copied = place + 1
  }
  guard copied > 0 else { return text }
  result.append(contentsOf: bytes[copied...])
  return String(decoding: result, as: UTF8.self)
}

private let space = UInt8(ascii: " ")

/// Whether the line may not break at the space.
private func isTight(_ bytes: [UInt8], at place: Int) -> Bool {
  guard place > 0, place + 1 < bytes.count else { return false }
  let before = bytes[place - 1]
  if isDigit(before) || before == UInt8(ascii: "%") { return isUnit(bytes, behind: place) }
  let isNumber = isDigit(bytes[place + 1]) || isRomanNumeral(bytes, at: place + 1)
  guard isNumber || isSingleLetter(bytes, at: place + 1) else { return false }
  let end = before == UInt8(ascii: ":") ? place - 1 : place
  guard let word = PackedWord.ending(at: end, in: bytes) else { return false }
  return (isNumber ? BoundWords.introductions : BoundWords.points).contains(word)
}

/// Whether a unit follows the space. A month is none in "ngày 08 tháng 9": there it belongs to
/// the number behind it.
private func isUnit(_ bytes: [UInt8], behind place: Int) -> Bool {
  if bytes[place + 1] == UInt8(ascii: "%") { return true }
  guard let unit = PackedWord.beginning(at: place + 1, in: bytes),
    BoundWords.units.contains(unit.word)
  else { return false }
  return
    !(isSpaceAndDigit(bytes, at: unit.end)
    && BoundWords.introductions.contains(unit.word))
}

/// Whether a digit follows a space, or a no-break space that somebody put there before.
private func isSpaceAndDigit(_ bytes: [UInt8], at place: Int) -> Bool {
  let gap = bytes[place...].prefix { $0 == space || $0 == 0xC2 || $0 == 0xA0 }
  guard gap.elementsEqual([space]) || gap.elementsEqual([0xC2, 0xA0]) else { return false }
  return gap.endIndex < bytes.count && isDigit(bytes[gap.endIndex])
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether a word of the letters I, V and X begins here: quarters and sections need no others.
private func isRomanNumeral(_ bytes: [UInt8], at start: Int) -> Bool {
  var place = start
  while place < bytes.count, [0x49, 0x56, 0x58].contains(bytes[place]) { place += 1 }
  return place > start && endsWord(bytes, at: place)
}

/// Whether a word of one letter begins here: `a`, or `đ`.
private func isSingleLetter(_ bytes: [UInt8], at start: Int) -> Bool {
  let byte = bytes[start]
  if (0x61...0x7A).contains(byte | 0x20), byte < 0x80 { return endsWord(bytes, at: start + 1) }
  return byte == 0xC4 && endsWord(bytes, at: start + 2)
}

/// Whether no letter or digit stands here.
private func endsWord(_ bytes: [UInt8], at place: Int) -> Bool {
  place >= bytes.count || !(isDigit(bytes[place]) || beginsLetter(bytes[place]))
}
