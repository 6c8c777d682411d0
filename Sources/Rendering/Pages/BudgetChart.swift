internal import Commune
internal import Syntax
internal import VietnameseText

/// Revenue or spending as it was planned and as it was carried out, by item. The table below has every
/// row; the chart has the items that make up the sum, and the sum in words.
func budgetChart(_ table: Table, _ name: String, unit: String) -> ProgressChart? {
  guard let columns = BudgetColumns(table) else { return nil }
  let rows = table.rows.compactMap { BudgetRow($0, columns) }
  let sum = rows.first(where: \.isSum)
  let items = columns.topLevel(rows.filter { !$0.isSum })
  guard items.count > 1, items.count == items.compactMap(\.amounts).count else { return nil }
  var text = ChartText("\(name): \(columns.doneName.lowercasedFirst) so với dự toán")
  text.unit = unit
  if columns.planName != "Dự toán" {
    text.title =
      "\(name): \(columns.doneName.lowercasedFirst) so với "
      + columns.planName.lowercasedFirst
  }
  if let sum, sum.amounts != nil {
    text.description =
      "\(sum.name): \(sum.done) trên \(sum.planned)" + (unit.isEmpty ? "" : " \(unit)")
  }
  let chartRows = items.map { item in
    ProgressChart.Row(
      name: item.name, planned: item.planned, done: item.done, amounts: item.amounts)
  }
  var chart = ProgressChart(text, .amount, groups: [.init(name: "", rows: chartRows)])
  chart.rowName = columns.itemName
  chart.planName = columns.planName
  chart.doneName = columns.doneName
  return chart
}

/// The columns of a table that has both a plan and what became of it.
private struct BudgetColumns {
  let number: Int?
  let item: Int
  let plan: Int
  let done: Int
  let itemName: String
  let planName: String
  let doneName: String

  init?(_ table: Table) {
    let keys = table.header.map { foldedKey($0.text) }
    guard let plan = keys.firstIndex(where: { ["dutoan", "kehoach", "kehoachvon"].contains($0) }),
      let done = keys.indices.first(where: { Self.isDone(keys[$0]) }),
      let item = keys.firstIndex(where: { $0 != "stt" }), item < min(plan, done)
    else { return nil }
    number = keys.firstIndex(of: "stt")
    self.item = item
    self.plan = plan
    self.done = done
    itemName = table.header[item].text
    planName = table.header[plan].text
    doneName = table.header[done].text
  }

  /// The shares in a column "so với dự toán" are no amounts.
  private static func isDone(_ key: String) -> Bool {
    !key.contains("sovoi")
      && ["thuchien", "uocthuchien", "quyettoan", "giaingan"].contains { key.hasPrefix($0) }
  }

  /// Only the items I, II, III where there are such: those numbered 1, 2, 3 are parts of them.
  func topLevel(_ rows: [BudgetRow]) -> [BudgetRow] {
    let roman = rows.filter { RomanNumeral.read($0.number) != nil }
    return roman.isEmpty ? rows : roman
  }
}

private struct BudgetRow {
  let number: String
  let name: String
  let planned: String
  let done: String

  init?(_ row: TableRow, _ columns: BudgetColumns) {
    func cell(_ index: Int) -> String { row.cells[index].text }
    guard !cell(columns.item).isEmpty else { return nil }
    number = columns.number.map(cell) ?? ""
    name = cell(columns.item)
    planned = cell(columns.plan)
    done = cell(columns.done)
  }

  var isSum: Bool { folded(name).hasPrefix("tong") }

  var amounts: ProgressChart.Amounts? {
    ProgressChart.Amounts(
      done: VietnameseNumber.read(done)?.value.doubleValue,
      plan: VietnameseNumber.read(planned)?.value.doubleValue)
  }
}
