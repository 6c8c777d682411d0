/// Numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func one<Item>(of items: [Item], or first: Item) -> Item {
    items.randomElement(using: &self) ?? first
  }
  mutating func words(_ choices: String...) -> String { one(of: choices, or: "") }
}

/// A paragraph in the manner of a commune's report, whose figures agree with each other.
struct SeededParagraph {
  enum Piece {
    case words(String)
    /// A figure that takes part in a sum or a share, as it is written.
    case figure(String)
  }

  var pieces: [Piece]

  var text: String {
    pieces.map { piece in
      switch piece {
      case .words(let words), .figure(let words): words
      }
    }.joined()
  }

  /// The same with one digit of one figure changed.
  func withOneFigureChanged(_ random: inout SeededNumbers) -> SeededParagraph {
    let places = pieces.indices.filter { index in
      if case .figure = pieces[index] { return true }
      return false
    }
    var changed = self
    let place = random.one(of: places, or: 0)
    guard case .figure(let written) = pieces[place] else { return self }
    changed.pieces[place] = .figure(written.withOneDigitChanged(&random))
    return changed
  }
}

extension SeededParagraph: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { pieces.append(.words(literal)) }
    mutating func appendInterpolation(_ words: String) { pieces.append(.words(words)) }
    mutating func appendInterpolation(figure: String) { pieces.append(.figure(figure)) }
    mutating func appendInterpolation(_ paragraph: SeededParagraph) {
      pieces += paragraph.pieces
    }
  }

  init(stringLiteral text: String) { pieces = [.words(text)] }
  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }
}

extension String {
  /// `190` to `170`: another digit in one place, and never a dot or a comma.
  fileprivate func withOneDigitChanged(_ random: inout SeededNumbers) -> String {
    var characters = Array(self)
    // The first digit stays no zero, so that the number is as long.
    let places = characters.indices.filter { characters[$0].isNumber }
    let place = random.one(of: places, or: 0)
    let lowest = place == 0 && characters.count > 2 ? 1 : 0
    var digit = characters[place]
    while digit == characters[place] { digit = Character(String(random.number(lowest...9))) }
    characters[place] = digit
    return String(characters)
  }
}

/// Counts and shares as people write them.
struct Writing {
  let hasDots: Bool
  let hasZeros: Bool
  let fractionDigits: Int
  let percentSign: String

  init(_ random: inout SeededNumbers) {
    hasDots = random.number(0...2) > 0
    hasZeros = random.number(0...2) > 0
    fractionDigits = random.one(of: [1, 2, 2, 2], or: 2)
    percentSign = random.one(of: ["%", "%", " %"], or: "%")
  }

  /// `1.639` or `1639`, `02` or `2`.
  func count(_ number: Int) -> String {
    if number < 10 { return (hasZeros && number > 0 ? "0" : "") + String(number) }
    guard hasDots, number >= 1000 else { return String(number) }
    return Self.dotted(number)
  }

  /// The share without its sign, rounded half up: `70,83`; `100` for all.
  func share(_ part: Int, _ whole: Int) -> String {
    if part == whole { return "100" }
    let scale = fractionDigits == 1 ? 10 : 100
    let mantissa = (part * 100 * scale * 2 + whole) / (whole * 2)
    let fraction = String(mantissa % scale + scale).dropFirst()
    return "\(mantissa / scale),\(fraction)"
  }
}
