internal import Diagnostics
internal import Syntax
internal import VietnameseText

/// The rows of a table of a budget, with the groups that their numbers make.
struct BudgetRows {
  private let table: Table
  private let rows: [NamedTable.Row]
  /// The columns of money: those whose filled cells are all plain numbers.
  private let money: [Int]

  /// How high a row stands: the total, a group (I, II), an item (1, 2).
  private enum Level: Hashable {
    case total
    case group(Int)
    case item(Int)
  }

  init(_ named: NamedTable) {
    table = named.table
    rows = named.rows
    let table = table
    money = table.header.indices.filter { column in
      let cells = table.rows.map { $0.cells[column].text.singleSpaced }.filter { !$0.isEmpty }
      guard foldedKey(table.header[column].text) != "stt", !cells.isEmpty else { return false }
      return cells.allSatisfy { cell in
        VietnameseNumber.read(cell).map { !$0.isPercent && $0.unit.isEmpty } ?? false
      }
    }
  }

  private func level(_ row: NamedTable.Row) -> Level? {
    let number = row.text("stt").filter { $0 != "." }
    if ["A", "B"].contains(number) { return .total }
    if number.isEmpty {
      let words = folded(row.row.cells.map(\.text).joined(separator: " ")).singleSpaced
      return words.hasPrefix("tong") ? .total : nil
    }
    if let item = Int(number) { return .item(item) }
    return RomanNumeral.read(number).map { .group($0) }
  }

  // MARK: Sums

  /// The totals that differ from the rows below them.
  var sums: [Finding] {
    guard table.header.contains(where: { foldedKey($0.text) == "stt" }) else { return [] }
    let levels = rows.map(level)
    return rows.indices.flatMap { index -> [Finding] in
      guard let level = levels[index] else { return [] }
      let parts = parts(of: index, level, levels)
      guard parts.count > 1 else { return [] }
      return money.compactMap { sum($0, index, parts) }
    }
  }

  /// The rows that make up a row: up to the next one as high, those of the highest level below.
  private func parts(of index: Int, _ level: Level, _ levels: [Level?]) -> [Int] {
    var inside: [Int] = []
    for next in levels.indices.dropFirst(index + 1) {
      guard let other = levels[next] else { return [] }
      if other == .total { break }
      if case .group = level, case .group = other { break }
      inside.append(next)
    }
    if case .item = level { return [] }
    let groups = inside.filter { if case .group? = levels[$0] { true } else { false } }
    let parts = level == .total && !groups.isEmpty ? groups : inside
    // Numbered 1, 2, 3 without a gap: else rows are missing, or are parts of parts.
    let numbers = parts.map { index -> Int in
      switch levels[index] {
      case .group(let number)?, .item(let number)?: number
      default: 0
      }
    }
    return numbers == Array(1..<(numbers.count + 1)) ? parts : []
  }

  private func sum(_ column: Int, _ index: Int, _ parts: [Int]) -> Finding? {
    let row = rows[index]
    let values = parts.map { figure($0, column) }
    guard let total = figure(index, column), !row.isAnswered(),
      !parts.contains(where: { rows[$0].isAnswered() })
    else { return nil }
    var sum = DecimalNumber(0)
    for value in values {
      guard let value, let next = sum.adding(value) else { return nil }
      sum = next
    }
    guard sum != total else { return nil }
    return Finding(
      at: row.row.cells[column].span,
      "\(row.row.cells[column].text) ở cột “\(table.header[column].text)”: \(parts.count) mục dưới cộng "
        + "lại là \(VietnameseNumber.format(sum))",
      hint: "sửa dòng tổng hoặc số của một mục")
  }

  private func figure(_ row: Int, _ column: Int) -> DecimalNumber? {
    VietnameseNumber.read(rows[row].row.cells[column].text)?.value
  }

  // MARK: Rates

  /// The percentages that differ from the two columns that they compare.
  var rates: [Finding] {
    table.header.indices.flatMap { column -> [Finding] in
      guard let (part, whole) = compared(in: column) else { return [] }
      return rows.indices.compactMap { index in
        let cell = rows[index].row.cells[column].text.singleSpaced
        guard let rate = VietnameseNumber.read(cell), rate.isPercent, !rows[index].isAnswered(),
          let above = figure(index, part), let below = figure(index, whole),
          let verdict = Share(above, of: below).verdict(on: rate.value)
        else { return nil }
        let terms = "\(rows[index].row.cells[part].text)/\(rows[index].row.cells[whole].text)"
        return rows[index].rateFinding(foldedKey(table.header[column].text), verdict, terms)
      }
    }
  }

  /// The columns that `Thực hiện so với dự toán` compares; for `Tỷ lệ` the last and the first of money.
  private func compared(in column: Int) -> (part: Int, whole: Int)? {
    let name = folded(table.header[column].text)
    if let middle = name.firstRange(of: " so voi ") {
      func named(_ text: Substring) -> Int? {
        money.first { folded(table.header[$0].text) == text }
      }
      guard let part = named(name[..<middle.lowerBound]),
        let whole = named(name[middle.upperBound...])
      else { return nil }
      return (part, whole)
    }
    guard name.hasPrefix("ty le"), money.count == 2 else { return nil }
    return (money[1], money[0])
  }
}
