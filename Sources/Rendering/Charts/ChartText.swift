internal import Files
internal import VietnameseText

/// What stands around the marks of every chart: what is counted, when, in what unit, from where.
struct ChartText {
  /// With the period: `Hồ sơ theo lĩnh vực, từ 15/12/2025 đến 14/9/2026`.
  var title: String
  /// What the chart shows, in a sentence, for whoever reads no further or does not see the marks.
  var description = ""
  var unit = ""
  var source = ""
  var note = ""

  init(_ title: String) { self.title = title }

  /// The attributes by which an element is named and described by ``captionHTML(id:)``.
  func naming(id: String) -> String {
    let description = description.isEmpty ? "" : " aria-describedby=\"\(escapedHTML(id))-mo-ta\""
    return "aria-labelledby=\"\(escapedHTML(id))\"\(description)"
  }

  /// Title, unit and description, for a caption or a paragraph.
  ///
  /// - Parameter id: unique in the page.
  func captionHTML(id: String) -> String {
    let id = escapedHTML(id)
    let unitHTML = unit.isEmpty ? "" : " <small>Đơn vị: \(escapedHTML(unit))</small>"
    let descriptionHTML =
      description.isEmpty
      ? "" : " <small id=\"\(id)-mo-ta\">\(textHTML(withFullStop(description)))</small>"
    let title = title.isEmpty ? "Biểu đồ" : title
    return "<span id=\"\(id)\">\(textHTML(title))</span>\(unitHTML)\(descriptionHTML)"
  }

  /// A value as it stands beside its mark: where all are percents, each says so itself.
  func withUnit(_ value: String) -> String {
    guard unit == "%", !value.hasSuffix("%"), VietnameseNumber.read(value) != nil else {
      return value
    }
    return "\(value)%"
  }

  /// - Parameter explanations: what the marks mean, where that is not plain.
  func footHTML(_ explanations: [String]) -> String {
    let sentences = ([note] + explanations).filter { !$0.isEmpty }
    let last = sentences.last ?? ""
    let words = (sentences.dropLast().map(withFullStop) + [last]).joined(separator: " ")
    return Rendering.footHTML(source: source, note: words)
  }
}

/// What a hatched mark means.
let hatchingWords = "Phần gạch chéo: con số chưa khớp với con số khác trong nguồn"

/// Said under figures of periods that do not match.
let unequalPeriodWords = "Các kỳ dài ngắn khác nhau, nên không so trực tiếp được"

/// Said where a cell of a chart's table is empty.
let notStatedWords = "nguồn chưa nêu"
