internal import Files
internal import VietnameseText

/// Bars from zero, each with its number beside it: chart and table are one, so that it reads the same
/// without colour, without style and aloud.
struct BarChart {
  struct Bar {
    let label: String
    /// Small, below the label: the days of a period.
    var labelNote = ""
    /// As the source writes it; empty where it says nothing.
    let value: String
    var note = ""
    /// Whether the source itself gives another figure: the bar is hatched, and said to be.
    var isDisputed = false
  }

  var text: ChartText
  var labelName = "Nhãn"
  var valueName = "Giá trị"
  let bars: [Bar]

  init(_ text: ChartText, bars: [Bar]) {
    self.text = text
    self.bars = bars
  }

  /// The length of each bar as a share of the longest; nil where no bar is drawn: nothing is stated,
  /// it is no number, or it is not above zero.
  var shares: [Double?] {
    let values = bars.map { VietnameseNumber.read($0.value)?.value.doubleValue }
    let longest = values.compactMap { $0 }.max() ?? 0
    return values.map { value in value.flatMap { $0 > 0 ? $0 / longest : nil } }
  }

  func html(id: String) -> String {
    var out = "<figure class=\"chart\">\n<table class=\"bars\" \(text.naming(id: id))>\n"
    out += "<caption>\(text.captionHTML(id: id))</caption>\n"
    out += "<thead class=\"unseen\"><tr><th scope=\"col\">\(escapedHTML(labelName))</th>"
    out += "<th scope=\"col\">\(escapedHTML(valueName))</th></tr></thead>\n<tbody>\n"
    for (bar, share) in zip(bars, shares) {
      let days = bar.labelNote.isEmpty ? "" : " <small>\(textHTML(bar.labelNote))</small>"
      out += "<tr><th scope=\"row\">\(textHTML(bar.label))\(days)</th><td>"
      if let share { out += ChartMarks.bar(share, isDisputed: bar.isDisputed) }
      out += bar.value.isEmpty ? notStatedWords : textHTML(bar.value)
      let words = [bar.isDisputed ? "chưa khớp" : "", bar.note].filter { !$0.isEmpty }
        .joined(separator: "; ")
      if !words.isEmpty { out += " <small>\(textHTML(words))</small>" }
      out += "</td></tr>\n"
    }
    let hatching = bars.contains(where: \.isDisputed) ? hatchingWords : ""
    return out + "</tbody>\n</table>\n\(text.footHTML([hatching]))</figure>\n"
  }
}
