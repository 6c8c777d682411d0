internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A figure of a text against the portal's tables.
  package static let figureAgainstTables = Rule(
    "TX1303", "số trong bài khác số trong bảng số liệu", .contradiction, .error,
    Explanation(
      """
      Số hồ sơ trong báo cáo và số trong so-lieu/ho-so.csv, so-thu-tuc.csv, hai-long.csv của cùng kỳ phải bằng nhau: \
      người dân thấy cả hai trên cùng một trang. Sửa một chỗ thì sửa chỗ kia; số của nguồn vốn không khớp thì ghi ở cột \
      “Chưa khớp” hoặc đặt ghi chú bên câu.
      """,
      english: """
        A figure that a text gives for a period differs from the total in the portal's tables of that period, and \
        neither is noted.
        """,
      wrong: "Báo cáo 6 tháng: tiếp nhận 3.142 hồ sơ · ho-so.csv, Tổng: 3.124",
      right: "Báo cáo 6 tháng: tiếp nhận 3.124 hồ sơ · ho-so.csv, Tổng: 3.124",
      source: "Hai nơi của cùng một trang"),
    check: .portal { reading in
      let totals = TableTotals(reading)
      return reading.texts.flatMap { text in
        text.claims.compactMap { claim -> Finding? in
          guard !claim.isAnswered, let total = totals.total(for: claim), total.value != claim.value
          else { return nil }
          return claim.differs(from: total, isReport: text.context.period != nil)
        }
      }
    })

  /// A row of an indicator form against the portal's tables.
  package static let formAgainstTables = Rule(
    "TX1304", "số trong biểu mẫu khác số trong bảng số liệu", .contradiction, .warning,
    Explanation(
      """
      Biểu mẫu kèm báo cáo và các bảng số liệu của cùng kỳ nói về cùng những hồ sơ, nên các con số phải bằng nhau. Chỉ \
      so những dòng mà tên nói rõ là của xã và không thu hẹp.
      """,
      english: "A row of an indicator form differs from the portal's table of the report's period.",
      wrong: "Biểu 3, dòng 2.1: 4.690 hồ sơ đã giải quyết · ho-so.csv, Tổng: 4.609",
      right: "Biểu 3, dòng 2.1: 4.609 hồ sơ đã giải quyết · ho-so.csv, Tổng: 4.609",
      source: "Hai nơi của cùng một trang"),
    check: .portal { reading in
      let totals = TableTotals(reading)
      return reading.portal.reports.flatMap { report -> [Finding] in
        guard let path = report.record.forms, let table = reading.portal.tables[path] else {
          return []
        }
        let sheet = FormSheet(table)
        return sheet.rows.compactMap { $0.differs(from: totals, report.record.period, in: sheet) }
      }
    })
}

/// What the portal's tables say of a period, where nothing is disputed or noted.
struct TableTotals {
  struct Total {
    let value: Int
    let until: CalendarDate?
    let place: String
  }

  private struct Key: Hashable {
    let quantity: FigureClaim.Quantity
    let period: ReportingPeriod
  }

  private var totals: [Key: Total] = [:]

  init(_ reading: PortalReading) {
    for row in reading.rows(of: DossierColumns.path) where row.isTotal {
      for quantity in dossierQuantities {
        guard let column = quantity.dossierColumn, !row.isAnswered([column]) else { continue }
        add(quantity, row, row.count(column), "ho-so.csv")
      }
    }
    for row in reading.rows(of: "so-lieu/hai-long.csv") where !row.isAnswered() {
      add(.ballots, row, row.count("sophieu"), "hai-long.csv")
    }
    var seen: Set<Key> = []
    for row in reading.rows(of: "so-lieu/so-thu-tuc.csv") {
      let aspects = aspects(of: row.text("nhom")).union(.procedures)
      guard let quantity = FigureClaim.Quantity.named(by: aspects).first, let period = row.period
      else { continue }
      // A group that stands there twice says nothing.
      let key = Key(quantity: quantity, period: period)
      let isNew = seen.insert(key).inserted
      if isNew, !row.isAnswered() {
        add(quantity, row, row.count("sothutuc"), "so-thu-tuc.csv")
      } else {
        totals[key] = nil
      }
    }
  }

  private mutating func add(
    _ quantity: FigureClaim.Quantity, _ row: NamedTable.Row, _ value: Int?, _ place: String
  ) {
    guard let value, let period = row.period else { return }
    totals[Key(quantity: quantity, period: period)] = Total(
      value: value, until: row.day("denngay"), place: place)
  }

  /// The total that a claim speaks of; nil where the tables have none, or one of another day.
  func total(for claim: FigureClaim) -> Total? {
    guard let period = claim.period, let total = total(claim.quantity, period) else { return nil }
    if let day = claim.until, let until = total.until, day != until { return nil }
    return total
  }

  func total(_ quantity: FigureClaim.Quantity, _ period: ReportingPeriod) -> Total? {
    totals[Key(quantity: quantity, period: period)]
  }
}

private let dossierQuantities: [FigureClaim.Quantity] = [
  .received, .settled, .early, .late, .pending, .fresh, .carriedOver, .online, .atDesk,
]

/// What the words of a label say.
private func aspects(of label: String) -> Aspects {
  let bytes = Array(label.utf8)
  return Aspects(tokens(of: bytes, in: 0..<bytes.count)[...])
}

extension FigureClaim {
  fileprivate func differs(from total: TableTotals.Total, isReport: Bool) -> Finding {
    Finding(
      at: span, range: range,
      "\(VietnameseNumber.format(value)) \(quantity.name): \(total.place) ghi "
        + "\(VietnameseNumber.format(total.value))"
        + (period.map { " (\($0.name.lowercasedFirst))" } ?? ""),
      hint: "xem số nào đúng, rồi sửa chỗ kia", severity: isReport ? nil : .warning)
  }
}

extension FormRow {
  fileprivate func differs(
    from totals: TableTotals, _ period: ReportingPeriod, in sheet: FormSheet
  ) -> Finding? {
    guard !isAnswered, !isPercentage, let value = figure?.integerValue else { return nil }
    let above = number?.parent.flatMap { parent in
      sheet.rows.first { $0.form == form && $0.number == parent }
    }
    var said = aspects(of: label.withoutBrackets)
    if let above, aspects(of: above.label).contains(.narrowed) { said.insert(.narrowed) }
    guard let quantity = FigureClaim.Quantity.named(by: said).first,
      let total = totals.total(quantity, period), total.value != value
    else { return nil }
    return finding(
      "\(self.value) \(quantity.name) ở \(name), biểu \(form): \(total.place) ghi "
        + "\(VietnameseNumber.format(total.value))", hint: "xem số nào đúng, rồi sửa chỗ kia")
  }
}

extension String {
  /// `Tổng số hồ sơ đã tiếp nhận (cả trực tiếp và trực tuyến)` → `Tổng số hồ sơ đã tiếp nhận`
  fileprivate var withoutBrackets: String {
    firstIndex(of: "(").map { String(self[..<$0]) } ?? self
  }
}
