package import Commune
package import VietnameseText

/// The fixed phrases of official language, so kept that a run of words one slip away from one is found
/// without trying every phrase: each phrase is entered under its words but one.
package struct PhraseBook: Sendable {
  /// A phrase of at most four words; of longer ones only the words are known to be right.
  struct Phrase: Sendable {
    let words: [PackedWord]
    let strings: [String]
    /// Frequent enough, or added by a person, so that one neighbour is context enough.
    let isStrong: Bool
    /// Added by a person: any word in its place is doubted, also one that other phrases have.
    let isWritten: Bool
    /// Which of its words belong to a shorter phrase: what stands alone may be any word. All of them in a
    /// phrase that a person added, and in one that has no shorter one in it.
    let isFixed: [Bool]
  }

  /// A word that stands where a phrase has another.
  struct Doubt: Sendable {
    /// The place of the word in the run.
    let place: Int
    /// The words of the phrase in the run.
    let range: Range<Int>
    let phrase: Phrase
    /// The word that the phrase has.
    let word: String
    /// Whether three words around it are those of the phrase, and what is written is no other word.
    let isCertain: Bool
  }

  private static let longest = 4
  private var phrases: [Phrase] = []
  /// The hashes of the phrases, and of their parts of two words and more.
  private var whole: Set<UInt64> = []
  private var known: Set<UInt64> = []
  private var exceptions: Set<UInt64> = []
  private var vocabulary: Set<PackedWord> = []
  /// By the hash of a phrase without one word: the phrases, and which word it is.
  private var holes: [UInt64: [(phrase: Int, place: Int)]] = [:]
  /// By its first word: the phrases of five words and more, in which a word may be left out.
  private(set) var long: [PackedWord: [[(word: PackedWord, string: String)]]] = [:]

  package init() {}

  package init(_ listed: [FixedPhrase]) {
    let rows = listed.map { ($0, PhraseBook.split($0.phrase)) }
    whole = Set(rows.map { hash($0.1.map(\.word)[...]) })
    for (row, words) in rows where words.count >= 2 {
      vocabulary.formUnion(words.map(\.word))
      if words.count > Self.longest, let first = words.first?.word {
        long[first, default: []].append(words.map { ($0.word, $0.string) })
      }
      let length = min(words.count, Self.longest)
      for start in 0...(words.count - length) {
        add(Array(words[start..<start + length]), row, isSlice: length < words.count)
      }
      for exception in row.exceptions {
        exceptions.insert(hash(PhraseBook.split(exception).map(\.word)[...]))
      }
    }
  }

  private mutating func add(
    _ words: [(word: PackedWord, string: String)], _ row: FixedPhrase,
    isSlice: Bool
  ) {
    var isFixed = words.map { _ in false }
    for start in words.indices {
      for end in stride(from: start + 2, through: words.count, by: 1) {
        let value = hash(words[start..<end].map(\.word)[...])
        known.insert(value)
        guard end - start < words.count, whole.contains(value) else { continue }
        for place in start..<end { isFixed[place] = true }
      }
    }
    if row.isWritten || row.count == nil || !isFixed.contains(true) {
      isFixed = words.map { _ in true }
    }
    let isStrong = row.count.map { $0 >= 20 } ?? true || row.isWritten
    let phrase = Phrase(
      words: words.map(\.word), strings: words.map(\.string), isStrong: isStrong,
      isWritten: row.isWritten, isFixed: isFixed)
    // A slice of a longer phrase begins and ends inside of words: `cách thủ tục hành` is no phrase.
    guard !isSlice else { return }
    for place in words.indices where isFixed[place] {
      holes[hash(phrase.words, without: place), default: []].append((phrases.count, place))
    }
    phrases.append(phrase)
  }

  /// Whether the words are a phrase, and not just a part of one.
  func knows(_ words: [PackedWord]) -> Bool { whole.contains(hash(words[...])) }

  /// The words of a run that a phrase makes doubtful; a word that is in a phrase as it stands is never
  /// among them.
  ///
  /// - Parameter string: a word of the run as it is written.
  func doubts(in run: [PackedWord], string: (Int) -> String) -> [Doubt] {
    guard !phrases.isEmpty, run.count >= 2 else { return [] }
    var isCovered = run.map { _ in false }
    for (start, length) in windows(of: run) where known.contains(hash(run[start..<start + length]))
    {
      for place in start..<start + length { isCovered[place] = true }
    }
    return run.indices.compactMap { place in
      isCovered[place] ? nil : doubt(at: place, in: run, isCovered, string)
    }
  }

  private func doubt(
    at place: Int, in run: [PackedWord], _ isCovered: [Bool], _ string: (Int) -> String
  ) -> Doubt? {
    for length in stride(from: min(Self.longest, run.count), through: 2, by: -1) {
      let first = max(0, place - length + 1)
      for start in (first...max(first, min(place, run.count - length))).reversed() {
        guard start + length <= run.count else { continue }
        let window = Array(run[start..<start + length])
        let hole = place - start
        for entry in holes[hash(window, without: hole)] ?? [] where entry.place == hole {
          let phrase = phrases[entry.phrase]
          guard phrase.words.count == length, fits(phrase, window, but: hole),
            !exceptions.contains(hash(window[...])),
            let slip = WordSlip(string(place), for: phrase.strings[hole])
          else { continue }
          let isFunction = functionWords.contains(run[place])
          // What is right too may be longer than the phrase: `văn phòng hợp` beside `phòng họp`.
          let isSaidRight = isException(at: place, in: run)
          if length == 2 {
            // A word that binds others ends nothing: `một của` before a full stop is no sentence.
            let isOdd =
              phrase.isWritten && !isSaidRight && (!isFunction || place == run.count - 1)
            guard slip.isPlain, phrase.isStrong,
              isOdd || !isFunction && !vocabulary.contains(run[place]),
              !isCovered[hole == 0 ? start + 1 : start]
            else { continue }
          } else if length == 3, isFunction && hole != 1 && !phrase.isWritten {
            continue
          }
          return Doubt(
            place: place, range: start..<start + length, phrase: phrase,
            word: phrase.strings[hole],
            isCertain: length == Self.longest && !isSaidRight)
        }
      }
    }
    return nil
  }

  private func fits(_ phrase: Phrase, _ window: [PackedWord], but hole: Int) -> Bool {
    window.indices.allSatisfy { $0 == hole || window[$0] == phrase.words[$0] }
  }

  private func isException(at place: Int, in run: [PackedWord]) -> Bool {
    windows(of: run).contains { start, length in
      (start..<start + length).contains(place)
        && exceptions.contains(hash(run[start..<start + length]))
    }
  }

  private func windows(of run: [PackedWord]) -> some Sequence<(Int, Int)> {
    (2...Self.longest).lazy.flatMap { length in
      (0..<max(0, run.count - length + 1)).lazy.map { ($0, length) }
    }
  }

  private static func split(_ text: String) -> [(word: PackedWord, string: String)] {
    text.split(whereSeparator: \.isWhitespace).compactMap { part in
      let word = composed(String(part)).lowercased()
      return PackedWord(canonical: Array(word.utf8)[...]).map { ($0, word) }
    }
  }
}

/// Words that bind others and so stand beside any: a neighbour alone proves nothing about them.
private let functionWords = Set<PackedWord>([
  "là", "và", "của", "cho", "các", "với", "do", "được", "tại", "theo", "trong", "về", "đã", "để",
  "này", "khi", "có", "không", "từ", "đến", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám",
  "chín", "mười", "những", "mà", "thì", "bị", "ở", "ra", "vào", "trên", "dưới", "sau", "trước",
  "như", "hoặc", "nếu", "còn", "đang", "sẽ", "cũng", "thêm", "bằng", "qua", "đó", "đây", "nào",
  "việc",
])

private let multipliers: [UInt64] = [
  0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5,
]

private func hash(_ words: ArraySlice<PackedWord>) -> UInt64 {
  var sum = UInt64(words.count) &* 0xA24B_AED4_963E_E407
  for (place, word) in zip(0..., words) { sum = sum &+ word.mixed &* multipliers[place & 3] }
  return sum
}

private func hash(_ words: [PackedWord], without hole: Int) -> UInt64 {
  hash(words[...]) &- words[hole].mixed &* multipliers[hole & 3] &+ UInt64(hole + 1)
}
