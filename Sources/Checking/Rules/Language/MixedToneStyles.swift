internal import Diagnostics
internal import Syntax
internal import VietnameseText

extension Rule {
  /// `hoà` and `hòa` in one text.
  package static let mixedToneStyles = Rule(
    "TX1709", "hai kiểu bỏ dấu thanh trong một văn bản", .spelling, .warning,
    Explanation(
      """
      “hoà, uỷ” và “hòa, ủy” đều đúng, nhưng một văn bản chỉ nên theo một kiểu: người tìm “số hóa” sẽ không thấy \
      “số hoá”. Mỗi văn bản chỉ được nhắc một lần. Tên riêng giữ cách viết của nó.
      """,
      english:
        "Both styles of placing the tone on oa, oe and uy, once a text; names are not counted.",
      wrong: "UỶ BAN NHÂN DÂN … ủy ban nhân dân", right: "ỦY BAN NHÂN DÂN … ủy ban nhân dân"),
    check: .text { manuscript in
      guard manuscript.hasLateTones else { return [] }
      var early: [PackedWord: TextToken] = [:]
      var late: [(PackedWord, TextToken)] = []
      for (_, tokens) in manuscript.readings {
        for index in tokens.indices where tokens[index].kind == .word {
          guard let key = tokens[index].key, !manuscript.isPlainWord(tokens[index]),
            let isLate = manuscript.hasLateTone(tokens[index]),
            !manuscript.isOfName(index, of: tokens)
          else { continue }
          if isLate {
            late.append((key, tokens[index]))
          } else if early[key] == nil {
            early[key] = tokens[index]
          }
        }
      }
      // Two spellings of one syllable are beyond doubt; of two syllables, each may be a habit.
      for (key, token) in late {
        guard let other = early[key] else { continue }
        return [
          manuscript.finding(
            token.range, .both(manuscript.string(token), manuscript.string(other)), hint: .one)
        ]
      }
      return []
    })
}

extension Manuscript {
  /// Whether any word has its tone late. Its key, where the tone stands early, ends in a plain letter then; the word
  /// does not.
  fileprivate var hasLateTones: Bool {
    let text = prose.text
    return tokens.contains { token in
      guard token.kind == .word, let key = token.key, key.endsInASCII,
        text[token.range.upperBound - 1] >= 0x80
      else { return false }
      return hasLateTone(token) == true
    }
  }

  /// Whether the word ends in oa, oe or uy with the tone on the second vowel; nil for other words.
  fileprivate func hasLateTone(_ token: TextToken) -> Bool? {
    guard mayBeTonedAtItsEnd(token) else { return nil }
    let word = string(token).lowercased()
    if canonicalTones(word) != word { return true }
    let letters = Array(word.unicodeScalars.suffix(3))
    guard letters.count >= 2, let last = letters.last else { return nil }
    let vowel = letters[letters.count - 2]
    switch last {
    case "a", "e": return "òóỏõọ".unicodeScalars.contains(vowel) ? false : nil
    case "y": return "ùúủũụ".unicodeScalars.contains(vowel) && letters.first != "q" ? false : nil
    default: return nil
    }
  }

  /// Whether it ends in two vowels that a tone may stand on, told by its bytes: most words do not.
  private func mayBeTonedAtItsEnd(_ token: TextToken) -> Bool {
    let bytes = prose.text[token.range]
    guard bytes.count >= 3, let last = bytes.last else { return false }
    if last < 0x80 { return "aeyAEY".utf8.contains(last) }
    var lead = bytes.endIndex - 1
    while lead > bytes.startIndex, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return lead > bytes.startIndex && "ouOU".utf8.contains(bytes[lead - 1])
  }

  /// Whether it has a capital beside another word with one: `Gia Hoà`.
  fileprivate func isOfName(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    guard letterCase(tokens[index]) == .initial else { return false }
    return [index - 1, index + 1].contains { near in
      tokens.indices.contains(near) && tokens[near].kind == .word
        && letterCase(tokens[near]) == .initial
    }
  }
}

extension String {
  fileprivate static func both(_ late: String, _ early: String) -> String {
    "“\(late)” và “\(early)”: văn bản dùng hai kiểu bỏ dấu thanh"
  }
  fileprivate static let one = "chọn một kiểu cho cả văn bản"
}
