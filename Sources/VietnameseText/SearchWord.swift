/// A word as search knows it: a syllable taken apart into its letters, the marks on them, and its
/// tone, so that what a citizen types with some of the marks can be held against it.
///
///     Hoà, hòa, HÒA  →  folded "hoa", letters "hoa", tone 1
///     đăng           →  folded "dang", letters "đăng", tone 0
package struct SearchWord: Hashable, Sendable {
  /// Lower case without any mark, d for đ: what people type without marks.
  package let folded: String
  /// With the marks that make other letters (ă, â, đ, ê, ô, ơ, ư) and without the tone.
  package let letters: String
  /// 0 for none, then huyền, hỏi, ngã, sắc, nặng.
  package let tone: Int

  /// The letters with the tone's number behind them: `đăng`, `hoa1`. Both ways of placing a tone
  /// (hoà, hòa) give one form, since the tone belongs to the syllable.
  package var form: String { tone == 0 ? letters : "\(letters)\(tone)" }

  /// The words of a text, in order. A code or a number with points stays one word (`1.001193`);
  /// everything else between letters and digits parts words.
  package static func words(in text: String) -> [SearchWord] {
    var words: [SearchWord] = []
    forEach(in: Array(text.utf8)) { words.append(SearchWord(token: $0)) }
    return words
  }

  /// Calls `body` with the bytes of each word: letters, digits and marks, and points within numbers.
  package static func forEach(in bytes: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      forEachPlace(in: buffer) { body(bytes[$0]) }
    }
  }

  /// The same, with each word as a number, when it is short enough for one, and the place of its bytes.
  package static func forEachPacked(
    in bytes: [UInt8], _ body: (_ word: PackedWord?, _ place: Range<Int>) -> Void
  ) {
    bytes.withUnsafeBufferPointer { buffer in
      forEachPlace(in: buffer) { place in
        body(PackedWord(UnsafeBufferPointer(rebasing: buffer[place])), place)
      }
    }
  }

  @inline(__always)
  private static func forEachPlace(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count {
        let length = wordLength(bytes[place])
        if length > 0 {
          place += length
        } else if bytes[place] == UInt8(ascii: "."), place > start, isDigit(bytes[place - 1]),
          place + 1 < bytes.count, isDigit(bytes[place + 1])
        {
          place += 1
        } else {
          break
        }
      }
      if place > start { body(start..<min(place, bytes.count)) }
      if place < bytes.count { place += otherLength(bytes[place]) }
    }
  }

  /// The word that `token` is, composed or not.
  package init(token: ArraySlice<UInt8>) {
    var folded = String.UnicodeScalarView()
    var letters = String.UnicodeScalarView()
    var tone = 0
    for scalar in composed(String(decoding: token, as: UTF8.self)).unicodeScalars {
      let (base, marks) = LatinLetters.allParts(of: scalar)
      var letter = Self.lower(base)
      if base == "đ" || base == "Đ" || base == "ð" || base == "Ð" {
        folded.append("d")
        letters.append("đ")
        continue
      }
      folded.append(letter)
      for mark in marks {
        if let number = toneMarks.firstIndex(of: mark) {
          tone = number + 1
        } else if let shaped = LatinLetters.composition(letter, mark) {
          letter = shaped
        }
      }
      letters.append(letter)
    }
    self.folded = String(folded)
    self.letters = String(letters)
    self.tone = tone
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// How many bytes the letter or digit has that begins with `byte`; 0 for everything else. Letters and marks of
  /// two bytes begin with C3 to DF, Vietnamese ones of three with E1; the signs that stand between
  /// words begin with C2 (no-break space, quotation marks) and E2 (dashes, quotation marks).
  private static func wordLength(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 1
    case 0xC3...0xDF: 2
    case 0xE1: 3
    default: 0
    }
  }

  private static func otherLength(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xFF: 4
    default: 1
    }
  }
}
