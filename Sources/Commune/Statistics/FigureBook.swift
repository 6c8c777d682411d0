package import Diagnostics
package import Syntax
internal import VietnameseText

/// The data of a portal as texts ask for it: one place for each value, so that prose, forms and charts agree.
package struct FigureBook: Sendable {
  package var dossiers: [DossierCount] = []
  package var satisfaction: [SatisfactionCount] = []
  package var lateness: [LatenessCount] = []
  package var procedureCounts: [ProcedureCount] = []
  package var targets: [Target] = []
  package var serviceIndex: [ServiceIndex] = []
  /// By the path of their file below the portal.
  package var forms: [String: [IndicatorForm]] = [:]

  package init() {}

  /// What stands for a reference, or nil with the finding that says why there is nothing: a value is never
  /// guessed.
  package func answer(_ reference: ValueReference, in context: FigureContext) -> Diagnosed<String?>
  {
    do {
      let expression = try readExpression(reference.text)
      let value = try value(of: expression.root, digits: expression.digits, context)
      return Diagnosed(value.text)
    } catch {
      return Diagnosed(nil, [error.diagnostic(of: reference)])
    }
  }

  private func readExpression(_ text: String) throws(FigureFailure) -> FigureExpression {
    do {
      return try FigureExpression(text)
    } catch {
      throw .unreadable(error)
    }
  }

  // MARK: - Reckoning

  private func value(
    of node: FigureExpression.Node, digits: Int, _ context: FigureContext
  ) throws(FigureFailure) -> FigureValue {
    switch node {
    case .value(let term): return try value(of: term, context)
    case .sum(let parts):
      var sum: FigureValue?
      for (isNegative, part) in parts {
        if case .ratio = part { throw .unreadable(.twoRatios) }
        let value = try value(of: part, digits: digits, context)
        guard let before = sum else {
          sum = value
          continue
        }
        sum = try before.adding(value, isNegative: isNegative)
      }
      guard let sum else { throw .unreadable(.empty) }
      return sum
    case .ratio(let part, let total):
      if case .ratio = part { throw .unreadable(.twoRatios) }
      if case .ratio = total { throw .unreadable(.twoRatios) }
      let part = try value(of: part, digits: digits, context)
      let total = try value(of: total, digits: digits, context)
      return try part.share(of: total, digits: digits)
    }
  }

  // MARK: - Looking up

  private func value(of term: FigureTerm, _ context: FigureContext) throws(FigureFailure)
    -> FigureValue
  {
    guard let name = FigureName.all.first(where: { $0.isCalled(term.name) }) else {
      throw .noName(term.name)
    }
    let rows = try rows(of: name, term, context)
    guard let row = rows.first else { throw .noRow(name, term) }
    guard let value = row.value else {
      throw row.written.isEmpty ? .empty(name, row) : .noNumber(name, row.written)
    }
    return value
  }

  private func rows(
    of name: FigureName, _ term: FigureTerm, _ context: FigureContext
  ) throws(FigureFailure) -> [FigureRow] {
    for qualifier in term.qualifiers where !name.takes(qualifier.key) {
      throw .strangeKey(name, qualifier.key)
    }
    var rows = name.rows(self, context.forms)
    guard !rows.isEmpty else { throw .noData(name) }
    if rows.contains(where: { $0.period != nil }) {
      rows = try narrowed(rows, of: name, toPeriodOf: term, context)
    } else if term[.period] != nil {
      throw .strangeKey(name, .period)
    }
    if let written = term[.until] {
      guard case .day(let day)? = PartialDate.read(written) else { throw .noDay(written) }
      let days = rows.compactMap(\.until)
      rows = rows.filter { $0.until == day }
      if rows.isEmpty { throw .noSuch(name, .until, written, known: days.map(\.short)) }
    }
    for key in name.keys {
      guard let wanted = term[key] else { continue }
      let known = rows.compactMap { $0.aspects[key] }
      rows = rows.filter { $0.isOf(wanted, key) }
      if rows.isEmpty { throw .noSuch(name, key, wanted, known: known) }
    }
    // What was not said means the whole, or where there is no choice the only one.
    for key in name.keys where term[key] == nil {
      let whole = rows.filter { ($0.aspects[key] ?? "").isEmpty }
      if whole.isEmpty, !name.loose.contains(key) {
        throw .mustSay(name, key, known: rows.compactMap { $0.aspects[key] })
      }
      if !whole.isEmpty { rows = whole }
    }
    guard rows.count > 1 else { return rows }
    for key in name.keys where term[key] == nil {
      let known = Set(rows.map { $0.aspects[key] ?? "" })
      if known.count > 1 { throw .mustSay(name, key, known: rows.compactMap { $0.aspects[key] }) }
    }
    let days = Set(rows.compactMap(\.until))
    if days.count > 1 { throw .mustSay(name, .until, known: days.sorted().map(\.short)) }
    throw .twice(name)
  }

  /// The rows of the period that is said, else of the text's own, else of none.
  private func narrowed(
    _ rows: [FigureRow], of name: FigureName, toPeriodOf term: FigureTerm, _ context: FigureContext
  ) throws(FigureFailure) -> [FigureRow] {
    let known = Set(rows.compactMap(\.period)).sorted(by: >)
    guard let written = term[.period] else {
      guard let own = context.period else { throw .noPeriodSaid(name, known: known) }
      let found = rows.filter { $0.period == own }
      if found.isEmpty { throw .noSuchPeriod(name, own.name, known: known) }
      return found
    }
    guard let period = ReportingPeriod.read(written) else { throw .noPeriod(written) }
    let found = rows.filter { $0.period == period }
    if found.isEmpty { throw .noSuchPeriod(name, period.name, known: known) }
    return found
  }
}

