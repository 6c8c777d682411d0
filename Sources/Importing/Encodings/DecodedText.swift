internal import VietnameseText

/// The text of a file whose table of characters was found out.
///
/// Letters are composed, and a mark of byte order and soft hyphens are gone; nothing else is changed.
package struct DecodedText: Sendable, Equatable {
  package let text: String
  package let encoding: TextEncoding
  /// The first lines in which letters were converted, at most five: the line, as it was shown before, as it is now.
  package let preview: [ConvertedLine]

  package struct ConvertedLine: Sendable, Equatable {
    package let number: Int
    package let before: String
    package let after: String
  }

  /// Nil for bytes that are no text of a table that is known here.
  package init?(_ bytes: [UInt8]) {
    if let (text, encoding) = unicodeText(bytes) {
      // What an old font was written in may have been saved as Unicode since, letter by wrong letter.
      if let old = DecodedText(oldLetters: text) {
        self = old
      } else {
        self.init(text, encoding, before: nil)
      }
      return
    }
    guard !bytes.contains(0), let old = DecodedText(oldBytes: bytes) else { return nil }
    self = old
  }

  /// The text of Word files that were written in an old font: their letters are characters of Windows-1252.
  ///
  /// Nil for every text that is not, which stays as it is.
  package init?(oldLetters text: String) {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x80 }) else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      // One real letter of Vietnamese says that the text is no old one.
      guard let byte = LatinPage.byte(scalar) else { return nil }
      bytes.append(byte)
    }
    guard !SyllableShare(text).isVietnamese else { return nil }
    self.init(oldBytes: bytes)
  }

  private init?(oldBytes bytes: [UInt8]) {
    let readings: [(String, TextEncoding)] = [
      (OldLetters.tcvn3(bytes), .tcvn3), (OldLetters.vni(bytes), .vni),
      (OldLetters.windows1258(bytes), .windows1258),
    ]
    let judged = readings.map { ($0.0, $0.1, SyllableShare($0.0)) }
      .filter { $0.2.isVietnamese }
      .max { $0.2.wellFormed * max($1.2.words, 1) < $1.2.wellFormed * max($0.2.words, 1) }
    guard let judged else { return nil }
    var before = String.UnicodeScalarView()
    for byte in bytes { before.append(LatinPage.scalar(byte)) }
    self.init(judged.0, judged.1, before: String(before))
  }

  private init(_ text: String, _ encoding: TextEncoding, before: String?) {
    self.text = composed(text.filter { $0 != "\u{AD}" && $0 != "\u{FEFF}" })
    self.encoding = encoding
    guard let before else {
      preview = []
      return
    }
    let pairs = zip(textLines(before), textLines(text)).enumerated()
    preview = Array(
      pairs.lazy.filter { $0.element.0 != $0.element.1 }.prefix(5).map {
        ConvertedLine(
          number: $0.offset + 1, before: $0.element.0.singleSpaced,
          after: $0.element.1.singleSpaced)
      })
  }
}

/// The lines of a text without their ends, which may be those of Windows; a form feed stays, since it begins a page.
func textLines(_ text: String) -> [String] {
  var lines = [""]
  for character in text {
    if character.isNewline, character != "\u{C}", character != "\u{B}" {
      lines.append("")
    } else {
      lines[lines.count - 1].append(character)
    }
  }
  return lines
}

/// UTF-8 and UTF-16, the latter also without a mark of byte order.
private func unicodeText(_ bytes: [UInt8]) -> (String, TextEncoding)? {
  let head = bytes.prefix(2)
  let zeros = bytes.prefix(2_048).enumerated().filter { $0.element == 0 }
  let isBigEndian: Bool
  if head.elementsEqual([0xFF, 0xFE]) {
    isBigEndian = false
  } else if head.elementsEqual([0xFE, 0xFF]) {
    isBigEndian = true
  } else if zeros.count * 4 > min(bytes.count, 2_048) {
    isBigEndian = zeros.count { $0.offset % 2 == 0 } * 2 > zeros.count
  } else {
    guard !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self).map { ($0, .utf8) }
  }
  guard bytes.count % 2 == 0 else { return nil }
  let units = stride(from: 0, to: bytes.count, by: 2).map { place in
    let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  return String(validating: units, as: UTF16.self).map { ($0, .utf16) }
}
