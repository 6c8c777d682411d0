/// Whether one word is the other with one slip of the hand or the ear.
///
///     của, cửa     another mark on a letter
///     cộng, công   another tone
///     ngân, ngâ    a letter too few, too many, another, or two exchanged
///     chung, trung an onset that sounds alike: ch and tr, s and x, d, gi and r, l and n
///
/// `lý` and `lí` are one word. The letters and the tone both different are two slips.
package struct WordSlip: Sendable {
  /// Whether the slip may be taken for one without a longer context: a tone, a mark, a letter too many or too
  /// few, the neighbour on the keyboard, but not any letter for any other.
  package let isPlain: Bool

  /// Nil when the words are the same, or more than one slip apart.
  package init?(_ word: String, for other: String) {
    let (left, right) = (
      SearchWord(token: Array(word.utf8)[...]), SearchWord(token: Array(other.utf8)[...])
    )
    let (one, two) = (Self.letters(left), Self.letters(right))
    if one == two {
      guard left.tone != right.tone else { return nil }
      isPlain = true
      return
    }
    guard left.tone == right.tone, abs(one.count - two.count) <= 2 else { return nil }
    if Self.soundAlike(one, two) {
      isPlain = true
      return
    }
    if one.count != two.count {
      let (short, long) = one.count < two.count ? (one, two) : (two, one)
      guard long.count - short.count == 1,
        long.indices.contains(where: { place in
          long[..<place] + long[(place + 1)...] == short[...]
        })
      else { return nil }
      isPlain = true
      return
    }
    let places = one.indices.filter { one[$0] != two[$0] }
    switch places.count {
    case 1: isPlain = Self.areNear(one[places[0]], two[places[0]])
    case 2:
      let (first, second) = (places[0], places[1])
      guard second == first + 1, one[first] == two[second], one[second] == two[first] else {
        return nil
      }
      isPlain = true
    default: return nil
    }
  }

  /// With i for y: both are written.
  private static func letters(_ word: SearchWord) -> [Unicode.Scalar] {
    word.letters.unicodeScalars.map { $0 == "y" ? "i" : $0 }
  }

  private static let onsets: [(String, String)] = [
    ("ch", "tr"), ("s", "x"), ("d", "gi"), ("gi", "r"), ("d", "r"), ("l", "n"), ("c", "k"),
    ("d", "v"),
  ]

  private static func soundAlike(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Bool {
    onsets.contains { pair in
      [(pair.0, pair.1), (pair.1, pair.0)].contains { first, second in
        let (a, b) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        return one.starts(with: a) && two.starts(with: b)
          && one.dropFirst(a.count).elementsEqual(two.dropFirst(b.count))
      }
    }
  }

  private static let keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map(Array.init)

  /// Whether two letters are one but for a mark, or their keys touch.
  private static func areNear(_ one: Unicode.Scalar, _ two: Unicode.Scalar) -> Bool {
    guard let first = folded(String(one)).first, let second = folded(String(two)).first else {
      return false
    }
    if first == second { return true }
    // With i for y, the neighbours of both keys count.
    let places = [first, second].map { letter in
      (letter == "i" ? ["i", "y"] : [letter]).compactMap { key in
        keyboard.indices.lazy.compactMap { row in
          keyboard[row].firstIndex(of: key).map { (row: row, column: $0) }
        }.first
      }
    }
    return places[0].contains { a in
      places[1].contains { b in
        let distance = (b.column - a.column) * (b.row < a.row ? -1 : 1)
        return a.row == b.row
          ? abs(distance) == 1 : abs(a.row - b.row) == 1 && [0, -1].contains(distance)
      }
    }
  }
}
