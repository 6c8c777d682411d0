internal import Files
internal import VietnameseText

/// A plain bar chart: a list of labels, each with a bar from zero and its number beside it, which
/// reads the same without colour, without style and aloud.
struct ChartComponent {
  struct Bar {
    let label: String
    let value: String
    var note = ""
    /// Whether the source itself gives another figure: the bar is hatched, and said to be.
    var isDisputed = false
  }

  let title: String
  var labelName = "Nhãn"
  var valueName = "Giá trị"
  var unit = ""
  var source = ""
  var note = ""
  let bars: [Bar]

  func html() -> String {
    let values = bars.map { VietnameseNumber.read($0.value)?.value.doubleValue }
    let longest = values.compactMap { $0 }.max() ?? 0
    let unitHTML = unit.isEmpty ? "" : " <small>Đơn vị: \(escapedHTML(unit))</small>"
    var out = "<figure class=\"chart\">\n<table class=\"bars\">\n"
    out += "<caption>\(textHTML(title))\(unitHTML)</caption>\n"
    out += "<thead class=\"unseen\"><tr><th scope=\"col\">\(escapedHTML(labelName))</th>"
    out += "<th scope=\"col\">\(escapedHTML(valueName))</th></tr></thead>\n<tbody>\n"
    for (bar, value) in zip(bars, values) {
      out += "<tr><th scope=\"row\">\(escapedHTML(bar.label))</th><td>"
      if let value, value > 0, longest > 0 {
        out += bar.isDisputed ? Self.hatchedSVG(value / longest) : Self.svg(value / longest)
      }
      out += bar.value.isEmpty ? "nguồn chưa nêu" : textHTML(bar.value)
      let words = [bar.isDisputed ? "chưa khớp" : "", bar.note].filter { !$0.isEmpty }
        .joined(separator: "; ")
      if !words.isEmpty { out += " <small>\(textHTML(words))</small>" }
      out += "</td></tr>\n"
    }
    return out + "</tbody>\n</table>\n" + footHTML(source: source, note: explainedNote)
      + "</figure>\n"
  }

  /// The note, and what a hatched bar means where there is one.
  private var explainedNote: String {
    guard bars.contains(where: \.isDisputed) else { return note }
    let hatching = "Thanh gạch chéo: con số chưa khớp với con số khác trong nguồn"
    return note.isEmpty ? hatching : "\(withFullStop(note)) \(hatching)"
  }

  /// A bar as wide as `share` of its track. Drawn as SVG, since a strict Content-Security-Policy
  /// allows no style attribute.
  static func svg(_ share: Double) -> String {
    "<svg class=\"bar\" \(size(share))><rect width=\"100%\" height=\"20\"/></svg>"
  }

  /// A bar of slanted strokes in an outline: one dashed line, as thick as the bar and skewed, so
  /// that it needs no pattern with an id of its own and also prints.
  static func hatchedSVG(_ share: Double) -> String {
    "<svg class=\"bar disputed\" \(size(share))><g transform=\"skewX(-45)\">"
      + "<path d=\"M0 10H2000\" stroke=\"currentColor\" stroke-width=\"20\""
      + " stroke-dasharray=\"3 5\"/></g>"
      + "<rect width=\"100%\" height=\"20\" fill=\"none\" stroke=\"currentColor\""
      + " stroke-width=\"4\"/></svg>"
  }

  private static func size(_ share: Double) -> String {
    "width=\"\(barWidth(share))\" height=\"20\" aria-hidden=\"true\""
  }
}

/// The width of a bar that fills `share` of its track, to a tenth of a percent: `37.5%`. What is above
/// the whole fills the track and no more.
func barWidth(_ share: Double) -> String {
  let tenths = Int((max(0, min(1, share)) * 1_000).rounded())
  return "\(tenths / 10).\(tenths % 10)%"
}

/// Said under figures of periods that do not match.
let unequalPeriodWords = "Các kỳ dài ngắn khác nhau, nên không so trực tiếp được"
