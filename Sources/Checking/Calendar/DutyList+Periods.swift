internal import Commune
internal import VietnameseText

extension DutyList {
  /// How the budget was carried out, each term of it.
  mutating func addBudget() {
    let terms = BudgetTerm.ended(before: today, of: portal) + [BudgetTerm.running(on: today)]
    for term in terms where !term.isPublished(in: portal) {
      add(
        "ngan-sach-\(term.year)-\(term.term.rawValue)",
        "công khai thực hiện ngân sách \(term.name)", due: term.due, past: .overdue,
        "Thông tư 26/2026/TT-BTC, Điều 26; mức nhắc 15 ngày sau kỳ theo Thông tư 343/2016/TT-BTC, "
          + "hạn ở Nghị định 73/2026/NĐ-CP, Điều 37 chưa có nguồn",
        file: term.file)
    }
  }

  /// The report of administrative reform of the quarter that ended last, and of the one that is running. Its
  /// deadline is set by those above, of which there is no source: its day is the end of the period.
  mutating func addReports() {
    let running = ReportTerm(monthOf: today, year: today.year)
    for term in [running.before, running] where !term.isReported(in: portal) {
      if let from = portal.unit?.from, term.end < from { continue }
      add(
        "bao-cao-\(term.year)-\(term.months)", "làm báo cáo cải cách hành chính \(term.name)",
        due: term.end, past: .missing,
        "ngày hết kỳ; hạn gửi do cấp trên ấn định, chưa có nguồn. Ban hành xong thì đăng trong 05 ngày "
          + "làm việc (Luật Tiếp cận thông tin 104/2016/QH13, Điều 18 khoản 4)",
        file: "bao-cao/\(term.file).md")
    }
  }
}

/// The first 3, 6, 9 or 12 months of a year, of which a commune reports.
private struct ReportTerm {
  let year: Int
  let months: Int

  init(months: Int, year: Int) {
    self.months = months
    self.year = year
  }

  /// The term that runs on a day.
  init(monthOf day: CalendarDate, year: Int) {
    self.init(months: (day.month + 2) / 3 * 3, year: year)
  }

  var before: ReportTerm {
    months == 3
      ? ReportTerm(months: 12, year: year - 1) : ReportTerm(months: months - 3, year: year)
  }

  var end: CalendarDate { PartialDate.month(year: year, month: months).latest }

  var name: String {
    switch months {
    case 3: "quý I năm \(year)"
    case 12: "năm \(year)"
    case 6: "6 tháng đầu năm \(year)"
    default: "\(months) tháng năm \(year)"
    }
  }

  var file: String { slug(name) }

  /// Whether a report covers the term, or a later one.
  func isReported(in portal: Portal) -> Bool {
    portal.reports.contains { entry in
      let period = entry.record.period
      return (year, months) <= (period.year, period.lastMonth)
    }
  }
}
