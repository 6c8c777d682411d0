internal import Syntax
internal import VietnameseText

/// Names of people and places in the languages of the highlands, which keep their own spelling: `H'Yéo`,
/// `K'Brếu`, `Y Ngông Niê Kdăm`.
extension Manuscript {
  /// Whether the word is in a run of words with capitals that such a name begins or ends.
  func isInHighlandName(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    var start = index
    while start > tokens.startIndex, isPartOfName(start - 1, of: tokens) { start -= 1 }
    var end = index + 1
    while end < tokens.endIndex, isPartOfName(end, of: tokens) { end += 1 }
    // `h'mông` and `m'nông`: peoples are written small too.
    if isJoined(index, of: tokens) { return true }
    guard letterCase(tokens[index]) != .small else { return false }
    return (start..<end).contains { place in
      tokens[place].kind == .mark && isJoined(place + 1, of: tokens)
        || tokens[place].kind == .word
          && (tokens[place].key.map(familyNames.contains) ?? false)
        // `Y` stands before the names of men.
        || place < index && tokens[place].is("y") && tokens[place + 1].isSpaced
    }
  }

  /// A word with a capital, and the apostrophe in a name.
  private func isPartOfName(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    let token = tokens[index]
    if token.kind == .mark { return isJoined(index + 1, of: tokens) }
    return token.kind == .word && (letterCase(token) != .small || isJoined(index, of: tokens))
  }

  /// Whether the word stands behind an apostrophe and one or two letters: `H'`, `K’`, `Đr'`.
  private func isJoined(_ index: Int, of tokens: ArraySlice<TextToken>) -> Bool {
    guard index >= tokens.startIndex + 2, index < tokens.endIndex, tokens[index].kind == .word,
      !tokens[index].isSpaced, !tokens[index - 1].isSpaced
    else { return false }
    let (mark, letter) = (tokens[index - 1], tokens[index - 2])
    return mark.kind == .mark && apostrophes.contains(string(mark)) && letter.kind == .word
      && string(letter).unicodeScalars.count <= 2
  }
}

private let apostrophes: Set<String> = ["'", "’", "‘", "ʼ", "`", "´"]

/// Family names of the Ê Đê, Gia Rai, Ba Na, M'Nông and Cơ Ho that no syllable of Vietnamese is spelt like.
private let familyNames = WordSet([
  "niê", "kdăm", "byă", "êban", "mlô", "ayŭn", "ktla", "êñuôl", "êung", "hđơk", "hwing", "knul",
  "kriêng", "bkrông", "kbuôr", "ksơr", "kpă", "rmah", "ksor", "rcom", "rơcom", "rchăm", "rahlan",
  "hmŏk", "krông", "jrang", "mjâu", "êya", "adrơng", "arul", "ađrơng", "kmăn", "păng", "kră",
])
