internal import Syntax
internal import VietnameseText

/// The number and symbol of a document as written: `163a/QĐ-UBND`, `30/2020/NĐ-CP`, `01-ĐA/TU`.
struct WrittenSymbol {
  var number: Int
  var numberRange: Range<Int>
  var suffix = ""
  var year: Int?
  var groups: [String] = []
  var isParty = false
  var hasStrayStroke = false
  var spaces: [Range<Int>] = []
  var range: Range<Int>
  /// The places of its tokens in the text.
  var tokens: Range<Int>
}

/// Reads numbers of documents, token by token.
struct SymbolReader {
  let prose: Prose
  /// The tokens of one block, with their places in the whole text.
  let tokens: ArraySlice<TextToken>

  /// The number that begins at a number token; nil where none does.
  func symbol(at start: Int) -> WrittenSymbol? {
    guard let number = digits(start, atMost: 5), !continuesSomething(start) else { return nil }
    var index = start + 1
    var read = WrittenSymbol(
      number: number, numberRange: tokens[start].range, range: tokens[start].range,
      tokens: start..<start)
    if let letter = token(index), letter.kind == .word, !letter.isSpaced, letter.range.count == 1,
      prose.text[letter.range.lowerBound] >= 0x61
    {
      read.suffix = prose.string(letter.range)
      index += 1
    }
    if token(index)?.key == slash {
      if let year = digits(index + 1, atMost: 4), (1945...2100).contains(year),
        token(index + 2)?.key == slash
      {
        read.year = year
        index += 2
      }
      guard let group = self.group(index + 1) else { return nil }
      read.groups = [group.text]
      index = group.end
    } else if isHyphen(index), let first = group(index + 1), token(first.end)?.key == slash,
      let office = group(first.end + 1), !token(index, isSpaced: true)
    {
      read.isParty = true
      read.groups = [first.text, office.text]
      index = office.end
    } else {
      return nil
    }
    index = readGroups(from: index, into: &read)
    read.tokens = start..<index
    read.range = tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound
    read.spaces = (start + 1..<index).compactMap { typedSpace(before: $0) }
    return read
  }

  /// The parts behind the first, and the place behind them.
  private func readGroups(from start: Int, into read: inout WrittenSymbol) -> Int {
    var index = start
    while isHyphen(index) || token(index)?.key == slash, let next = group(index + 1) {
      let isOpen = token(index, isSpaced: true) && token(index + 1, isSpaced: true)
      // ` - ` may also be a dash between two things that are named.
      if isOpen, !(read.groups.count == 1 && offices.contains(next.text)) { break }
      if !isHyphen(index) {
        if token(index, isSpaced: true) || token(index + 1, isSpaced: true) { break }
        read.hasStrayStroke = !read.isParty
      }
      read.groups.append(next.text)
      index = next.end
    }
    return index
  }

  /// A part of a symbol: capitals with at most one small letter (`TTg`, `QyĐ`), digits behind (`QH13`), parts
  /// joined by `&`.
  private func group(_ index: Int) -> (text: String, end: Int)? {
    guard let word = token(index), word.kind == .word, isSymbolWord(prose.string(word.range)) else {
      return nil
    }
    var end = index + 1
    while let next = token(end), !next.isSpaced {
      if next.kind == .number {
        end += 1
      } else if next.key == ampersand, let behind = token(end + 1), !behind.isSpaced,
        behind.kind == .word, isSymbolWord(prose.string(behind.range))
      {
        end += 2
      } else {
        break
      }
    }
    return (
      prose.string(word.range.lowerBound..<tokens[end - 1].range.upperBound), end
    )
  }

  private func isSymbolWord(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    let small = letters.count { $0.properties.isLowercase }
    return letters.first?.properties.isUppercase == true && small <= 1
      && (letters.count - small >= 2 || letters.count == 1)
  }

  private func token(_ index: Int) -> TextToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func token(_ index: Int, isSpaced: Bool) -> Bool {
    token(index)?.isSpaced == isSpaced
  }

  private func isHyphen(_ index: Int) -> Bool {
    guard let key = token(index)?.key else { return false }
    return key == hyphen || key == dash
  }

  private func digits(_ index: Int, atMost: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.range.count <= atMost else {
      return nil
    }
    var value = 0
    for byte in prose.text[token.range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    return value
  }

  /// Whether the number is the end of a date, a path or a word.
  private func continuesSomething(_ start: Int) -> Bool {
    guard start > tokens.startIndex, !tokens[start].isSpaced else { return false }
    let previous = tokens[start - 1]
    return previous.kind == .word && previous.key != numberMark || previous.key == slash
      || previous.key == hyphen
  }

  /// The space in front of a token that somebody typed; a line's end is none.
  private func typedSpace(before index: Int) -> Range<Int>? {
    guard tokens[index].isSpaced else { return nil }
    let gap = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
    return gap.contains { prose.isLineEnd(at: $0) } ? nil : gap
  }
}

private let offices: Set<String> = ["UBND", "HĐND", "CP", "TTg", "VP", "VPCP"]
private let slash: PackedWord = "/"
private let hyphen: PackedWord = "-"
private let dash: PackedWord = "–"
private let ampersand: PackedWord = "&"
private let numberMark: PackedWord = "số"
