internal import VietnameseText

/// A number of a house in a text: `số nhà 12`, `số 12 ngõ 3`, `số 5 đường …`. The name of a hamlet is none.
struct HouseNumber {
  /// Its tokens, from “số” to the number.
  let tokens: Range<Int>

  init?(at place: Int, in tokens: ArraySlice<TextToken>) {
    guard tokens[place].is(numberWord) else { return nil }
    if house.stands(at: place, in: tokens),
      let number = tokens[(place + 2)...].first, number.kind == .number
    {
      self.tokens = place..<place + 3
      return
    }
    guard let number = tokens[(place + 1)...].first, number.kind == .number else { return nil }
    // `12A`, `12/5`
    let rest = tokens[(place + 2)...].drop { !$0.isSpaced && !$0.is(",") }
    let street = rest.first { !$0.is(",") }
    guard let street, streets.contains(where: street.is) else { return nil }
    self.tokens = place..<place + 2
  }
}

/// Made once: every token of every text is compared with it.
private let numberWord: PackedWord = "số"
private let house: Phrase = "số nhà"
private let streets: [PackedWord] = ["đường", "phố", "ngõ", "ngách", "hẻm", "kiệt"]
