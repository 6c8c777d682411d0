internal import VietnameseText

/// A number of many digits as people write it, whole or in groups: `0900000000`, `0900 000 000`,
/// `0900.000.000`, `001 099 001 234`. It is no amount and no date: only digits count.
struct GroupedDigits {
  /// In ASCII.
  let digits: [UInt8]
  /// Its bytes in the text.
  let range: Range<Int>
  /// Its tokens.
  let tokens: Range<Int>

  /// The longest number of the wanted form that begins with the token at `start` and stands by itself: what
  /// is glued to letters is a part of a code.
  init?(
    at start: Int, in tokens: ArraySlice<TextToken>, of text: [UInt8],
    where isWanted: ([UInt8]) -> Bool
  ) {
    guard tokens[start].kind == .number, !Self.isGlued(before: start, tokens) else { return nil }
    var digits: [UInt8] = []
    var found: (count: Int, end: Int)?
    var place = start
    while place < tokens.endIndex, digits.count <= 20, tokens[place].kind == .number {
      let group = text[tokens[place].range]
      // A comma has no place in such numbers.
      guard !group.contains(UInt8(ascii: ",")) else { break }
      digits += group.filter { $0 != UInt8(ascii: ".") }
      if isWanted(digits), !Self.isGlued(after: place, tokens) { found = (digits.count, place + 1) }
      place += 1
      guard place < tokens.endIndex else { break }
      if !tokens[place].isSpaced, tokens[place].is("-") { place += 1 }
    }
    guard let found else { return nil }
    self.digits = Array(digits.prefix(found.count))
    self.tokens = start..<found.end
    range = tokens[start].range.lowerBound..<tokens[found.end - 1].range.upperBound
  }

  private static func isGlued(before start: Int, _ tokens: ArraySlice<TextToken>) -> Bool {
    guard start > tokens.startIndex, !tokens[start].isSpaced else { return false }
    let previous = tokens[start - 1]
    return previous.kind != .mark || joints.contains(where: previous.is)
  }

  private static func isGlued(after last: Int, _ tokens: ArraySlice<TextToken>) -> Bool {
    guard let next = tokens[(last + 1)...].first, !next.isSpaced else { return false }
    guard next.kind == .mark else { return true }
    if next.is("@") || next.is("_") { return true }
    let isJoint = next.is("/") || next.is("-")
    guard isJoint, let behind = tokens[(last + 2)...].first else { return false }
    return behind.kind == .word && !behind.isSpaced
  }
}

/// The number of a mobile telephone of Vietnam: ten digits that begin with 03, 05, 07, 08 or 09, or +84 and
/// nine (Quy hoạch kho số viễn thông, Thông tư 22/2014/TT-BTTTT).
///
/// A number that begins with 02 stands on a desk: it is the office's.
struct MobileNumber {
  /// With 0 in front.
  let digits: [UInt8]
  let range: Range<Int>
  let tokens: Range<Int>

  init?(at start: Int, in tokens: ArraySlice<TextToken>, of text: [UInt8]) {
    // Most numbers are short and begin with something else.
    guard tokens[start].kind == .number,
      let first = text[tokens[start].range].first, first == zero || first == UInt8(ascii: "8"),
      let number = GroupedDigits(at: start, in: tokens, of: text, where: Self.isMobile)
    else { return nil }
    digits = first == zero ? number.digits : [zero] + number.digits.dropFirst(2)
    let hasPlus = start > tokens.startIndex && tokens[start - 1].is("+")
    let begin = hasPlus ? start - 1 : start
    range = tokens[begin].range.lowerBound..<number.range.upperBound
    self.tokens = begin..<number.tokens.upperBound
  }

  private static func isMobile(_ digits: [UInt8]) -> Bool {
    let rest: ArraySlice<UInt8>
    switch digits.count {
    case 10 where digits[0] == zero: rest = digits[1...]
    case 11 where digits.starts(with: "84".utf8): rest = digits[2...]
    default: return false
    }
    return rest.first.map("35789".utf8.contains) ?? false
  }
}

private let zero = UInt8(ascii: "0")
/// What joins a number to the code that it is a part of.
private let joints: [PackedWord] = ["-", "/", ".", "_", "@", "=", "#"]
