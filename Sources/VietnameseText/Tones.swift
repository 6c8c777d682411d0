/// The text with one style of tone marks: on the first of two vowels that end a syllable.
///
///     hoà → hòa    khoẻ → khỏe    uỷ → ủy    thuý → thúy
///
/// Both styles are right and both occur in one report, so comparison and search use one of them;
/// what is shown stays as the author wrote it. After q the u belongs to the consonant: `quý` is
/// left alone, as are syllables that go on: `hoàn`, `khuỷu`. The result is composed.
package func canonicalTones(_ text: String) -> String {
  let text = composed(text)
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var copied = 0
  for place in bytes.indices {
    guard let vowels = LateTone(at: place, in: bytes) else { continue }
    result.append(contentsOf: bytes[copied..<place])
    result.append(contentsOf: vowels.first.utf8)
    result.append(contentsOf: vowels.second.utf8)
    copied = vowels.end
  }
  guard copied > 0 else { return text }
  result.append(contentsOf: bytes[copied...])
  return String(decoding: result, as: UTF8.self)
}

/// The marks of the five tones that have one: huyền, hỏi, ngã, sắc, nặng, in dictionary order.
let toneMarks: [Unicode.Scalar] = ["\u{0300}", "\u{0309}", "\u{0303}", "\u{0301}", "\u{0323}"]

/// Two vowels at the end of a syllable, oa, oe or uy, with the tone on the second: as they are
/// with the tone on the first, and where they end in the text.
private struct LateTone {
  let first: Unicode.Scalar
  let second: Unicode.Scalar
  let end: Int

  init?(at place: Int, in bytes: [UInt8]) {
    let isRound = bytes[place] | 0x20 == UInt8(ascii: "o")
    guard isRound || bytes[place] | 0x20 == UInt8(ascii: "u"), place + 1 < bytes.count,
      bytes[place + 1] == 0xC3 || bytes[place + 1] == 0xE1,
      place == 0 || bytes[place - 1] | 0x20 != UInt8(ascii: "q")
    else { return nil }
    end = place + (bytes[place + 1] == 0xC3 ? 3 : 4)
    guard end <= bytes.count, end == bytes.count || !beginsLetter(bytes[end]) else { return nil }
    let first = Unicode.Scalar(bytes[place])
    let letter = String(decoding: bytes[place + 1..<end], as: UTF8.self).unicodeScalars.first
    guard let parts = letter.flatMap(LatinLetters.parts), toneMarks.contains(parts.mark),
      (isRound ? ["a", "e", "A", "E"] : ["y", "Y"]).contains(parts.base),
      let toned = LatinLetters.composition(first, parts.mark)
    else { return nil }
    self.first = toned
    second = parts.base
  }
}
