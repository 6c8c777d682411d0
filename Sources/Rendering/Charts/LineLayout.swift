internal import VietnameseText

/// Where the marks and the words of a line chart stand: across as shares of the width, whatever that
/// will be, and upwards as shares of the height of the plot.
struct LineLayout {
  enum Anchor: String {
    case start
    case middle
    case end
  }

  struct Place {
    let x: Double
    let anchor: Anchor
    /// The line of words below the axis, from 0: labels that would touch stand below each other.
    let row: Int
  }

  /// By point.
  let places: [Place]
  /// By series and point: the share of the height, from zero; nil where nothing is known.
  let heights: [[Double?]]

  /// The narrowest plot, in widths of the letter M: 288 CSS px at 16 px.
  private static let narrowest = 18.0
  /// An average letter of the system fonts, in widths of the letter M, and rather too much.
  private static let letter = 0.56
  /// The first and the last point stay whole at the edges.
  static let plot = 0.02...0.98

  /// - Parameters:
  ///   - days: in order, no two the same.
  ///   - values: none below zero, which is at the lower edge; the largest is at the upper.
  init(days: [CalendarDate], labels: [String], values: [[Double?]]) {
    let first = days.first?.dayNumber ?? 0
    let span = Double(max(1, (days.last?.dayNumber ?? 0) - first))
    let edges = Self.plot
    var places: [Place] = []
    var ends: [Double] = []
    for (index, day) in days.enumerated() {
      let share = Double(day.dayNumber - first) / span
      let x = edges.lowerBound + share * (edges.upperBound - edges.lowerBound)
      let anchor = Self.anchor(for: labels[index], x, isFirst: index == 0, isLast: share == 1)
      let room = Self.room(for: labels[index], x, anchor)
      let row = ends.firstIndex { $0 <= room.lowerBound } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = room.upperBound
      places.append(Place(x: x, anchor: anchor, row: row))
    }
    self.places = places
    let largest = values.joined().compactMap { $0 }.max() ?? 0
    heights = values.map { series in
      series.map { value in value.map { largest > 0 ? max(0, $0 / largest) : 0 } }
    }
  }

  /// Words stand below the middle of their point, unless they would reach beyond an edge.
  private static func anchor(for words: String, _ x: Double, isFirst: Bool, isLast: Bool) -> Anchor
  {
    let room = room(for: words, x, .middle)
    if isFirst || room.lowerBound < 0 { return .start }
    return isLast || room.upperBound > 1 ? .end : .middle
  }

  /// From where to where words reach on the narrowest screen, with the space behind them.
  private static func room(for words: String, _ x: Double, _ anchor: Anchor)
    -> ClosedRange<Double>
  {
    let width = Double(words.count + 1) * letter / narrowest
    let left = x - (anchor == .start ? 0 : anchor == .middle ? width / 2 : width)
    return left...left + width
  }

  /// The points of a series whose value is written below them, since the one before is written above
  /// and they would touch.
  ///
  /// - Parameters:
  ///   - words: by point; nil where none are written.
  ///   - line: the height of a line of words as a share of the plot.
  func pointsWithWordsBelow(of series: Int, _ words: [String?], line: Double) -> Set<Int> {
    var below: Set<Int> = []
    var before: (room: ClosedRange<Double>, height: Double, isBelow: Bool)?
    for (index, place) in places.enumerated() {
      guard let words = words[index], let height = heights[series][index] else { continue }
      let room = Self.room(for: words, place.x, place.anchor)
      let touches = before.map { $0.room.overlaps(room) && abs($0.height - height) < line }
      let isBelow = touches == true && before?.isBelow == false
      if isBelow { below.insert(index) }
      before = (room, height, isBelow)
    }
    return below
  }

  /// How many lines of words stand below the axis.
  var rows: Int { (places.map(\.row).max() ?? 0) + 1 }

  /// The pairs of neighbours that a line joins: it is broken where a value is not known.
  func segments(of series: Int) -> [(from: Int, to: Int)] {
    places.indices.dropFirst().compactMap { index in
      heights[series][index - 1] != nil && heights[series][index] != nil
        ? (index - 1, index) : nil
    }
  }
}
