/// Roman numerals, for quarters (`Quý III`) and headings.
package enum RomanNumeral {
  /// `XIV` for 14. Beyond 1 to 3999, where there is no numeral, the digits: `4000`.
  package static func format(_ n: Int) -> String {
    guard (1...3999).contains(n) else { return String(n) }
    var rest = n
    var numeral = ""
    for (value, letters) in steps {
      while rest >= value {
        numeral += letters
        rest -= value
      }
    }
    return numeral
  }

  /// The number of a numeral in capital letters, written the one right way: `IIII` gives nil.
  package static func read(_ text: String) -> Int? {
    guard (1...15).contains(text.utf8.count) else { return nil }
    var rest = Substring(text)
    var n = 0
    for (value, letters) in steps {
      while rest.hasPrefix(letters) {
        n += value
        rest.removeFirst(letters.count)
      }
    }
    return rest.isEmpty && format(n) == text ? n : nil
  }

  private static let steps = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
