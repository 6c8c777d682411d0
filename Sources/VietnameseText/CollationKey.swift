/// What Vietnamese alphabetical order compares: make one key a name, sort by the keys.
///
/// The letters decide first, over the whole text and word by word: a ă â b c d đ e ê g … with
/// f j w z in their Latin places. Then the tones: ngang, huyền, hỏi, ngã, sắc, nặng. Then case,
/// small letters first. Digits count as numbers: `Thôn 2` comes before `Thôn 10`.
///
/// Punctuation only separates words, so `Tân-An` and `Tân An` have the same key: who needs a
/// total order compares something else next.
package struct CollationKey: Hashable, Comparable, Sendable {
  /// Letters, 0, tones, 0, case: compared byte by byte. Tones and case lose their tail of ones,
  /// the commonest value, so that a plain word costs little more than its letters.
  private let bytes: [UInt8]

  package init(_ text: String) {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    letters.reserveCapacity(text.utf8.count + 2)
    var digits: [UInt8] = []
    var isInNumber = false
    var isAfterGap = false

    func endNumber() {
      guard isInNumber else { return }
      letters.append(contentsOf: Self.numberBytes(digits))
      digits.removeAll(keepingCapacity: true)
      isInNumber = false
    }
    func beginItem() {
      if isAfterGap, !letters.isEmpty { letters.append(Self.gap) }
      isAfterGap = false
    }

    for scalar in composed(text).unicodeScalars {
      if ("0"..."9").contains(scalar) {
        if !isInNumber { beginItem() }
        isInNumber = true
        let digit = UInt8(truncatingIfNeeded: scalar.value) - 0x30
        if digit > 0 || !digits.isEmpty { digits.append(digit) }
        continue
      }
      endNumber()
      if let letter = CollationLetter(scalar) {
        beginItem()
        letter.appendWeight(to: &letters)
        tones.append(letter.tone)
        cases.append(letter.isUpper ? 2 : 1)
      } else if !LatinLetters.isMark(scalar) {
        isAfterGap = true
      }
    }
    endNumber()
    while tones.last == 1 { tones.removeLast() }
    while cases.last == 1 { cases.removeLast() }
    bytes = letters + [0] + tones + [0] + cases
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  private static let gap: UInt8 = 0x01

  /// A number as bytes that compare by value: how many digits, then the digits.
  private static func numberBytes(_ digits: [UInt8]) -> [UInt8] {
    let values = digits.map { $0 + 1 }
    if let count = UInt8(exactly: digits.count), count < 0x30 { return [0x02 + count] + values }
    let count = UInt64(digits.count)
    return [0x32]
      + (0..<8).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + values
  }
}

extension Sequence {
  /// By the Vietnamese alphabet of a name; of two whose names have one key, by `tie`. The key of
  /// each name is made once, not for each comparison.
  package func sorted<Tie: Comparable>(
    byName name: (Element) -> String, then tie: (Element) -> Tie
  ) -> [Element] {
    map { (key: CollationKey(name($0)), element: $0) }.sorted { left, right in
      left.key == right.key ? tie(left.element) < tie(right.element) : left.key < right.key
    }.map(\.element)
  }
}
