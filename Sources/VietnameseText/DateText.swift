/// The numbers of a written date, and the shape that is left when each is put as `#`:
/// `Ngày 08 tháng 9 năm 2023` is 8, 9 and 2023 in the shape `ngay#thang#nam#`.
///
/// Spaces count for nothing, but they end a number. Case and marks count for nothing either.
struct DateText {
  private(set) var shape = ""
  private(set) var numbers: [Numeral] = []

  struct Numeral {
    var value: Int
    var digits: Int

    /// A year is written with all its four digits: `8/9/23` is no date.
    var year: Int? { digits == 4 ? value : nil }
    /// A day or a month.
    var short: Int? { digits <= 2 ? value : nil }
  }

  /// Nil when the text is too long to be a date, or a number in it is.
  init?(_ text: String) {
    guard text.utf8.count <= 80 else { return nil }
    var isInNumber = false
    for scalar in folded(text).unicodeScalars {
      if ("0"..."9").contains(scalar) {
        let digit = Int(scalar.value) - 0x30
        if isInNumber, let last = numbers.popLast() {
          guard last.digits < 4 else { return nil }
          numbers.append(Numeral(value: last.value * 10 + digit, digits: last.digits + 1))
        } else {
          numbers.append(Numeral(value: digit, digits: 1))
          shape.append("#")
        }
        isInNumber = true
        continue
      }
      // The sign that stands for a number in the shape may not be in the text itself.
      if scalar == "#" { return nil }
      isInNumber = false
      if !scalar.properties.isWhitespace { shape.unicodeScalars.append(scalar) }
    }
  }
}

extension CalendarDate {
  /// The day that `text` names: `08/9/2023`, `8-9-2023`, `2023-09-08`, `ngày 08 tháng 9 năm 2023`,
  /// in any case, with or without marks. Nil for anything else, and for days that do not exist.
  package static func read(_ text: String) -> CalendarDate? {
    DateText(text).flatMap(CalendarDate.init)
  }

  init?(_ text: DateText) {
    let numbers = text.numbers
    guard numbers.count == 3 else { return nil }
    switch text.shape {
    case "#/#/#", "#-#-#", "#.#.#", "ngay#/#/#", "ngay#-#-#", "ngay#.#.#", "#thang#nam#",
      "ngay#thang#nam#", "ngay#/#nam#":
      if let day = numbers[0].short, let month = numbers[1].short, let year = numbers[2].year {
        self.init(year: year, month: month, day: day)
        return
      }
      guard text.shape == "#-#-#" || text.shape == "#/#/#" else { return nil }
      guard let year = numbers[0].year, let month = numbers[1].short, let day = numbers[2].short
      else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }
}
