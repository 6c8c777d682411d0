internal import VietnameseText

/// How often each word and each number of a text occurs, so that it can be shown that none was lost.
///
/// Case, marks and what stands between words count for nothing; numbers are runs of digits without the zeros before
/// them.
package struct WordTally: Sendable {
  package private(set) var words: [String: Int] = [:]
  package private(set) var numbers: [String: Int] = [:]

  package init(_ text: String) { add(text) }

  package mutating func add(_ text: String) {
    let plain = text.replacing("²", with: "2").replacing("³", with: "3")
    for word in folded(plain).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      // `QĐ12` and `12km` are a word and a number.
      var rest = word[...]
      while let first = rest.first {
        let part = rest.prefix { $0.isNumber == first.isNumber }
        rest = rest.dropFirst(part.count)
        if first.isNumber {
          let digits = part.drop { $0 == "0" }
          numbers[digits.isEmpty ? "0" : String(digits), default: 0] += 1
        } else {
          words[String(part), default: 0] += 1
        }
      }
    }
  }

  package var numberCount: Int { numbers.values.reduce(0, +) }

  /// What this text has more often than another, in order.
  package func lacking(in other: WordTally) -> [String] {
    func more(_ mine: [String: Int], _ others: [String: Int]) -> [String] {
      mine.filter { $0.value > others[$0.key, default: 0] }.map(\.key).sorted()
    }
    return more(numbers, other.numbers) + more(words, other.words)
  }
}
