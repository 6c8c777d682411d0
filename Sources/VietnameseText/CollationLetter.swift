/// One letter as collation sees it.
struct CollationLetter {
  /// The place in the alphabet of Vietnamese and Latin letters.
  private let weight: UInt8
  /// A letter of another alphabet, which comes after all of ours.
  private let other: UInt32
  /// 1 ngang, 2 huyền, 3 hỏi, 4 ngã, 5 sắc, 6 nặng; 8 more for a mark of another language.
  let tone: UInt8
  let isUpper: Bool

  /// Nil when the scalar is no letter. Latin letters are looked up: taking each apart anew was half
  /// of the time in which titles are sorted.
  init?(_ scalar: Unicode.Scalar) {
    let known: CollationLetter? =
      switch scalar.value {
      case 0..<0x250: Self.latin[Int(scalar.value)]
      case 0x1E00..<0x1F00: Self.latinAdditional[Int(scalar.value) - 0x1E00]
      default: CollationLetter(reading: scalar)
      }
    guard let known else { return nil }
    self = known
  }

  /// One byte for Vietnamese and Latin letters, four for all others.
  func appendWeight(to letters: inout [UInt8]) {
    letters.append(weight)
    guard weight == Self.otherWeight else { return }
    for shift in [16, 8, 0] { letters.append(UInt8(truncatingIfNeeded: other >> shift)) }
  }

  private static let otherWeight: UInt8 = 0xFF
  private static let latin = letters(0..<0x250)
  private static let latinAdditional = letters(0x1E00..<0x1F00)

  private static func letters(_ values: Range<UInt32>) -> [CollationLetter?] {
    values.map { Unicode.Scalar($0).flatMap(CollationLetter.init(reading:)) }
  }

  private init?(reading scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      let lower = scalar.value | 0x20
      guard (0x61...0x7A).contains(lower), let letter = Unicode.Scalar(lower),
        let weight = Self.weights[letter]
      else { return nil }
      (self.weight, other, tone, isUpper) = (weight, 0, 1, scalar.value < 0x61)
      return
    }
    guard scalar.properties.isAlphabetic else { return nil }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    isUpper = lower != scalar
    var (base, marks) = LatinLetters.allParts(of: lower == "ð" ? "đ" : lower)
    if let shape = marks.firstIndex(where: { Self.shapes.contains($0) }),
      let letter = LatinLetters.composition(base, marks[shape]), Self.weights[letter] != nil
    {
      base = letter
      marks.remove(at: shape)
    }
    var tone: UInt8 = 1
    for mark in marks {
      if let place = toneMarks.firstIndex(of: mark) {
        tone = tone & 8 | UInt8(truncatingIfNeeded: place + 2)
      } else {
        tone |= 8
      }
    }
    self.tone = tone
    weight = Self.weights[base] ?? Self.otherWeight
    other = base.value
  }

  /// Circumflex, breve and horn make letters of their own.
  private static let shapes: [Unicode.Scalar] = ["\u{0302}", "\u{0306}", "\u{031B}"]

  private static let weights: [Unicode.Scalar: UInt8] = {
    var weights: [Unicode.Scalar: UInt8] = [:]
    for (place, letter) in "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars.enumerated() {
      weights[letter] = 0x40 + UInt8(truncatingIfNeeded: place)
    }
    return weights
  }()
}
