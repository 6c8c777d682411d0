internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// The table of a block `bieu-do` as the chart that it asks for. What cannot be drawn honestly is not
/// drawn and is reported; its words stay on the page.
struct ChartBlock {
  private let head: ComponentHead
  private let table: Table
  private let span: SourceSpan
  private var text: ChartText
  /// The columns by what they hold: the labels are the first.
  private let values: [Int]
  private let note: Int?
  private let disputed: Int?
  private let whole: Int?

  init(_ head: ComponentHead, _ table: Table, title: String, at span: SourceSpan) {
    self.head = head
    self.table = table
    self.span = span
    text = ChartText(title)
    text.description = head.description
    text.unit = head.unit
    text.source = head.source
    text.note = head.note
    let names = table.header.map { foldedKey($0.text) }
    let disputed = names.firstIndex(of: "chuakhop")
    let rest = names.indices.dropFirst().filter { $0 != disputed }
    // Bars have always taken the third column as words, whatever its name.
    let note =
      head.kind == .bars ? rest.dropFirst().first : rest.first { names[$0] == "ghichu" }
    let whole =
      head.kind == .stacked ? rest.first { ["cong", "tong", "tongso"].contains(names[$0]) } : nil
    values = rest.filter { $0 != note && $0 != whole }
    self.disputed = disputed
    self.note = note
    self.whole = whole
  }

  func html(id: String) -> Diagnosed<String> {
    if let wanted = head.kind.wantedColumns(values.count) {
      let span = table.header.first?.span ?? span
      return Diagnosed(words(id), [.otherColumns(head.kind, wanted, at: span)])
    }
    if let odd = oddUnit() { return Diagnosed(words(id), [odd]) }
    return chart(id: id)
  }

  /// The table as it was written, where no chart can be made of it.
  private func words(_ id: String) -> String {
    var component = TableComponent(table, caption: text.title)
    component.unit = head.unit
    component.source = head.source
    component.note = head.note
    return component.html(id: id)
  }

  /// Lengths say nothing where one number counts thousands and another millions. A plan and what
  /// became of it are compared row by row; all else within the table.
  private func oddUnit() -> Diagnostic? {
    var first: (text: String, reading: VietnameseNumber.Reading)?
    for row in table.rows {
      if head.kind == .progress { first = nil }
      for column in values + (whole.map { [$0] } ?? []) {
        let cell = row.cells[column]
        guard let reading = VietnameseNumber.read(cell.text), !reading.measure.isEmpty else {
          continue
        }
        if let first, !reading.isComparable(with: first.reading) {
          return .otherUnit(cell.text, first.text, at: cell.span)
        }
        if first == nil { first = (cell.text, reading) }
      }
    }
    return nil
  }

  private func chart(id: String) -> Diagnosed<String> {
    switch head.kind {
    case .bars: bars(id)
    case .stacked: stack(id)
    case .line: line(id)
    case .progress: progress(id)
    }
  }

  private func name(_ column: Int) -> String { table.header[column].text }

  private func cell(_ column: Int?, _ row: TableRow) -> String {
    column.map { row.cells[$0].text } ?? ""
  }

  /// Whatever the cell says but “không”: a doubt is not overlooked.
  private func isDisputed(_ row: TableRow) -> Bool {
    !["", "khong", "no", "false"].contains(foldedKey(cell(disputed, row)))
  }

  /// The number in a cell; nil where it is empty, and with a finding where it is none or below zero.
  private func number(_ column: Int, _ row: TableRow) -> Diagnosed<DecimalNumber?> {
    let cell = row.cells[column]
    guard !cell.text.isEmpty else { return Diagnosed(nil) }
    guard let number = VietnameseNumber.read(cell.text)?.value else {
      return Diagnosed(nil, [.noNumber(cell.text, name(column), at: cell.span)])
    }
    guard number.mantissa >= 0 else {
      return Diagnosed(nil, [.belowZero(cell.text, at: cell.span)])
    }
    return Diagnosed(number)
  }

  // MARK: - The kinds

  private func bars(_ id: String) -> Diagnosed<String> {
    var findings: [Diagnostic] = []
    let column = values[0]
    let bars = table.rows.map { row in
      _ = number(column, row).moving(into: &findings)
      return BarChart.Bar(
        label: row.cells[0].text, value: cell(column, row), note: cell(note, row),
        isDisputed: isDisputed(row))
    }
    var chart = BarChart(text, bars: bars)
    chart.labelName = name(0)
    chart.valueName = name(column)
    return Diagnosed(chart.html(id: id), findings)
  }

  private func stack(_ id: String) -> Diagnosed<String> {
    var findings: [Diagnostic] = []
    let rows = table.rows.map { row in
      let parts = values.map { column in
        StackedChart.Part(
          value: number(column, row).moving(into: &findings), isDisputed: isDisputed(row))
      }
      var made = StackedChart.Row(label: row.cells[0].text, parts: parts, note: cell(note, row))
      made.whole = whole.flatMap { number($0, row).moving(into: &findings) }
      if let whole = made.whole, let known = made.known, known > whole {
        findings.append(.moreThanWhole(known, whole, at: row.span))
      }
      return made
    }
    var chart = StackedChart(text, partNames: values.map(name), rows: rows)
    chart.labelName = name(0)
    if let whole { chart.wholeName = name(whole) }
    return Diagnosed(chart.html(id: id), findings)
  }

