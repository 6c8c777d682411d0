extension String {
  /// The first sentences of a plain text, for a description of at most `limit` characters.
  func firstSentences(limit: Int) -> String {
    var text = self
    return text.withUTF8({ plainSentences($0, limit: limit) }) ?? sentences(limit: limit)
  }

  /// The same for any text: counting characters, which may be of many scalars, takes long.
  private func sentences(limit: Int) -> String {
    // No more words than characters can be wanted, however long the text is.
    let words = split(maxSplits: limit, whereSeparator: \.isWhitespace)
    var text = ""
    for word in words {
      if text.count + word.count + 1 > limit { return text.isEmpty ? "" : text + "…" }
      text += text.isEmpty ? String(word) : " \(word)"
    }
    return text
  }
}

/// The first sentences of a text that as far as they go has only scalars that are a character each; nil
/// for any other. It stops where the words end that are wanted. Counting characters took 110 µs a page.
private func plainSentences(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> String? {
  var text: [UInt8] = []
  /// The characters in `text`, and those of the word that begins at `start`.
  var count = 0
  var wordCount = 0
  var start = 0
  func endWord(at place: Int) {
    guard wordCount > 0 else { return }
    if !text.isEmpty { text.append(UInt8(ascii: " ")) }
    count += wordCount + (text.isEmpty ? 0 : 1)
    text.append(contentsOf: bytes[start..<place])
    wordCount = 0
  }
  var place = 0
  while place < bytes.count {
    guard let character = PlainCharacter(bytes, at: place) else { return nil }
    if character.isSpace {
      endWord(at: place)
    } else {
      if wordCount == 0 { start = place }
      wordCount += 1
      if count + wordCount + 1 > limit {
        return text.isEmpty ? "" : String(decoding: text, as: UTF8.self) + "…"
      }
    }
    place += character.length
  }
  endWord(at: place)
  return String(decoding: text, as: UTF8.self)
}

/// A scalar that no other joins to one character: ASCII, Latin letters and the usual signs.
private struct PlainCharacter {
  let length: Int
  let isSpace: Bool

  /// - Parameter bytes: UTF-8.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    func byte(_ offset: Int) -> UInt8 {
      place + offset < bytes.count ? bytes[place + offset] : 0
    }
    switch bytes[place] {
    case 0..<0x80:
      length = 1
      isSpace = bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place])
    // U+00A0 to U+024F, but for the soft hyphen.
    case 0xC2 where byte(1) >= 0xA0 && byte(1) != 0xAD:
      length = 2
      isSpace = byte(1) == 0xA0
    case 0xC3...0xC8,
      0xC9 where byte(1) < 0x90:
      (length, isSpace) = (2, false)
    // U+1E00 to U+1EFF.
    case 0xE1 where (0xB8...0xBB).contains(byte(1)): (length, isSpace) = (3, false)
    // Dashes, quotation marks, the ellipsis.
    case 0xE2 where byte(1) == 0x80 && (0x90...0xA7).contains(byte(2)):
      (length, isSpace) = (3, false)
    default: return nil
    }
  }
}
