package import Commune
internal import VietnameseText

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

  static let longest = 4
  /// All of it behind one reference, as it goes with every text.
  private let pages: Pages

  private final class Pages: Sendable {
    let phrases: [Phrase]
    /// The hashes of the phrases, and of their parts of two words and more.
    let whole: FixedSet<UInt64>
    let known: FixedSet<UInt64>
    let exceptions: FixedSet<UInt64>
    let vocabulary: WordSet
    /// By the hash of a phrase without one word: the phrases, and which word it is.
    let holes: FixedTable<UInt64, [PhraseDraft.Hole]>
    let long: WordTable<[[PhraseDraft.Word]]>
    let hasLong: Bool

    init(_ draft: PhraseDraft) {
      phrases = draft.phrases
      whole = FixedSet(draft.whole)
      known = FixedSet(draft.known)
      exceptions = FixedSet(draft.exceptions)
      vocabulary = WordSet(draft.vocabulary)
      holes = FixedTable(draft.holes)
      long = WordTable(draft.long)
      hasLong = !draft.long.isEmpty
    }
  }

  package init() { self.init([]) }

  package init(_ listed: [FixedPhrase]) { pages = Pages(PhraseDraft(listed)) }

  /// Whether it has no phrase that anything could be held against.
  var isEmpty: Bool { pages.phrases.isEmpty && !hasLong }
  var hasLong: Bool { pages.hasLong }

  /// By its first word: the phrases of five words and more, in which a word may be left out.
  func long(beginningWith word: PackedWord) -> [[PhraseDraft.Word]] { pages.long[word] ?? [] }

  /// Whether the words are a phrase, and not just a part of one.
  func knows(_ words: [PackedWord]) -> Bool { pages.whole.contains(PhraseHash.of(words[...])) }

  /// The words of a run that a phrase makes doubtful; a word that is in a phrase as it stands is never
  /// among them.
  ///
  /// - Parameter string: a word of the run as it is written.
  func doubts(in run: [PackedWord], string: (Int) -> String) -> [Doubt] {
    guard !pages.phrases.isEmpty, run.count >= 2 else { return [] }
    let mixed = run.map(\.mixed)
    var isCovered = run.map { _ in false }
    for start in run.indices {
      let longest = min(Self.longest, run.count - start)
      for length in stride(from: 2, through: longest, by: 1)
      where pages.known.contains(PhraseHash.of(mixed, start..<start + length)) {
        for place in start..<start + length { isCovered[place] = true }
      }
    }
    return run.indices.compactMap { place in
      isCovered[place] ? nil : doubt(at: place, in: run, mixed, isCovered, string)
    }
  }

  private func doubt(
    at place: Int, in run: [PackedWord], _ mixed: [UInt64], _ isCovered: [Bool],
    _ string: (Int) -> String
  ) -> Doubt? {
    for length in stride(from: min(Self.longest, run.count), through: 2, by: -1) {
      let first = max(0, place - length + 1)
      for start in (first...max(first, min(place, run.count - length))).reversed() {
        guard start + length <= run.count else { continue }
        let hole = place - start
        let without = PhraseHash.of(mixed, start..<start + length, without: hole)
        guard let entries = pages.holes[without] else { continue }
        let window = Array(run[start..<start + length])
        for entry in entries where entry.place == hole {
          let phrase = pages.phrases[entry.phrase]
          guard phrase.words.count == length, fits(phrase, window, but: hole),
            !pages.exceptions.contains(PhraseHash.of(window[...])),
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
              isOdd || !isFunction && !pages.vocabulary.contains(run[place]),
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
    (2...Self.longest).contains { length in
      (max(0, place - length + 1)...place).contains { start in
        start + length <= run.count
          && pages.exceptions.contains(PhraseHash.of(run[start..<start + length]))
      }
    }
  }
}

/// Words that bind others and so stand beside any: a neighbour alone proves nothing about them.
private let functionWords = WordSet([
  "là", "và", "của", "cho", "các", "với", "do", "được", "tại", "theo", "trong", "về", "đã", "để",
  "này", "khi", "có", "không", "từ", "đến", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám",
  "chín", "mười", "những", "mà", "thì", "bị", "ở", "ra", "vào", "trên", "dưới", "sau", "trước",
  "như", "hoặc", "nếu", "còn", "đang", "sẽ", "cũng", "thêm", "bằng", "qua", "đó", "đây", "nào",
  "việc",
])
