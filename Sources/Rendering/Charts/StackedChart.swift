internal import Commune
internal import Files
internal import VietnameseText

/// Parts of a whole, row by row: every bar is its whole, so that shares are compared, and the numbers
/// stand above it in the columns of the parts. Chart and table are one.
struct StackedChart {
  /// As many parts as can be told apart without colour.
  static let mostParts = 4

  struct Part {
    /// Nil where the source says nothing.
    let value: DecimalNumber?
    var isDisputed = false
  }

  struct Row {
    let label: String
    let parts: [Part]
    /// Nil where the source gives none: then it is the sum of the parts, when all are known.
    var whole: DecimalNumber?
    /// Whether the source gives another whole elsewhere: then no part is sure of its share.
    var isWholeDisputed = false
    var note = ""
  }

  var text: ChartText
  var labelName = "Nhãn"
  var wholeName = "Cộng"
  let partNames: [String]
  let rows: [Row]

  init(_ text: ChartText, partNames: [String], rows: [Row]) {
    self.text = text
    self.partNames = partNames
    self.rows = rows
  }

  func html(id: String) -> String {
    let frame =
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(escapedHTML(id))\">\n"
    var out = "<figure class=\"chart\">\n\(isWide ? frame : "")"
    out += "<table class=\"stacks\" \(text.naming(id: id))>\n"
    out += "<caption>\(text.captionHTML(id: id))</caption>\n"
    out += "<thead><tr><th scope=\"col\">\(escapedHTML(labelName))</th>"
    for (index, name) in partNames.enumerated() {
      out += "<th scope=\"col\" class=\"num\">\(ChartMarks.swatch(index))\(escapedHTML(name))</th>"
    }
    out += "<th scope=\"col\" class=\"num\">\(escapedHTML(wholeName))</th></tr></thead>\n"
    for row in rows { out += html(row) }
    let isDisputed = rows.contains { $0.isWholeDisputed || $0.parts.contains(where: \.isDisputed) }
    let isEmpty = rows.contains { $0.parts.contains { $0.value == nil } }
    let isMissing = rows.contains { $0.shares != nil && $0.isMissingSome }
    return out + "</table>\n\(isWide ? "</div>\n" : "")"
      + text.footHTML([
        isEmpty ? "Ô trống: \(notStatedWords)" : "",
        isMissing ? "Phần thanh để trống: chưa rõ thuộc cột nào" : "",
        isDisputed ? "Dấu * và p\(hatchingWords.dropFirst())" : "",
      ]) + "</figure>\n"
  }

  /// Whether a phone may be too narrow for the columns: they stand in a frame that scrolls.
  private var isWide: Bool {
    let longest =
      rows.flatMap { $0.parts.map(\.value) + [$0.total] }
      .compactMap { $0.map { VietnameseNumber.format($0).count } }.max() ?? 0
    return (partNames.count + 1) * max(longest, 5) > 20
  }

  private func html(_ row: Row) -> String {
    let note = row.note.isEmpty ? "" : " <small>\(textHTML(row.note))</small>"
    let numbers =
      row.parts.map { html($0.value, $0.isDisputed) } + [html(row.total, row.isWholeDisputed)]
    var out =
      "<tbody>\n<tr class=\"explained\"><th scope=\"row\">\(textHTML(row.label))\(note)</th>"
    out += numbers.joined() + "</tr>\n<tr><td colspan=\"\(numbers.count + 1)\">"
    if let shares = row.shares {
      out += ChartMarks.stack(
        zip(shares, row.parts).map { ($0, $1.isDisputed || row.isWholeDisputed) })
    }
    return out + "</td></tr>\n</tbody>\n"
  }

  private func html(_ number: DecimalNumber?, _ isDisputed: Bool) -> String {
    let text = number.map { VietnameseNumber.format($0) + (isDisputed ? "*" : "") }
    return "<td class=\"num\">\(text ?? "")</td>"
  }
}

extension StackedChart.Row {
  var total: DecimalNumber? { whole ?? .sum(parts.map(\.value)) }

  /// The part of the whole that each part is; nil when nothing can be drawn honestly: the whole is
  /// not known or nothing, a part is negative, or the parts are more than the whole.
  var shares: [Double]? {
    guard let total, total.doubleValue > 0, let known, known <= total,
      parts.allSatisfy({ ($0.value?.mantissa ?? 0) >= 0 })
    else { return nil }
    return parts.map { ($0.value?.doubleValue ?? 0) / total.doubleValue }
  }

  /// Whether the parts that are known are less than the whole.
  var isMissingSome: Bool {
    guard let total, let known else { return false }
    return known < total
  }

  /// The sum of the parts that are known; nil when none is.
  var known: DecimalNumber? { .sum(parts.compactMap(\.value)) }
}
