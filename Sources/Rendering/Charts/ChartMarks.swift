/// The marks of charts. They are SVG with widths in percent and no `viewBox`, since a strict
/// Content-Security-Policy allows no style attribute and a drawing that is scaled down takes its
/// words along; words stand beside the marks, as text of the page.
enum ChartMarks {
  /// A bar as wide as `share` of its track.
  static func bar(_ share: Double, isDisputed: Bool = false) -> String {
    let size = "width=\"\(barWidth(share))\" height=\"20\" aria-hidden=\"true\""
    return isDisputed
      ? "<svg class=\"bar disputed\" \(size)>\(hatching)</svg>"
      : "<svg class=\"bar\" \(size)><rect width=\"100%\" height=\"20\"/></svg>"
  }

  /// The parts of a whole from left to right, told apart by how light they are and by outlines. What
  /// is there is never thinner than a hair; what is missing of the whole stays empty.
  static func stack(_ parts: [(share: Double, isDisputed: Bool)]) -> String {
    var out = "<svg class=\"bar parts\" width=\"100%\" height=\"20\" aria-hidden=\"true\">"
    out += "<rect class=\"rest\" width=\"100%\" height=\"20\"/>"
    var start = 0
    for (index, share) in hairWidths(parts.map(\.share)).enumerated() where share > 0 {
      let place = "x=\"\(percent(start))\" width=\"\(percent(share))\" height=\"20\""
      out +=
        parts[index].isDisputed
        ? "<svg class=\"disputed\" \(place)>\(hatching)</svg>"
        : "<rect class=\"\(style(index))\" \(place)/>"
      start += share
    }
    return out + "</svg>"
  }

  /// The swatch that stands in the head of a part's column.
  static func swatch(_ index: Int) -> String {
    "<svg class=\"bar key\" width=\"24\" height=\"12\" aria-hidden=\"true\">"
      + "<rect class=\"\(style(index))\" width=\"100%\" height=\"12\"/></svg>"
  }

  /// How far a plan is carried out, with an upright stroke where it is fulfilled. Both are shares of
  /// the track, so that the strokes of a table stand below each other.
  static func progress(_ done: Double, plan: Double) -> String {
    "<svg class=\"bar progress\" width=\"100%\" height=\"16\" aria-hidden=\"true\">"
      + "<rect class=\"rest\" y=\"2\" width=\"\(barWidth(plan))\" height=\"12\"/>"
      + "<rect y=\"2\" width=\"\(barWidth(done))\" height=\"12\"/>"
      + "<rect class=\"plan\" x=\"\(barWidth(plan))\" width=\"3\" height=\"16\""
      + " transform=\"translate(-3)\"/></svg>"
  }

  /// More parts than there are shades begin anew: ``StackedChart`` is never given more.
  private static func style(_ index: Int) -> String { "part-\(index % StackedChart.mostParts + 1)" }

  /// Slanted strokes in an outline: one dashed line, as thick as the bar and skewed, so that it needs
  /// no pattern with an id of its own and also prints.
  private static let hatching =
    "<g transform=\"skewX(-45)\"><path d=\"M0 10H2000\" stroke=\"currentColor\" stroke-width=\"20\""
    + " stroke-dasharray=\"3 5\"/></g>"
    + "<rect width=\"100%\" height=\"20\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"4\"/>"

  /// The shares in tenths of a percent, none that is there below half a percent; what they need more
  /// is taken from the largest.
  static func hairWidths(_ shares: [Double]) -> [Int] {
    var widths = shares.map { $0 > 0 ? max(5, Int(($0 * 1_000).rounded())) : 0 }
    let surplus = widths.reduce(0, +) - 1_000
    if surplus > 0, let largest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[largest] = max(5, widths[largest] - surplus)
    }
    return widths
  }
}

/// The width of a bar that fills `share` of its track, to a tenth of a percent: `37.5%`. What is above
/// the whole fills the track and no more.
func barWidth(_ share: Double) -> String {
  percent(share.isNaN ? 0 : Int((max(0, min(1, share)) * 1_000).rounded()))
}

/// `375` → `37.5%`.
func percent(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)%" }
