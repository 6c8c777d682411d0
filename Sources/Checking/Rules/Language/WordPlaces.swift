internal import Syntax
internal import VietnameseText

/// Where words stand, for the rules on language.
extension Manuscript {
  /// Whether the token is part of an address, a path or a code: what has no spaces in it and a sign that no
  /// sentence has (`gov.vn`, `a@b`, `x/y.pdf`).
  func isInAddress(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    var start = index
    while start > tokens.startIndex, !tokens[start].isSpaced { start -= 1 }
    var end = index + 1
    while end < tokens.endIndex, !tokens[end].isSpaced { end += 1 }
    for place in start..<end where tokens[place].kind == .mark {
      switch prose.text[tokens[place].range.lowerBound] {
      case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "="): return true
      case UInt8(ascii: "/"):
        if place + 1 < end, isByte("/", tokens[place + 1]) { return true }
      case UInt8(ascii: "."):
        let hasWords =
          place > start && place + 1 < end && isPlainWord(tokens[place - 1])
          && isPlainWord(tokens[place + 1])
        if hasWords, isSmall(prose.text[tokens[place + 1].range.lowerBound]) { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether the token is this sign of ASCII.
  func isByte(_ sign: Unicode.Scalar, _ token: TextToken) -> Bool {
    token.kind == .mark && token.range.count == 1
      && prose.text[token.range.lowerBound] == UInt8(ascii: sign)
  }

  /// Whether it is a word without any mark on its letters.
  func isPlainWord(_ token: TextToken) -> Bool {
    token.kind == .word && prose.text[token.range].allSatisfy { $0 < 0x80 }
  }

  /// How the letters of a word are written.
  func letterCase(_ token: TextToken) -> LetterCase {
    let scalars = string(token).unicodeScalars
    let capitals = scalars.count { $0.properties.isUppercase }
    if capitals == 0 { return .small }
    if capitals == scalars.count { return scalars.count == 1 ? .initial : .capitals }
    return capitals == 1 && scalars.first?.properties.isUppercase == true ? .initial : .mixed
  }

  enum LetterCase {
    case small
    /// The first letter is a capital.
    case initial
    case capitals
    case mixed
  }

  /// Whether the word begins a sentence, an item or a quotation: a capital says nothing there.
  func beginsSentence(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    index == tokens.startIndex || tokens[index - 1].kind == .mark && !isByte(",", tokens[index - 1])
  }

  /// Whether the text was cut behind the word: `Ủy ban nhân d…`.
  func isCut(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    guard index + 1 < tokens.endIndex, !tokens[index + 1].isSpaced else { return false }
    return tokens[index + 1].is("…")
      || isByte(".", tokens[index + 1]) && index + 2 < tokens.endIndex
        && isByte(".", tokens[index + 2])
  }
}

func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

/// Whether the word, in small letters, has a vowel: what has none is an abbreviation.
func hasVowel(_ word: String) -> Bool {
  folded(word).contains { "aeiouy".contains($0) }
}

/// Whether every letter of the word is one that Vietnamese words are written with, f, j, w and z included.
func isOfVietnameseLetters(_ word: String) -> Bool {
  folded(word).allSatisfy { $0.isASCII && $0.isLetter }
    && !word.unicodeScalars.contains { letter in
      switch letter.value {
      // Letters of French, German and others: ä, å, æ, ç, ë, î, ï, ñ, ö, ø, û, ü, ÿ …
      case 0xC4...0xC7, 0xCB, 0xCE...0xD1, 0xD6...0xD8, 0xDB, 0xDC, 0xDE, 0xDF, 0xE4...0xE7, 0xEB,
        0xEE...0xF1, 0xF6...0xF8, 0xFB, 0xFC, 0xFE, 0xFF:
        true
      case 0x100...0x101, 0x104...0x10F, 0x112...0x127, 0x12A...0x167, 0x16A...0x19F,
        0x1B1...0x24F:
        true
      default: false
      }
    }
}
