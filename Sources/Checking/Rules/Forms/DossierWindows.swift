internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// The days from which and to which dossiers were counted, against the period that they are given for.
  package static let dossierWindows = Rule(
    "TX1223", "khoảng ngày của số liệu không hợp với kỳ", .date, .warning,
    Explanation(
      """
      Báo cáo chốt số trước ngày hết kỳ ít ngày, nên khoảng ngày của số liệu thường lệch kỳ nửa tháng; đó là lẽ thường. \
      Nhưng ngày đầu không thể sau ngày cuối, số liệu không lấy quá ngày hết kỳ hay từ trước kỳ hơn một tháng, và số \
      của hai kỳ rời nhau không được lấy chung ngày nào: hồ sơ những ngày ấy bị đếm hai lần.
      """,
      english: """
        A window of counting that ends before it begins (an error), lies outside of its period by more than the \
        usual month, or shares days with the window of a period that its own does not touch.
        """,
      wrong: "Năm 2025: 01/01/2025–31/12/2025; Quý I/2026: 15/12/2025–14/3/2026",
      right: "Năm 2025: 01/01/2025–14/12/2025; Quý I/2026: 15/12/2025–14/3/2026",
      source: "Kỳ báo cáo: Thông tư 01/2020/TT-VPCP, Điều 5"),
    check: .portal { reading in
      let windows = reading.rows(of: DossierColumns.path).compactMap(CountingWindow.init)
      var seen: [CountingWindow] = []
      return windows.flatMap { window -> [Finding] in
        if seen.contains(where: { $0.isSame(as: window) }) { return [] }
        defer { seen.append(window) }
        return window.findings(after: seen)
      }
    })
}

/// The days between which the dossiers of a period were counted.
private struct CountingWindow {
  let row: NamedTable.Row
  let period: ReportingPeriod
  let from: CalendarDate?
  let until: CalendarDate?

  init?(_ row: NamedTable.Row) {
    guard let period = row.period, !row.isAnswered(["tungay", "denngay"]) else { return nil }
    self.row = row
    self.period = period
    from = row.day("tungay")
    until = row.day("denngay")
    if from == nil, until == nil { return nil }
  }

  func isSame(as other: CountingWindow) -> Bool {
    (period, from, until) == (other.period, other.from, other.until)
  }

  func findings(after others: [CountingWindow]) -> [Finding] {
    if let from, let until, from > until { return [backwards(from, until)] }
    return [outside, others.lazy.compactMap(shared).first].compactMap { $0 }
  }

  private var outside: Finding? {
    let (first, last) = (period.firstDay, period.lastDay)
    if let until, until > last {
      return row.finding(
        "denngay",
        "\(until.short): số liệu lấy quá ngày hết kỳ (\(period.name) hết ngày \(last.short))",
        hint: "xem lại “Đến ngày” hoặc “Kỳ”")
    }
    if let from, from < first.adding(days: -45) || from > last {
      return row.finding(
        "tungay",
        "\(from.short): số liệu bắt đầu ngoài kỳ (\(period.name) từ ngày \(first.short))",
        hint: "xem lại “Từ ngày” hoặc “Kỳ”")
    }
    return nil
  }

  /// Days that were counted for another period too, which does not touch this one.
  private func shared(with other: CountingWindow) -> Finding? {
    guard let from, let until, let otherFrom = other.from, let otherUntil = other.until,
      period.lastDay < other.period.firstDay || other.period.lastDay < period.firstDay,
      from <= otherUntil, otherFrom <= until
    else { return nil }
    let first = max(from, otherFrom)
    let last = min(until, otherUntil)
    return row.finding(
      "tungay",
      "\(first.short)–\(last.short): những ngày này đã tính vào kỳ \(other.period.name)",
      hint: "sửa “Từ ngày”, “Đến ngày” để hai kỳ không chung ngày")
  }

  private func backwards(_ from: CalendarDate, _ until: CalendarDate) -> Finding {
    row.finding(
      "tungay", "\(from.short): ngày đầu sau ngày cuối \(until.short)",
      hint: "đổi chỗ hai ngày, hoặc sửa năm", severity: .error)
  }
}
