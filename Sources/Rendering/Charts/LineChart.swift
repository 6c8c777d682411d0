internal import Files
internal import VietnameseText

/// A value over time: the axis is true to the dates, zero is at the bottom, and the line is broken
/// where nothing is known. The words in the drawing are as large as those of the page, since it has no
/// `viewBox` that could be scaled down; its heights are in `em`, so that they grow with the letters.
struct LineChart {
  /// As many lines as can be told apart without colour.
  static let mostSeries = 3

  struct Point {
    let label: String
    let day: CalendarDate
    var note = ""
    var isDisputed = false
  }

  struct Series {
    let name: String
    /// One for each point, as the source writes it; empty where it says nothing.
    let values: [String]
  }

  var text: ChartText
  var pointName = "Ngày"
  /// In the order of time.
  let points: [Point]
  let series: [Series]

  init(_ text: ChartText, points: [Point], series: [Series]) {
    self.text = text
    self.points = points
    self.series = series
  }

  func html(id: String) -> String {
    var text = text
    if text.description.isEmpty { text.description = whatIsDrawn }
    let hasGap = series.contains { $0.values.contains(where: \.isEmpty) }
    return
      "<figure class=\"chart\">\n<p class=\"caption\">\(text.captionHTML(id: id))</p>\n"
      + drawing(id: id) + table(id: id)
      + text.footHTML([
        "Trục đứng bắt đầu từ 0",
        hasGap ? "Chỗ đường bị đứt: \(notStatedWords)" : "",
        points.contains(where: \.isDisputed)
          ? "Điểm rỗng: con số chưa khớp với con số khác trong nguồn" : "",
      ]) + "</figure>\n"
  }

  /// `Từ 40,57 (14/12/2025) đến 50,47 (14/9/2026)`, of the first and the last value that are known.
  private var whatIsDrawn: String {
    series.map { series in
      let known = zip(points, series.values).filter { !$0.1.isEmpty }
      guard let first = known.first, let last = known.last, known.count > 1 else { return "" }
      let name = self.series.count > 1 ? "\(series.name): " : ""
      return "\(name)từ \(text.withUnit(first.1)) (\(first.0.label)) đến \(text.withUnit(last.1))"
        + " (\(last.0.label))"
    }.filter { !$0.isEmpty }.joined(separator: "; ").uppercasedFirst
  }

  private var values: [[Double?]] {
    series.map { $0.values.map { VietnameseNumber.read($0)?.value.doubleValue } }
  }

  // MARK: - The drawing

  /// In `em`: the room for a value above the highest point, and the height of the plot.
  private static let head = 2.0
  private static let plot = 9.0

  private func drawing(id: String) -> String {
    let layout = LineLayout(
      days: points.map(\.day), labels: points.map(\.label), values: values)
    let axis = Self.head + Self.plot
    let height = axis + 1.6 + Double(layout.rows - 1) * 1.4
    let id = escapedHTML(id)
    var out = "<svg class=\"line\" width=\"100%\" height=\"\(em(height))\" role=\"img\""
    out += " aria-labelledby=\"\(id)\" aria-describedby=\"\(id)-mo-ta\">\n"
    // An image is one thing to whoever hears it: its name, its description, and the table below.
    out += "<g aria-hidden=\"true\">\n"
    out += "<line class=\"axis\" x1=\"0\" x2=\"100%\""
    out += " y1=\"\(em(axis))\" y2=\"\(em(axis))\"/>\n"
    for (place, point) in zip(layout.places, points) {
      out += "<text x=\"\(at(place.x))\" y=\"\(em(axis + 1.4 + Double(place.row) * 1.4))\""
      out += " text-anchor=\"\(place.anchor.rawValue)\">\(textHTML(svg: point.label))</text>\n"
    }
    for index in series.indices { out += line(index, layout) }
    return out + "</g>\n</svg>\n"
  }

