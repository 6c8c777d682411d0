/// The spelling of a Vietnamese syllable: which letters can make one, whether or not it is a word.
///
///     nghiêng, quýt, giếng, hoà, hòa, lý, lí  are spelled right
///     tóan, môt, nghành, ruợu, trưòng         are not
///
/// A syllable is an onset, or none, and a rhyme: glide, vowel, coda and tone. What is held:
/// - k, gh and ngh stand before e, ê, i (k also before y), and c, g and ng before the others;
/// - a syllable that ends in c, ch, p or t has the tone sắc or nặng;
/// - the tone stands on the vowel that the rhyme gives it to; of `hoà` and `hòa` both are right, as schools
///   and word processors disagree.
///
/// Source: the rhymes and onsets of the standard orthography as school grammars list them; nothing is said
/// of meaning, so that `hiêm` passes. Words of other languages are ``ForeignWords``' matter.
package enum Syllable {
  /// Whether the word, in small letters and composed, is spelled as a syllable.
  package static func isWellFormed(_ word: PackedWord) -> Bool {
    let count = word.count
    var start = 0
    while start < count, let next = consonantEnd(word, start) { start = next }
    guard start < count, start <= 4 else { return false }
    guard let onset = onsets[word.prefix(start)] else { return false }
    switch onset {
    case .q:
      guard word.byte(start) == UInt8(ascii: "u") else { return false }
      guard let rhyme = rhymes[word.dropFirst(start + 1)] else { return false }
      return rhyme.isOc || "aăâeêiơy".unicodeScalars.contains(rhyme.first)
    case .g:
      // `gia`: the i is of the onset.
      if word.byte(start) == UInt8(ascii: "i"), let rhyme = rhymes[word.dropFirst(start + 1)],
        rhyme.first != "i", rhyme.first != "y"
      {
        return true
      }
    default: break
    }
    guard let rhyme = rhymes[word.dropFirst(start)], !rhyme.isAfterQ else { return false }
    return onset.allows(rhyme)
  }

  /// Every syllable that is spelled right, for who asks about each word of many texts: some 12,000.
  package static var all: [PackedWord] {
    // Behind q stands u, and the i of `gia` is of its onset.
    (Array(onsets.keys) + ["qu", "gi"]).flatMap { onset in
      rhymes.keys.lazy.map { onset.appending($0) }.filter(isWellFormed)
    }
  }

  /// How an onset goes together with rhymes.
  private enum Onset {
    case empty, q, g, hard, soft, k, plain, beforeY

    func allows(_ rhyme: Rhyme) -> Bool {
      let isFront = rhyme.first == "e" || rhyme.first == "ê" || rhyme.first == "i"
      switch self {
      case .empty: return !rhyme.isIe
      case .q: return false
      // `gì`, `gìn`, `giếng`: the i is of the onset and of the rhyme.
      case .g: return rhyme.first == "i" && !rhyme.isIa || !isFront && rhyme.first != "y"
      case .hard: return !isFront && rhyme.first != "y"
      case .soft: return isFront
      case .k: return isFront || rhyme.isY
      case .plain: return rhyme.first != "y"
      // `lý`, `sỹ`, and names: `Vy`, `Thy`.
      case .beforeY: return rhyme.first != "y" || rhyme.isY
      }
    }
  }

  private static let onsets: [PackedWord: Onset] = [
    PackedWord(): .empty, "q": .q, "g": .g, "c": .hard, "ng": .hard, "gh": .soft, "ngh": .soft,
    "k": .k, "d": .beforeY, "h": .beforeY, "l": .beforeY, "m": .beforeY, "n": .beforeY,
    "s": .beforeY, "t": .beforeY, "th": .beforeY, "v": .beforeY, "b": .plain, "ch": .plain,
    "đ": .plain, "kh": .plain, "nh": .plain, "p": .plain, "ph": .plain, "r": .plain, "tr": .plain,
    "x": .plain,
  ]

  private static func consonantEnd(_ word: PackedWord, _ place: Int) -> Int? {
    switch word.byte(place) {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: nil
    case 0x61...0x7A: place + 1
    case 0xC4: place + 1 < word.count && word.byte(place + 1) == 0x91 ? place + 2 : nil
    default: nil
    }
  }

  private static let rhymes = Rhyme.all
}
