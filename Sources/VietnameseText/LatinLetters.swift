/// The pairs of a letter and a mark that make one Latin letter, as Unicode has them: every
/// Vietnamese vowel with every tone, and what other languages of Europe need in names.
///
/// Composing, folding, tones and collation all look here, and nowhere else.
enum LatinLetters {
  /// A letter taken apart by one mark: `ấ` is `â` and an acute accent.
  struct Parts {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  /// The letter that `base` and `mark` make together, or nil when Unicode has none.
  static func composition(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    compositions[pairKey(base, mark)]
  }

  /// What `letter` is made of, one mark taken off, or nil when it is no composed Latin letter.
  static func parts(of letter: Unicode.Scalar) -> Parts? {
    guard let index = index(of: letter) else { return nil }
    return decompositions[index]
  }

  /// The letter without any mark, and the marks in their order: `ậ` gives `a`, dot, circumflex.
  static func allParts(of letter: Unicode.Scalar) -> (base: Unicode.Scalar, marks: [Unicode.Scalar])
  {
    var base = letter
    var marks: [Unicode.Scalar] = []
    while let parts = parts(of: base) {
      marks.append(parts.mark)
      base = parts.base
    }
    marks.reverse()
    return (base, marks)
  }

  /// Lower case without marks, and d for đ: `Ậ` gives `a`. Nil outside of the table's two blocks.
  static func folding(of letter: Unicode.Scalar) -> Unicode.Scalar? {
    guard let index = index(of: letter) else { return nil }
    return foldings[index]
  }

  /// Whether the scalar is a combining mark of the block that Latin letters use.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// The two blocks of composed Latin letters, put one behind the other.
  private static func index(of letter: Unicode.Scalar) -> Int? {
    switch letter.value {
    case 0xC0..<0x250: Int(letter.value) - 0xC0
    case 0x1E00..<0x1F00: Int(letter.value) - 0x1E00 + lowerBlock
    default: nil
    }
  }

  private static let lowerBlock = 0x250 - 0xC0
  private static let letters = [Unicode.Scalar](
    ([0xC0..<0x250, 0x1E00..<0x1F00] as [Range<UInt32>]).joined().compactMap(Unicode.Scalar.init))

  private static func pairKey(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt64 {
    UInt64(base.value) << 32 | UInt64(mark.value)
  }

  private static let compositions: [UInt64: Unicode.Scalar] = {
    var table: [UInt64: Unicode.Scalar] = [:]
    for (mark, pairs) in latinPairs {
      forEachPair(pairs) { base, letter in table[pairKey(base, mark)] = letter }
    }
    return table
  }()

  private static let decompositions: [Parts?] = {
    var table = [Parts?](repeating: nil, count: letters.count)
    for (mark, pairs) in latinPairs {
      forEachPair(pairs) { base, letter in
        if let index = index(of: letter) { table[index] = Parts(base: base, mark: mark) }
      }
    }
    return table
  }()

  /// Old fonts and converters wrote the Icelandic Ð for Đ; a reader cannot tell, so it folds too.
  private static let foldings: [Unicode.Scalar] = letters.map { letter in
    switch letter {
    case "đ", "Đ", "ð", "Ð": return "d"
    default:
      let lower = allParts(of: letter).base.properties.lowercaseMapping.unicodeScalars
      return lower.first ?? letter
    }
  }

  private static func forEachPair(
    _ pairs: String, _ body: (Unicode.Scalar, Unicode.Scalar) -> Void
  ) {
    var base: Unicode.Scalar?
    for scalar in pairs.unicodeScalars {
      if let known = base {
        body(known, scalar)
        base = nil
      } else {
        base = scalar
      }
    }
  }
}
