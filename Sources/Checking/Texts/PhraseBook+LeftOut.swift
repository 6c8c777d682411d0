internal import VietnameseText

extension PhraseBook {
  /// A word that a long phrase has and the text has not: `cải cách hành nhà nước`.
  struct Gap: Sendable {
    /// The words of the phrase in the run.
    let range: Range<Int>
    /// The place in the run before which the word is missing.
    let place: Int
    /// The word that is missing, and the whole phrase.
    let word: String
    let phrase: String
  }

  /// Where a run of words is a phrase of five words or more without one of its inner words. Without the first or
  /// the last it would be another phrase.
  func gaps(in run: [PackedWord]) -> [Gap] {
    guard hasLong else { return [] }
    return run.indices.compactMap { start in
      long(beginningWith: run[start]).lazy.compactMap { gap(at: start, in: run, of: $0) }.first
    }
  }

  private func gap(
    at start: Int, in run: [PackedWord], of phrase: [PhraseDraft.Word]
  ) -> Gap? {
    let end = start + phrase.count - 1
    guard end <= run.count, run[end - 1] == phrase.last?.word,
      let hole = phrase.indices.first(where: { run[start + $0] != phrase[$0].word }),
      (1..<phrase.count - 1).contains(hole),
      (hole + 1..<phrase.count).allSatisfy({ run[start + $0 - 1] == phrase[$0].word })
    else { return nil }
    // Where each word beside the gap is in a phrase of its own, nothing is torn: `cải cách nhà nước`.
    let place = start + hole
    guard !isWhole(at: place - 1, in: run) || !isWhole(at: place, in: run) else { return nil }
    return Gap(
      range: start..<end, place: place, word: phrase[hole].string,
      phrase: phrase.map(\.string).joined(separator: " "))
  }

  private func isWhole(at place: Int, in run: [PackedWord]) -> Bool {
    (2...4).contains { length in
      (max(0, place - length + 1)...place).contains { start in
        start + length <= run.count && knows(Array(run[start..<start + length]))
      }
    }
  }
}
