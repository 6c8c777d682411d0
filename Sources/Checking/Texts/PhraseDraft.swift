internal import Commune
internal import VietnameseText

/// The phrases while they are entered, row by row, before ``PhraseBook`` is made of them.
struct PhraseDraft {
  /// A word as tokens have it, and as it is written in the list.
  struct Word: Sendable {
    let word: PackedWord
    let string: String
  }

  /// A phrase, and which of its words is left out.
  struct Hole: Sendable {
    let phrase: Int
    let place: Int
  }

  private(set) var phrases: [PhraseBook.Phrase] = []
  private(set) var whole: Set<UInt64> = []
  private(set) var known: Set<UInt64> = []
  private(set) var exceptions: Set<UInt64> = []
  private(set) var vocabulary: Set<PackedWord> = []
  private(set) var holes: [UInt64: [Hole]] = [:]
  private(set) var long: [PackedWord: [[Word]]] = [:]

  init(_ listed: [FixedPhrase]) {
    let rows = listed.map { ($0, PhraseDraft.split($0.phrase)) }
    whole = Set(rows.map { PhraseHash.of($0.1.map(\.word)[...]) })
    for (row, words) in rows where words.count >= 2 {
      vocabulary.formUnion(words.map(\.word))
      if words.count > PhraseBook.longest, let first = words.first?.word {
        long[first, default: []].append(words)
      }
      let length = min(words.count, PhraseBook.longest)
      for start in 0...(words.count - length) {
        add(Array(words[start..<start + length]), row, isSlice: length < words.count)
      }
      for exception in row.exceptions {
        exceptions.insert(PhraseHash.of(PhraseDraft.split(exception).map(\.word)[...]))
      }
    }
  }

  private mutating func add(_ words: [Word], _ row: FixedPhrase, isSlice: Bool) {
    var isFixed = words.map { _ in false }
    for start in words.indices {
      for end in stride(from: start + 2, through: words.count, by: 1) {
        let value = PhraseHash.of(words[start..<end].map(\.word)[...])
        known.insert(value)
        guard end - start < words.count, whole.contains(value) else { continue }
        for place in start..<end { isFixed[place] = true }
      }
    }
    if row.isWritten || row.count == nil || !isFixed.contains(true) {
      isFixed = words.map { _ in true }
    }
    let isStrong = row.count.map { $0 >= 20 } ?? true || row.isWritten
    let phrase = PhraseBook.Phrase(
      words: words.map(\.word), strings: words.map(\.string), isStrong: isStrong,
      isWritten: row.isWritten, isFixed: isFixed)
    // A slice of a longer phrase begins and ends inside of words: `cách thủ tục hành` is no phrase.
    guard !isSlice else { return }
    for place in words.indices where isFixed[place] {
      let hole = Hole(phrase: phrases.count, place: place)
      holes[PhraseHash.of(phrase.words, without: place), default: []].append(hole)
    }
    phrases.append(phrase)
  }

  private static func split(_ text: String) -> [Word] {
    text.split(whereSeparator: \.isWhitespace).compactMap { part in
      let word = composed(String(part)).lowercased()
      return PackedWord(canonical: Array(word.utf8)[...]).map { Word(word: $0, string: word) }
    }
  }
}
