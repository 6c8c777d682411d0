/// A word, a number or a mark in a text, and where it stands: what rules on sentences read.
///
/// A text is taken apart once; a pattern is then a comparison of integers. What compares is public to be inlined, as
/// ``PackedWord`` says.
public struct TextToken: Sendable {
  public enum Kind: Sendable {
    /// A run of letters. Digits end it.
    case word
    /// Digits, with the dots and commas between digits: `1.639`, `99,6`, `02`.
    case number
    /// Anything else that is seen, a character at a time.
    case mark

    /// Written out to be inlinable.
    @inlinable public static func == (one: Kind, other: Kind) -> Bool {
      switch (one, other) {
      case (.word, .word), (.number, .number), (.mark, .mark): true
      default: false
      }
    }
  }

  public let kind: Kind
  /// Whether a space, or a line's end, stands before it.
  public let isSpaced: Bool
  /// In bytes of the text.
  public let range: Range<Int>
  /// The word in small letters, tones in one style; the number and the mark as written. Nil for a word of
  /// more than sixteen bytes, which no Vietnamese word has.
  public let key: PackedWord?

  /// Whether it is this word, or this mark.
  @inlinable public func `is`(_ word: PackedWord) -> Bool { key == word }
}

/// The tokens of `range` of a composed text, in order.
package func tokens(of text: [UInt8], in range: Range<Int>) -> [TextToken] {
  var tokens: [TextToken] = []
  tokens.reserveCapacity(range.count / 4)
  appendTokens(of: text, in: range, to: &tokens)
  return tokens
}

/// Adds the tokens of `range`. A text of many blocks is gathered in one array, without one for each block.
package func appendTokens(
  of text: [UInt8], in range: Range<Int>, to tokens: inout [TextToken]
) {
  text.withUnsafeBufferPointer { text in
    let range = range.clamped(to: text.indices)
    var place = range.lowerBound
    var isSpaced = false
    while place < range.upperBound {
      let start = place
      let byte = text[place]
      if isSpace(text, at: place) {
        place += byte == 0xC2 ? 2 : 1
        isSpaced = true
        continue
      }
      let kind: TextToken.Kind
      let key: PackedWord?
      if beginsLetter(byte) {
        kind = .word
        var word = WordReader(text, from: place, to: range.upperBound)
        key = word.read()
        place = word.place
      } else {
        if isDigit(byte) {
          kind = .number
          while place < range.upperBound,
            isDigit(text[place])
              || (text[place] == 0x2C || text[place] == 0x2E) && place + 1 < range.upperBound
                && isDigit(text[place + 1])
          {
            place += 1
          }
        } else {
          kind = .mark
          place = afterScalar(text, place)
        }
        place = min(place, range.upperBound)
        let isShort = place - start <= 16
        key =
          isShort ? PackedWord(packing: UnsafeBufferPointer(rebasing: text[start..<place])) : nil
      }
      tokens.append(TextToken(kind: kind, isSpaced: isSpaced, range: start..<place, key: key))
      isSpaced = false
    }
  }
}

extension PackedWord {
  /// A word in small letters with its tone in one style, so that `UỶ` and `ủy` are one.
  package init?(canonical bytes: ArraySlice<UInt8>) {
    let word = bytes.withUnsafeBufferPointer { PackedWord(canonical: $0) }
    guard let word else { return nil }
    self = word
  }

  init?(canonical bytes: UnsafeBufferPointer<UInt8>) {
    var small = [UInt8](bytes)
    guard small.count <= 16 else { return nil }
    lowercaseLatin(&small)
    if mayHaveLateTone(bytes) {
      small = Array(canonicalTones(String(decoding: small, as: UTF8.self)).utf8)
    }
    self.init(small)
  }
}

extension PackedWord {
  /// A word as a token's key has it; one of more than sixteen bytes matches nothing.
  package init(word: some StringProtocol) {
    self = PackedWord(canonical: Array(word.utf8)[...]) ?? PackedWord()
  }
}

extension PackedWord: ExpressibleByStringLiteral {
  /// A word of a pattern, written as a token's key is: small letters, the tone on the first vowel (`hóa`, `ủy`).
  ///
  /// Patterns are compared with every token of every text, so a literal is packed as it stands, without making
  /// a string. One of more than sixteen bytes matches nothing.
  public init(stringLiteral text: StaticString) {
    self.init(packing: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// Puts the Latin letters of a composed text in lower case, in place: their small forms are as long.
package func lowercaseLatin(_ bytes: inout [UInt8]) {
  var place = 0
  while place < bytes.count {
    let byte = bytes[place]
    if byte < 0x80 {
      if (0x41...0x5A).contains(byte) { bytes[place] = byte | 0x20 }
      place += 1
      continue
    }
    guard place + 1 < bytes.count else { return }
    let next = bytes[place + 1]
    switch byte {
    case 0xC3: if (0x80...0x9E).contains(next), next != 0x97 { bytes[place + 1] = next + 0x20 }
    case 0xC4:
      // Ă, Đ, Ĩ: even before odd.
      if [0x82, 0x90, 0xA8].contains(next) { bytes[place + 1] = next + 1 }
    case 0xC5: if next == 0xA8 { bytes[place + 1] = 0xA9 }
    case 0xC6:
      if next == 0xA0 { bytes[place + 1] = 0xA1 }
      if next == 0xAF { bytes[place + 1] = 0xB0 }
    case 0xE1:
      // U+1EA0 to U+1EF9: even before odd.
      if (0xBA...0xBB).contains(next), place + 2 < bytes.count, bytes[place + 2] & 1 == 0,
        next == 0xBB || bytes[place + 2] >= 0xA0
      {
        bytes[place + 2] += 1
      }
    default: break
    }
    place += 1
    while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
  }
}

/// Only a word that ends in `oa`, `oe` or `uy` with a mark on its last letter has its tone late.
func mayHaveLateTone(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
  guard word.count >= 3, word[word.count - 1] >= 0x80 else { return false }
  let lead = word[word.count - 2] == 0xC3 ? word.count - 2 : word.count - 3
  guard lead >= 1 else { return false }
  let before = word[lead - 1] | 0x20
  return before == UInt8(ascii: "o") || before == UInt8(ascii: "u")
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// A blank, a line's end, or the no-break space C2 A0.
private func isSpace(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
  let byte = text[place]
  return byte == 0x20 || (0x09...0x0D).contains(byte)
    || byte == 0xC2 && place + 1 < text.count && text[place + 1] == 0xA0
}

/// The place behind the scalar that begins at `place`.
func afterScalar(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
  var next = place + 1
  while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
  return next
}
