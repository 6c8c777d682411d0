internal import Syntax
internal import VietnameseText

// What OutlineReader asks of a text.
extension Manuscript {
  /// Whether the block names a form with indicators, whose rows follow: `Biểu mẫu 3`.
  func isFormTitle(_ place: Int) -> Bool {
    let tokens = tokens(of: place)
    guard tokens.count <= 8, let first = tokens.first, first.is("biểu"),
      let second = tokens.dropFirst().first
    else { return false }
    return second.kind == .number || second.is("mẫu") || second.is("số")
  }

  /// Whether numbers begin again behind the block: a line in capital letters, an annex, a chapter, an article.
  func opensPart(_ place: Int) -> Bool {
    let tokens = tokens(of: place)
    guard let first = tokens.first, let second = tokens.dropFirst().first, isCapitalized(first)
    else { return false }
    if first.is("phụ"), second.is("lục") { return true }
    if first.isOne(of: partWords) {
      // “Phần mềm” and “Điều kiện” open nothing.
      return second.kind == .number || second.is("thứ")
        || second.range.count <= 4 && RomanNumeral.read(string(second)) != nil
    }
    guard context.format == .plainText, blocks[place].kind == .paragraph,
      !string(first).contains(where: \.isLowercase)
    else { return false }
    return tokens.count { $0.kind == .word } > 1
      && !string(blocks[place].range).contains(where: \.isLowercase)
  }

  /// Whether the text before the block ends with a word that a number belongs to: `… tại Mục` before
  /// `III. Công văn`, which a page break cut off.
  func isReference(before place: Int) -> Bool {
    guard context.format == .plainText, place > 0, let last = tokens(of: place - 1).last else {
      return false
    }
    return last.is("mục") || last.is("điều") || last.is("khoản") || last.is("điểm")
      || last.is("phần") || last.is("chương") || last.is("lục") || last.is("số")
      || last.is("và") || last.is(",")
  }

  /// Whether one of the labels stands somewhere between two places, as when a line was joined to another.
  func names(_ numbers: [OutlineLabel.Number], between start: Int, and end: Int) -> Bool {
    let keys = numbers.compactMap { PackedWord(canonical: $0.written) }
    let inner = tokens.drop { $0.range.lowerBound < start }.prefix { $0.range.lowerBound < end }
    return zip(inner, inner.dropFirst()).contains { token, next in
      guard token.key.map(keys.contains) == true else { return false }
      return !next.isSpaced && (next.is(".") || next.is(")") || next.is("/"))
        || token.kind == .number && string(token).contains(".")
    }
  }
}

private let partWords: WordSet = ["chương", "phần", "điều"]

extension PackedWord {
  /// The key that a token of these letters or digits has.
  fileprivate init?(canonical text: String) { self.init(Array(text.lowercased().utf8)) }
}
