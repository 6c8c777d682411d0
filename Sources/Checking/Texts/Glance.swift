internal import Syntax
internal import VietnameseText

/// What one pass over the tokens of a text tells of all of it, so that most rules can say at once that they have
/// nothing to say.
///
/// A page of news gives five rules of a hundred a reason to look closer. Since the others ask here first, and look
/// words up in a ``FixedSet``, all rules together take 50 µs for a page of 2.3 KB, where they took 870.
struct Glance: Sendable {
  private let sieve: WordSieve
  /// The places of the numbers among the tokens, in order.
  private(set) var numbers: [Int] = []
  private(set) var marks: [Int] = []
  /// Words that are no Vietnamese syllable, and those right behind a number: what rules on spelling look at.
  private(set) var oddWords: [Int] = []

  init(_ tokens: [TextToken]) {
    let syllables = allSyllables
    sieve = WordSieve(tokens)
    marks.reserveCapacity(tokens.count / 8)
    var isBehindNumber = false
    for place in tokens.indices {
      let token = tokens[place]
      switch token.kind {
      case .word:
        let isSyllable = token.key.map(syllables.contains) ?? false
        if !isSyllable || isBehindNumber && !token.isSpaced { oddWords.append(place) }
      case .number: numbers.append(place)
      case .mark: marks.append(place)
      }
      isBehindNumber = token.kind == .number
    }
  }

  /// False only where the text has no such token.
  func mayHave(_ word: PackedWord) -> Bool { sieve.mayHave(word) }
}

/// Made once: every token of every text is looked up in it, which takes a fifth of taking the word apart.
private let allSyllables = WordSet(Syllable.all)

/// Which words a text may have: two bits for each, so that asking for one that is not there is nearly always answered
/// by a zero. Eight bits a token, up to 4 KB.
private struct WordSieve: Sendable {
  private let bits: [UInt64]
  private let mask: UInt64

  init(_ tokens: [TextToken]) {
    var size = 1024
    while size < tokens.count * 8, size < 32_768 { size *= 2 }
    let mask = UInt64(size - 1)
    var bits = [UInt64](repeating: 0, count: size / 64)
    bits.withUnsafeMutableBufferPointer { bits in
      for token in tokens {
        guard let mixed = token.key?.mixed else { continue }
        let (one, other) = (mixed & mask, mixed >> 32 & mask)
        bits[Int(one >> 6)] |= 1 << (one & 63)
        bits[Int(other >> 6)] |= 1 << (other & 63)
      }
    }
    self.bits = bits
    self.mask = mask
  }

  func mayHave(_ word: PackedWord) -> Bool {
    let mixed = word.mixed
    return has(mixed & mask) && has(mixed >> 32 & mask)
  }

  private func has(_ bit: UInt64) -> Bool { bits[Int(bit >> 6)] & 1 << (bit & 63) != 0 }
}

extension Manuscript {
  /// False only where the text has no such token: by it a rule declines before it reads anything.
  func mayHave(_ word: PackedWord) -> Bool { glance.mayHave(word) }

  /// False only where one of the words is nowhere in the text.
  func mayHave(all words: [PackedWord]) -> Bool { words.allSatisfy(glance.mayHave) }

  /// What is found at some places of ``tokens``, each read with the tokens of its block.
  func find<Found>(
    at places: [Int], _ found: (Int, ArraySlice<TextToken>) -> Found?
  ) -> [Found] {
    var all: [Found] = []
    var block = 0
    for place in places {
      while tokenRange(of: block).upperBound <= place { block += 1 }
      if let one = found(place, tokens[tokenRange(of: block)]) { all.append(one) }
    }
    return all
  }
}