extension FigureName {
  fileprivate func takes(_ key: FigureKey) -> Bool {
    key == .period || key == .until || keys.contains(key)
  }
}

extension FigureRow {
  /// Whether it is of what is wanted; “Tổng” is the whole.
  fileprivate func isOf(_ wanted: String, _ key: FigureKey) -> Bool {
    func plain(_ text: String) -> String {
      var folded = foldedKey(text)
      while folded.hasSuffix(".") { folded.removeLast() }
      return folded
    }
    let own = plain(aspects[key] ?? "")
    let other = plain(wanted)
    return own == other || own.isEmpty && key == .field && ["tong", "tongso"].contains(other)
  }
}

extension FigureValue {
  fileprivate func adding(_ other: FigureValue, isNegative: Bool) throws(FigureFailure)
    -> FigureValue
  {
    guard measure == other.measure else { throw .measures(measure, other.measure) }
    let (mantissa, overflows) = other.number.mantissa.multipliedReportingOverflow(
      by: isNegative ? -1 : 1)
    let signed = DecimalNumber(mantissa: mantissa, fractionDigits: other.number.fractionDigits)
    guard !overflows, let sum = number.adding(signed) else { throw .tooLarge }
    return FigureValue(
      number: sum, measure: measure, showsMeasure: showsMeasure || other.showsMeasure)
  }

  /// Its share of a whole as a percentage, rounded half away from zero, without zeros at its end.
  fileprivate func share(of total: FigureValue, digits: Int) throws(FigureFailure) -> FigureValue {
    guard measure == total.measure else { throw .measures(measure, total.measure) }
    guard total.number.mantissa != 0 else { throw .byZero }
    let places = max(number.fractionDigits, total.number.fractionDigits)
    guard
      let part = number.scaled(to: places + 2 + digits),
      let whole = total.number.scaled(to: places), whole.magnitude < 1 << 61
    else { throw .tooLarge }
    let (quotient, rest) = part.quotientAndRemainder(dividingBy: whole)
    let isNegative = (part < 0) != (whole < 0)
    var mantissa = quotient
    if rest.magnitude * 2 >= whole.magnitude { mantissa += isNegative ? -1 : 1 }
    var left = digits
    while left > 0, mantissa % 10 == 0 {
      mantissa /= 10
      left -= 1
    }
    return FigureValue(
      number: DecimalNumber(mantissa: mantissa, fractionDigits: left), measure: "%",
      showsMeasure: true)
  }
}

extension DecimalNumber {
  /// The number in units of 10 to the power of `-digits`; nil when it does not fit.
  fileprivate func scaled(to digits: Int) -> Int? {
    var scaled = mantissa
    for _ in fractionDigits..<max(fractionDigits, digits) {
      let (next, overflows) = scaled.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      scaled = next
    }
    return scaled
  }
}