  private func line(_ id: String) -> Diagnosed<String> {
    var findings: [Diagnostic] = []
    var dated: [(point: LineChart.Point, row: TableRow)] = []
    for row in table.rows {
      let label = row.cells[0]
      guard let day = lastDay(of: label.text) else {
        findings.append(.noDate(label.text, at: label.span))
        continue
      }
      guard !dated.contains(where: { $0.point.day == day }) else {
        findings.append(.sameDay(label.text, at: label.span))
        continue
      }
      let point = LineChart.Point(
        label: label.text, day: day, note: cell(note, row), isDisputed: isDisputed(row))
      dated.append((point, row))
    }
    dated.sort { $0.point.day < $1.point.day }
    let series = values.map { column in
      LineChart.Series(
        name: name(column),
        values: dated.map { dated in
          number(column, dated.row).moving(into: &findings) == nil ? "" : cell(column, dated.row)
        })
    }
    guard series.allSatisfy({ $0.values.count { !$0.isEmpty } > 1 }) else {
      return Diagnosed(words(id), findings + [.onePoint(at: span)])
    }
    var chart = LineChart(text, points: dated.map(\.point), series: series)
    chart.pointName = name(0)
    return Diagnosed(chart.html(id: id), findings)
  }

  /// The day that a period is over: `14/9/2026`, `9/2026`, `Năm 2026`, `Quý III/2026`.
  private func lastDay(of text: String) -> CalendarDate? {
    if let date = PartialDate.read(text) { return date.latest }
    return ReportingPeriod.read(text).map {
      PartialDate.month(year: $0.year, month: $0.lastMonth).latest
    }
  }

  private func progress(_ id: String) -> Diagnosed<String> {
    var findings: [Diagnostic] = []
    let (planned, achieved) = (values[0], values[1])
    let rows = table.rows.map { row in
      let plan = number(planned, row).moving(into: &findings)
      let done = number(achieved, row).moving(into: &findings)
      if let plan, plan.mantissa == 0 {
        findings.append(.noPlan(at: row.cells[planned].span))
      }
      return ProgressChart.Row(
        name: row.cells[0].text, planned: text.withUnit(cell(planned, row)),
        done: text.withUnit(cell(achieved, row)),
        amounts: ProgressChart.Amounts(done: done?.doubleValue, plan: plan?.doubleValue),
        note: [isDisputed(row) ? "chưa khớp" : "", cell(note, row)].filter { !$0.isEmpty }
          .joined(separator: "; "))
    }
    var chart = ProgressChart(text, .share, groups: [.init(name: "", rows: rows)])
    chart.rowName = name(0)
    chart.planName = name(planned)
    chart.doneName = name(achieved)
    return Diagnosed(chart.html(id: id), findings)
  }
}

extension ChartKind {
  /// What columns of numbers the kind needs, when `count` is not right; nil when it is.
  fileprivate func wantedColumns(_ count: Int) -> String? {
    switch self {
    case .bars: count == 1 ? nil : "một cột nhãn và một cột số"
    case .stacked:
      (2...StackedChart.mostParts).contains(count)
        ? nil : "một cột nhãn và 2 đến \(StackedChart.mostParts) cột số"
    case .line:
      (1...LineChart.mostSeries).contains(count)
        ? nil : "một cột ngày và 1 đến \(LineChart.mostSeries) cột số"
    case .progress: count == 2 ? nil : "một cột nhãn, cột kế hoạch, rồi cột thực hiện"
    }
  }
}

extension Diagnostic {
  fileprivate static func otherColumns(_ kind: ChartKind, _ wanted: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0890", at: span, "biểu đồ kiểu “\(kind.rawValue)” cần \(wanted)",
      hint: "ghi dòng đầu như “\(kind.exampleHeader)”; có thể thêm cột “Ghi chú”, “Chưa khớp”")
  }

  fileprivate static func noNumber(_ text: String, _ column: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0891", at: span, "“\(text)” không phải là số nên không vẽ được (cột “\(column)”)",
      hint: "chỉ ghi số, như 1.639 hay 71,02%; nguồn chưa nêu thì để trống")
  }

  fileprivate static func belowZero(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0892", at: span, "số âm “\(text)” không vẽ được, vì biểu đồ bắt đầu từ 0",
      hint: "dùng khối ```bang cho bảng có số âm")
  }

  fileprivate static func otherUnit(_ text: String, _ first: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0898", at: span, "“\(text)” không cùng đơn vị với “\(first)” nên không vẽ chung được",
      hint: "đổi các số về một đơn vị, rồi ghi đơn vị ấy ở dòng “đơn vị:”")
  }

  fileprivate static func moreThanWhole(
    _ parts: DecimalNumber, _ whole: DecimalNumber, at span: SourceSpan
  ) -> Diagnostic {
    let (parts, whole) = (VietnameseNumber.format(parts), VietnameseNumber.format(whole))
    return Diagnostic(
      "TX0893", at: span, "các phần cộng lại là \(parts), nhiều hơn tổng \(whole)",
      hint: "xem lại ở nguồn; nếu nguồn ghi vậy thì dùng khối ```bang và nói rõ")
  }

  fileprivate static func onePoint(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0894", at: span, "biểu đồ đường cần ít nhất hai ngày có số ở mỗi cột",
      hint: "thêm số liệu, hoặc viết con số ấy thành một câu")
  }

  fileprivate static func noDate(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0895", at: span, "“\(text)” không phải là ngày hay kỳ nên không có chỗ trên trục",
      hint: "ghi như 14/9/2026, 9/2026, Quý III/2026 hay Năm 2026")
  }

  fileprivate static func sameDay(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0896", at: span, "“\(text)” trùng ngày với một dòng trên; dòng này không được vẽ",
      hint: "giữ một dòng cho mỗi ngày, hoặc ghi rõ ngày cuối của kỳ")
  }

  fileprivate static func noPlan(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0897", at: span, "kế hoạch là 0 nên không có tỷ lệ để vẽ",
      hint: "xem lại ở nguồn; nguồn chưa nêu thì để trống")
  }
}
