/// A letter and the combining marks behind it, found in UTF-8 bytes.
struct MarkedLetter {
  /// Where letter and marks stand.
  let range: Range<Int>
  /// The same in composed form.
  let composed: [UInt8]

  /// The next letter with marks that begins at or after `start`, or nil when there is none.
  static func next(in bytes: [UInt8], from start: Int) -> MarkedLetter? {
    var place = start
    while place + 1 < bytes.count, !isMark(bytes[place], bytes[place + 1]) { place += 1 }
    guard place + 1 < bytes.count else { return nil }
    var marks: [Unicode.Scalar] = []
    var end = place
    while end + 1 < bytes.count, isMark(bytes[end], bytes[end + 1]),
      let mark = scalar(bytes[end..<end + 2])
    {
      // The grapheme joiner keeps what is before it from what is behind it.
      if mark == "\u{034F}", end > place { break }
      marks.append(mark)
      end += 2
      if mark == "\u{034F}" { break }
    }
    var letter = place
    while letter > start, place - letter < 3 {
      letter -= 1
      if bytes[letter] & 0xC0 != 0x80 { break }
    }
    guard let base = scalar(bytes[letter..<place]) else {
      return MarkedLetter(range: place..<end, composed: Array(bytes[place..<end]))
    }
    let composed = compose(base, marks).flatMap { Array($0.utf8) }
    return MarkedLetter(range: letter..<end, composed: composed)
  }

  /// The scalars of a letter and its marks, composed as far as Unicode has a letter for them.
  static func compose(_ letter: Unicode.Scalar, _ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var (starter, all) = LatinLetters.allParts(of: letter)
    for mark in marks {
      switch mark {
      case "\u{0340}": all.append("\u{0300}")
      case "\u{0341}": all.append("\u{0301}")
      default: all.append(mark)
      }
    }
    var rest: [Unicode.Scalar] = []
    var restClass: UInt8 = 0
    for mark in inOrder(all, on: starter) {
      let markClass = mark.properties.canonicalCombiningClass.rawValue
      let isBlocked = !rest.isEmpty && restClass >= markClass
      if !isBlocked, let letter = LatinLetters.composition(starter, mark) {
        starter = letter
      } else {
        rest.append(mark)
        restClass = markClass
      }
    }
    return [starter] + rest
  }

  /// Marks in canonical order; on a, e and o the circumflex and the breve before the tone.
  private static func inOrder(
    _ marks: [Unicode.Scalar], on letter: Unicode.Scalar
  ) -> [Unicode.Scalar] {
    guard marks.count > 1 else { return marks }
    let isVowel = "aeoAEO".unicodeScalars.contains(letter)
    let keyed = marks.enumerated().map { place, mark in
      let isShape = mark == "\u{0302}" || mark == "\u{0306}"
      return (
        key: (
          mark.properties.canonicalCombiningClass.rawValue, isVowel && isShape ? 0 : 1, place
        ),
        mark: mark
      )
    }
    return keyed.sorted { $0.key < $1.key }.map(\.mark)
  }

  /// The one scalar that the bytes are, or nil when they are no whole scalar.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var rest = bytes.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest),
      case .emptyInput = decoder.decode(&rest)
    else { return nil }
    return scalar
  }
}
