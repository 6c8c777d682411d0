internal import Files
internal import VietnameseText

/// The legal bases, out of a text in which names and numbers of documents are glued together:
///
///     Tên văn bản pháp lýMã văn bảnLuật Hộ tịch60/2014/QH13Nghị định 123/2015/NĐ-CP123/2015/NĐ-CP
///
/// A number ends an entry where another word is glued to it, or the text ends. Where the digits before
/// the year cannot be told from those of a date before them, the rest is left whole.
struct GluedLaws {
  private(set) var bases: [ImportedDetail.Basis] = []
  private(set) var rest = ""

  init(_ text: String) {
    let heading = "Tên văn bản pháp lýMã văn bản"
    let body = text.hasPrefix(heading) ? String(text.dropFirst(heading.count)) : text
    let scalars = Array(body.unicodeScalars)
    var begin = 0
    var place = 0
    func words(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view).trimmed
    }
    while place < scalars.count {
      guard let number = Self.number(at: place, in: scalars) else {
        place += 1
        continue
      }
      let isEnd = number.upperBound == scalars.count
      let isGlued = !isEnd && scalars[number.upperBound].properties.isUppercase
      if isEnd || isGlued {
        if number.lowerBound > 0, scalars[number.lowerBound - 1].properties.numericType != nil {
          break
        }
        var name = words(begin..<number.lowerBound)
        let code = words(number)
        let kinds: Set = [
          "nghi dinh", "nghi dinh so", "thong tu", "thong tu so", "luat so", "luat", "",
        ]
        if kinds.contains(folded(name)) { name = "\(name) \(code)".trimmed }
        let basis = ImportedDetail.Basis(number: code, name: name)
        if !bases.contains(basis) { bases.append(basis) }
        begin = number.upperBound
      }
      place = number.upperBound
    }
    rest = words(begin..<scalars.count)
  }

  /// `118/2025/NĐ-CP`, `66.7/2025/NQ-CP`, `60/2014/QH13`: the last capital belongs to the next word when a
  /// small letter follows it.
  private static func number(at start: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
    func isNumber(_ place: Int) -> Bool {
      place < text.count && ("0"..."9").contains(text[place])
    }
    var place = start
    while isNumber(place) { place += 1 }
    guard place > start, place - start <= 5 else { return nil }
    if place < text.count, text[place] == ".", isNumber(place + 1) {
      place += 1
      while isNumber(place) { place += 1 }
    }
    guard place < text.count, text[place] == "/" else { return nil }
    let year = place + 1
    place = year
    while isNumber(place) { place += 1 }
    guard place - year == 4, place < text.count, text[place] == "/" else { return nil }
    let issuer = place + 1
    place = issuer
    func isCapital(_ place: Int) -> Bool {
      place < text.count && text[place].properties.isUppercase
    }
    while isCapital(place) || place < text.count && text[place] == "-" && isCapital(place + 1) {
      place += 1
    }
    let letters = place
    while isNumber(place) { place += 1 }
    if place == letters, place < text.count, text[place].properties.isLowercase { place -= 1 }
    guard place > issuer else { return nil }
    // Of "180/2024/NĐ-CP" no later part may be taken for the whole.
    if start > 0, isNumber(start - 1) { return nil }
    return start..<place
  }
}
