internal import VietnameseText

/// A row that gives a share, and the rows below it that it is worked out from.
///
/// Forms number the whole `x.y.1` and the part `x.y.2`; where the labels say it the other way round, they are
/// believed.
struct FormRatio {
  let row: FormRow
  let rows: [FormRow]
  let whole: FormRow
  let part: FormRow
  /// Whether the labels themselves say which is the whole, and nothing else stands below the row.
  let isCertain: Bool

  /// Nil for a row that is no share, or that has no two rows below it.
  init?(_ row: FormRow, in sheet: FormSheet) {
    let rows = sheet.parts(of: row).filter { !$0.isPercentage }
    guard row.isPercentage, rows.count >= 2 else { return nil }
    let isSwapped = rows[1].namesWhole && !rows[0].namesWhole
    self.row = row
    self.rows = rows
    whole = rows[isSwapped ? 1 : 0]
    part = rows[isSwapped ? 0 : 1]
    isCertain = rows.count == 2 && rows[0].namesWhole != rows[1].namesWhole
  }

  var isAnswered: Bool { row.isAnswered || rows.contains(where: \.isAnswered) }

  /// Whether some other reading of the rows gives what is written: all parts together, or part and whole the
  /// other way round.
  func isOtherwiseRight(_ written: DecimalNumber) -> Bool {
    let figures = rows.compactMap(\.figure)
    guard figures.count == rows.count, let first = figures.first else { return false }
    var sum: DecimalNumber? = DecimalNumber(0)
    for figure in figures.dropFirst() { sum = sum.flatMap { $0.adding(figure) } }
    var others = figures.dropFirst().flatMap { [Share($0, of: first), Share(first, of: $0)] }
    if let sum { others.append(Share(sum, of: first)) }
    return others.contains { $0.verdict(on: written) == .right }
  }
}

extension FormSheet {
  /// Every share with its parts.
  var ratios: [FormRatio] { rows.compactMap { FormRatio($0, in: self) } }
}

extension FormRow {
  /// Whether the label speaks of all there is: `Tổng số …`, `… được giao`, `… đề ra`.
  fileprivate var namesWhole: Bool {
    if key.hasPrefix("tong") { return true }
    let words = key.split { !$0.isLetter }
    func has(_ first: String, _ second: String) -> Bool {
      zip(words, words.dropFirst()).contains { $0 == first && $1 == second }
    }
    if words.contains("da") || words.contains("xong") { return false }
    return has("duoc", "giao") || has("de", "ra") || has("can", "phai") || has("phai", "xu")
      || has("phat", "hien") || has("tiep", "nhan") || has("du", "dieu")
  }
}