  private func line(_ index: Int, _ layout: LineLayout) -> String {
    func y(_ point: Int) -> Double {
      Self.head + Self.plot * (1 - (layout.heights[index][point] ?? 0))
    }
    var out = "<g class=\"series-\(index + 1)\">\n"
    for (from, to) in layout.segments(of: index) {
      out += "<line x1=\"\(at(layout.places[from].x))\" y1=\"\(em(y(from)))\""
      out += " x2=\"\(at(layout.places[to].x))\" y2=\"\(em(y(to)))\"/>\n"
    }
    let words = words(index, layout)
    let below = pointsWithWordsBelow(index, words, layout)
    for point in points.indices where layout.heights[index][point] != nil {
      let place = layout.places[point]
      let hollow = points[point].isDisputed ? " class=\"disputed\"" : ""
      out += "<circle\(hollow) cx=\"\(at(place.x))\" cy=\"\(em(y(point)))\" r=\"5\"/>\n"
      guard let words = words[point] else { continue }
      let shift = below.contains(point) ? "1.5em" : "-.7em"
      out += "<text x=\"\(at(place.x))\" y=\"\(em(y(point)))\" dy=\"\(shift)\""
      out += " text-anchor=\"\(place.anchor.rawValue)\">\(textHTML(svg: words))</text>\n"
    }
    return out + "</g>\n"
  }

  /// What is written at each point: with one line, its values, as long as there is room on a phone;
  /// with several, the name and the last value of each. The table has them all.
  private func words(_ index: Int, _ layout: LineLayout) -> [String?] {
    let known = points.indices.filter { layout.heights[index][$0] != nil }
    return points.indices.map { point in
      guard known.contains(point) else { return nil }
      let value = text.withUnit(series[index].values[point])
      if series.count > 1 {
        return point == known.last ? "\(series[index].name) \(value)" : nil
      }
      return known.count <= 4 || point == known.first || point == known.last ? value : nil
    }
  }

  /// With several lines, the name of the lower one stands below it where two are near.
  private func pointsWithWordsBelow(_ index: Int, _ words: [String?], _ layout: LineLayout)
    -> Set<Int>
  {
    let line = 1.5 / Self.plot
    guard series.count > 1 else {
      return layout.pointsWithWordsBelow(of: index, words, line: line)
    }
    return Set(
      points.indices.filter { point in
        guard let height = layout.heights[index][point] else { return false }
        return layout.heights.enumerated().contains { other, heights in
          guard other != index, let higher = heights[point] else { return false }
          return (higher > height || higher == height && other < index) && higher - height < line
        }
      })
  }

  // MARK: - The table

  private func table(id: String) -> String {
    var out = "<table class=\"values\" aria-labelledby=\"\(escapedHTML(id))\">\n<thead><tr>"
    out += "<th scope=\"col\">\(escapedHTML(pointName))</th>"
    out += series.map { "<th scope=\"col\" class=\"num\">\(escapedHTML($0.name))</th>" }.joined()
    out += "</tr></thead>\n<tbody>\n"
    for (index, point) in points.enumerated() {
      let words = [point.isDisputed ? "chưa khớp" : "", point.note].filter { !$0.isEmpty }
        .joined(separator: "; ")
      let note = words.isEmpty ? "" : " <small>\(textHTML(words))</small>"
      out += "<tr><th scope=\"row\">\(textHTML(point.label))\(note)</th>"
      out += series.map { "<td class=\"num\">\(textHTML(text.withUnit($0.values[index])))</td>" }
        .joined()
      out += "</tr>\n"
    }
    return out + "</tbody>\n</table>\n"
  }
}

/// Words in a drawing, which knows no elements of HTML.
private func textHTML(svg text: String) -> String { escapedHTML(nonBreaking(text)) }

private func at(_ share: Double) -> String { barWidth(share) }

/// A length in hundredths of an `em`: `10.25em`.
private func em(_ length: Double) -> String {
  let hundredths = Int((length * 100).rounded())
  let fraction = hundredths % 100
  return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)em"
}
