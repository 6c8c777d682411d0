internal import Files
internal import VietnameseText

/// How far plans are carried out: the plan and what is done in words and numbers, and below them a bar
/// with a stroke at 100 % of the plan. Chart and table are one.
struct ProgressChart {
  /// What the length of a bar means.
  enum Scale {
    /// Every plan is as long as every other: targets, each in a unit of its own.
    case share
    /// Lengths are amounts in one unit: items of a budget.
    case amount
  }

  struct Row {
    let name: String
    /// In words, with the unit; empty where the source says nothing.
    let planned: String
    let done: String
    /// Both as numbers, when they are.
    var amounts: Amounts?
    var note = ""
  }

  struct Amounts {
    let done: Double
    let plan: Double

    /// Nil where there is no share to draw: the plan is nothing, or what is done is below zero.
    init?(done: Double?, plan: Double?) {
      guard let done, let plan, plan > 0, done >= 0 else { return nil }
      self.done = done
      self.plan = plan
    }
  }

  struct Group {
    /// Empty when all rows belong to one.
    let name: String
    var rows: [Row]
  }

  var text: ChartText
  var rowName = "Chỉ tiêu"
  var planName = "Kế hoạch"
  var doneName = "Thực hiện"
  let scale: Scale
  let groups: [Group]

  init(_ text: ChartText, _ scale: Scale, groups: [Group]) {
    self.text = text
    self.scale = scale
    self.groups = groups
  }

  /// Past this many times the plan a bar would press the others together: it is drawn to the end, and
  /// the words say how far it goes.
  private static let mostTimes = 1.5

  /// What the whole width of the track stands for.
  private var track: Double {
    let all = groups.flatMap(\.rows).compactMap(\.amounts)
    return switch scale {
    case .share: min(max(1, all.map { $0.done / $0.plan }.max() ?? 1), Self.mostTimes)
    case .amount:
      max(1e-9, all.map { max($0.plan, min($0.done, $0.plan * Self.mostTimes)) }.max() ?? 1)
    }
  }

  /// Where the bar of a row and its plan end, as shares of the track.
  func ends(_ amounts: Amounts) -> (done: Double, plan: Double) {
    let whole = scale == .share ? amounts.plan : 1
    return (
      min(1, amounts.done / whole / track), min(1, amounts.plan / whole / track)
    )
  }

  func html(id: String) -> String {
    let hasBars = groups.contains { $0.rows.contains { $0.amounts != nil } }
    var out = "<figure class=\"chart\">\n<table class=\"plans\" \(text.naming(id: id))>\n"
    out += "<caption>\(text.captionHTML(id: id))</caption>\n"
    out += "<thead><tr><th scope=\"col\">\(escapedHTML(rowName))</th>"
    out += "<th scope=\"col\"\(numeric)>\(escapedHTML(planName))</th>"
    out += "<th scope=\"col\"\(numeric)>\(escapedHTML(doneName))</th></tr></thead>\n"
    for group in groups {
      out += "<tbody>\n"
      if !group.name.isEmpty {
        out += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"3\">\(textHTML(group.name))"
        out += "</th></tr>\n"
      }
      out += group.rows.map(html).joined() + "</tbody>\n"
    }
    let stroke = "Vạch đứng: 100% \(planName.lowercasedFirst)"
    return out + "</table>\n\(text.footHTML([hasBars ? stroke : ""]))</figure>\n"
  }

  /// Amounts of one unit stand below each other; targets are words.
  private var numeric: String { scale == .amount ? " class=\"num\"" : "" }

  private func html(_ row: Row) -> String {
    let bar = row.amounts.map { amounts in
      let ends = ends(amounts)
      return ChartMarks.progress(ends.done, plan: ends.plan)
    }
    let below = (bar ?? "") + (row.note.isEmpty ? "" : "<small>\(textHTML(row.note))</small>")
    func cell(_ words: String) -> String {
      "<td\(numeric)>\(words.isEmpty ? notStatedWords : textHTML(words))</td>"
    }
    return "<tr\(below.isEmpty ? "" : " class=\"explained\"")><th scope=\"row\">"
      + "\(textHTML(row.name))</th>\(cell(row.planned))\(cell(row.done))</tr>\n"
      + (below.isEmpty ? "" : "<tr><td colspan=\"3\">\(below)</td></tr>\n")
  }
}
