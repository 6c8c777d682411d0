/// A line as it stands on the page: its words in stretches, each with the column where it begins.
struct LayoutLine {
  struct Stretch {
    let text: String
    /// In characters from the left edge.
    let columns: Range<Int>

    var middle: Int { (columns.lowerBound + columns.upperBound) / 2 }
  }

  let stretches: [Stretch]
  let startsPage: Bool

  /// - Parameter line: with its white space; three spaces or a tab part two stretches.
  init(_ line: some StringProtocol) {
    var stretches: [Stretch] = []
    var text = ""
    var start = 0
    var column = 0
    var gap = 0
    var startsPage = false
    for character in line {
      switch character {
      case "\u{C}":
        startsPage = true
        continue
      case "\t":
        let next = (column / 8 + 1) * 8
        gap += max(next - column, 3)
        column = next
        continue
      case _ where character.isWhitespace:
        gap += 1
        column += 1
        continue
      default: break
      }
      if gap >= 3, !text.isEmpty {
        stretches.append(Stretch(text: text, columns: start..<column - gap))
        text = ""
      } else if gap > 0, !text.isEmpty {
        text += " "
      }
      if text.isEmpty { start = column }
      gap = 0
      text.append(character)
      column += 1
    }
    if !text.isEmpty { stretches.append(Stretch(text: text, columns: start..<column - gap)) }
    self.stretches = stretches
    self.startsPage = startsPage
  }

  /// An empty line in its place, which still begins the page.
  var emptied: LayoutLine { LayoutLine(startsPage ? "\u{C}" : "") }

  var isEmpty: Bool { stretches.isEmpty }
  var text: String { stretches.map(\.text).joined(separator: " ") }
  var columns: Range<Int> {
    (stretches.first?.columns.lowerBound ?? 0)..<(stretches.last?.columns.upperBound ?? 0)
  }

  /// The words on one side of a column.
  func text(in side: some RangeExpression<Int>) -> String {
    stretches.filter { side.contains($0.middle) }.map(\.text).joined(separator: " ")
  }

  /// The words, each with the column of its middle.
  var words: [(text: String, middle: Int)] {
    stretches.flatMap { stretch in
      var column = stretch.columns.lowerBound
      return stretch.text.split(separator: " ").map { word in
        defer { column += word.count + 1 }
        return (String(word), column + word.count / 2)
      }
    }
  }
}
