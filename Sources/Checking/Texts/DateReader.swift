internal import Syntax
internal import VietnameseText

/// Reads the dates in a block, also those that went wrong.
///
/// What may be a ratio (`24/35`), a document's number (`02/2017/TT-VPCP`) or a part of an address is no date:
/// without the word `ngày` in front only three numbers that are nearly a day count.
struct DateReader {
  let prose: Prose
  /// The tokens of one block, with their places in the whole text.
  let tokens: ArraySlice<TextToken>

  func dates() -> [WrittenDate] {
    var dates: [WrittenDate] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if let date = self.date(at: index) {
        dates.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return dates
  }

  /// The date that begins at a number token.
  func date(at index: Int) -> WrittenDate? {
    guard tokens[index].kind == .number else { return nil }
    let marker = index > tokens.startIndex ? self.marker(tokens[index - 1]) : nil
    guard marker != nil || beginsFreely(index) else { return nil }
    guard let day = numeral(index) else { return dotted(index, marker) }
    guard let joint = token(index + 1)?.key else { return nil }
    if joint == monthWord { return worded(index, day, marker) }
    guard joint == slash || joint == hyphen else { return nil }
    // Spaces around the strokes are only believed behind `ngày`.
    let isLoose = marker != nil && joint == slash
    guard follows(index + 1, isLoose), follows(index + 2, isLoose),
      let second = numeral(index + 2)
    else { return nil }
    if token(index + 3)?.key == joint, follows(index + 3, isLoose), follows(index + 4, isLoose),
      let third = numeral(index + 4)
    {
      return threePart(index, day, second, third, marker, isSlashed: joint == slash)
    }
    return joint == slash ? twoPart(index, day, second, marker) : nil
  }

  private func threePart(
    _ index: Int, _ day: Part, _ month: Part, _ year: Part, _ marker: TextToken?, isSlashed: Bool
  ) -> WrittenDate? {
    guard day.digits <= 2, month.digits <= 2, (4...5).contains(year.digits),
      endsFreely(index + 4)
    else { return nil }
    let looksLikeOne = (1...31).contains(day.value) && (1...12).contains(month.value)
    guard marker != nil || looksLikeOne && (isSlashed || year.isRecent) else { return nil }
    return made(index..<index + 5, day, month, year, marker)
  }

  private func twoPart(
    _ index: Int, _ day: Part, _ second: Part, _ marker: TextToken?
  ) -> WrittenDate? {
    guard let marker, endsFreely(index + 2) else { return nil }
    let tokens = index..<index + 3
    if day.digits <= 2, second.digits <= 2 {
      guard (1...31).contains(day.value), (1...12).contains(second.value) else { return nil }
      return made(tokens, day, second, nil, marker)
    }
    let glued: CalendarDate?
    let year = second.value % 10_000
    if day.digits <= 2, (5...6).contains(second.digits), (1900...2100).contains(year) {
      glued = CalendarDate(year: year, month: second.value / 10_000, day: day.value)
    } else if (3...4).contains(day.digits), second.isRecent {
      glued =
        day.digits == 4
        ? CalendarDate(year: second.value, month: day.value % 100, day: day.value / 100) : nil
      guard glued != nil || day.digits == 3 else { return nil }
    } else {
      return nil
    }
    return made(tokens, day, nil, second, marker, .glued(glued))
  }

  /// `08 tháng 9 năm 2023`, `08 tháng 9/2023`, and behind `ngày` also `08 tháng 9`. Without the word and
  /// without a year it is a length of time: `01 tháng 06 ngày`.
  private func worded(_ index: Int, _ day: Part, _ marker: TextToken?) -> WrittenDate? {
    guard day.digits <= 2, let month = numeral(index + 2), month.digits <= 2 else { return nil }
    if token(index + 3)?.key == yearWord || token(index + 3)?.key == slash,
      let year = numeral(index + 4), (4...5).contains(year.digits)
    {
      return made(index..<index + 5, day, month, year, marker)
    }
    guard marker != nil, (1...31).contains(day.value), (1...12).contains(month.value) else {
      return nil
    }
    return made(index..<index + 3, day, month, nil, marker)
  }

  /// `ngày 24.01.2022`, which is one token.
  private func dotted(_ index: Int, _ marker: TextToken?) -> WrittenDate? {
    guard let marker else { return nil }
    let range = tokens[index].range
    let parts = prose.text[range].split(separator: UInt8(ascii: "."), maxSplits: 3)
      .map { Part($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      day.digits <= 2, month.digits <= 2, (4...5).contains(year.digits)
    else { return nil }
    return made(index..<index + 1, day, month, year, marker)
  }

  private func made(
    _ places: Range<Int>, _ day: Part, _ month: Part?, _ year: Part?, _ marker: TextToken?,
    _ known: WrittenDate.Value? = nil
  ) -> WrittenDate {
    let value: WrittenDate.Value
    if let known {
      value = known
    } else if let month, let year {
      let date = CalendarDate(year: year.value, month: month.value, day: day.value)
      value = !year.isRecent ? .oddYear : date.map(WrittenDate.Value.day) ?? .impossible
    } else {
      value = .withoutYear
    }
    let last = tokens[places.upperBound - 1].range
    return WrittenDate(
      value: value, range: tokens[places.lowerBound].range.lowerBound..<last.upperBound,
      tokens: places, day: day, month: month, year: year, marker: marker?.range,
      isMarkerMisspelt: marker?.key == misspelt)
  }
}

extension DateReader {
  typealias Part = WrittenDate.Part

  private func token(_ index: Int) -> TextToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func numeral(_ index: Int) -> Part? {
    guard let token = token(index), token.kind == .number else { return nil }
    return Part(prose.text[token.range])
  }

  private func follows(_ index: Int, _ isLoose: Bool) -> Bool {
    token(index).map { isLoose || !$0.isSpaced } ?? false
  }

  private func marker(_ token: TextToken) -> TextToken? {
    token.key == dayWord || token.key == misspelt ? token : nil
  }

  /// Not the end of a number, of a path or of a name: `12/3/6/2022`, `A3/6/2022`. A range may go before:
  /// `10/6-15/6/2022`.
  private func beginsFreely(_ index: Int) -> Bool {
    guard index > tokens.startIndex, !tokens[index].isSpaced else { return true }
    let previous = tokens[index - 1]
    switch previous.kind {
    case .word, .number: return false
    case .mark:
      if previous.key == slash { return false }
      guard previous.key == hyphen, index - 1 > tokens.startIndex, !previous.isSpaced else {
        return true
      }
      return tokens[index - 2].kind == .number
    }
  }

  private func endsFreely(_ last: Int) -> Bool {
    guard let next = token(last + 1), !next.isSpaced else { return true }
    if next.key == slash || next.key == percent { return false }
    guard next.key == hyphen, let behind = token(last + 2) else { return true }
    return behind.isSpaced || behind.kind == .number
  }
}

extension WrittenDate.Part {
  /// Nil when the digits are no plain number, or too many.
  fileprivate init?(_ bytes: ArraySlice<UInt8>) {
    guard (1...6).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    self.init(value: value, range: bytes.startIndex..<bytes.endIndex)
  }

  /// Whether it is a year that a document of our time can have.
  fileprivate var isRecent: Bool { digits == 4 && (1900...2100).contains(value) }
}

private let slash: PackedWord = "/"
private let hyphen: PackedWord = "-"
private let percent: PackedWord = "%"
private let dayWord: PackedWord = "ngày"
private let misspelt: PackedWord = "gày"
private let monthWord: PackedWord = "tháng"
private let yearWord: PackedWord = "năm"
