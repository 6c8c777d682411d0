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

  /// The length of each bar as a share of the longest, or of 100 % where all are percents: 76 % of a
  /// plan must not look like all of it. Nil where no bar is drawn: nothing is stated, it is no number,
  /// or it is not above zero.
  var shares: [Double?] {
    let values = bars.map { VietnameseNumber.read($0.value)?.value.doubleValue }
    let longest = max(values.compactMap { $0 }.max() ?? 0, arePercents ? 100 : 0)
    return values.map { value in value.flatMap { $0 > 0 ? $0 / longest : nil } }
  }

  /// A zero needs no sign to be a percent among percents.
  private var arePercents: Bool {
    let read = bars.compactMap { VietnameseNumber.read(text.withUnit($0.value)) }
    return read.contains(where: \.isPercent)
      && read.allSatisfy { $0.isPercent || $0.value.mantissa == 0 && $0.unit.isEmpty }
  }

  /// Whether a number needs more than the room that is kept behind the longest bar: then it may stand
  /// below it.
  private var hasLongValue: Bool { bars.contains { text.withUnit($0.value).count > 8 } }

  func html(id: String) -> String {
    let style = hasLongValue ? "bars long" : "bars"
    var out = "<figure class=\"chart\">\n<table class=\"\(style)\" \(text.naming(id: id))>\n"
    out += "<caption>\(text.captionHTML(id: id))</caption>\n"
    out += "<thead class=\"unseen\"><tr><th scope=\"col\">\(escapedHTML(labelName))</th>"
    out += "<th scope=\"col\">\(escapedHTML(valueName))</th></tr></thead>\n<tbody>\n"
    for (bar, share) in zip(bars, shares) {
      let days = bar.labelNote.isEmpty ? "" : " <small>\(textHTML(bar.labelNote))</small>"
      out += "<tr><th scope=\"row\">\(textHTML(bar.label))\(days)</th><td>"
      if let share { out += ChartMarks.bar(share, isDisputed: bar.isDisputed) }
      out += bar.value.isEmpty ? notStatedWords : textHTML(text.withUnit(bar.value))
      let words = [bar.isDisputed ? "chưa khớp" : "", bar.note].filter { !$0.isEmpty }
        .joined(separator: "; ")
      if !words.isEmpty { out += " <small>\(textHTML(words))</small>" }
      out += "</td></tr>\n"
    }
    let longest = shares.compactMap { $0 }.max() ?? 1
    let whole = arePercents && longest < 1 ? "Thanh dài hết chiều ngang là 100%" : ""
    let hatching = bars.contains(where: \.isDisputed) ? hatchingWords : ""
    return out + "</tbody>\n</table>\n\(text.footHTML([whole, hatching]))</figure>\n"
  }
}
