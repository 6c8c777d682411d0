internal import Files
internal import VietnameseText

/// A plain bar chart: a list of labels, each with a bar from zero and its number beside it, which
/// reads the same without colour, without style and aloud.
struct ChartComponent {
  struct Bar {
    let label: String
    let value: String
    let note: String
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
    out += "<caption>\(escapedHTML(nonBreaking(title)))\(unitHTML)</caption>\n"
    out += "<thead class=\"unseen\"><tr><th scope=\"col\">\(escapedHTML(labelName))</th>"
    out += "<th scope=\"col\">\(escapedHTML(valueName))</th></tr></thead>\n<tbody>\n"
    for (bar, value) in zip(bars, values) {
      out += "<tr><th scope=\"row\">\(escapedHTML(bar.label))</th><td>"
      if let value, value > 0, longest > 0 { out += Self.svg(value / longest) }
      out += bar.value.isEmpty ? "nguồn chưa nêu" : escapedHTML(nonBreaking(bar.value))
      if !bar.note.isEmpty { out += " <small>\(escapedHTML(nonBreaking(bar.note)))</small>" }
      out += "</td></tr>\n"
    }
    return out + "</tbody>\n</table>\n" + footHTML(source: source, note: note) + "</figure>\n"
  }

  /// A bar as wide as `share` of its track. Drawn as SVG, since a strict Content-Security-Policy
  /// allows no style attribute.
  static func svg(_ share: Double) -> String {
    let tenths = max(0, min(1_000, Int((share * 1_000).rounded())))
    return "<svg class=\"bar\" width=\"\(tenths / 10).\(tenths % 10)%\" height=\"20\""
      + " aria-hidden=\"true\"><rect width=\"100%\" height=\"20\"/></svg>"
  }
}
