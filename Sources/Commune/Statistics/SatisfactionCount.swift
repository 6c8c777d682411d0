package import VietnameseText

/// What citizens said of the service (mức độ hài lòng): a row of `so-lieu/hai-long.csv`.
package struct SatisfactionCount: Sendable {
  package var period = ReportingPeriod()
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var ballots: Int?
  package var satisfied: Int?
  /// As the source writes it: `98,6%`.
  package var rate = ""
  package var method = ""
  package var sourceLine = ""
  package var note = ""

  package static let schema = Schema("số liệu hài lòng", SatisfactionCount.init) {
    $0.field("Kỳ", \.period, .reportingPeriod, required: true, "Kỳ báo cáo.")
    $0.optional("Từ ngày", \.from, .day, "Ngày đầu của số liệu.")
    $0.optional("Đến ngày", \.until, .day, "Ngày cuối của số liệu.")
    $0.optional("Số phiếu", \.ballots, .integer, "Số phiếu thu về.")
    $0.optional("Hài lòng", \.satisfied, .integer, "Số phiếu hài lòng.")
    $0.field("Tỷ lệ hài lòng", \.rate, .text, "Tỷ lệ như nguồn ghi.")
    $0.field("Hình thức", \.method, .text, "Khảo sát bằng cách nào.")
    $0.field("Dòng nguồn", \.sourceLine, .text, "Dòng của báo cáo gốc.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về số liệu.")
  }
}

/// Late dossiers and the apology slips (thư xin lỗi) sent for them, as counts by period, never
/// with a name: a row of `so-lieu/tre-han.csv`.
package struct LatenessCount: Sendable {
  package var period = ReportingPeriod()
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var lateDossiers: Int?
  package var apologies: Int?
  package var note = ""

  package static let schema = Schema("số liệu trễ hạn", LatenessCount.init) {
    $0.field("Kỳ", \.period, .reportingPeriod, required: true, "Kỳ báo cáo.")
    $0.optional("Từ ngày", \.from, .day, "Ngày đầu của số liệu.")
    $0.optional("Đến ngày", \.until, .day, "Ngày cuối của số liệu.")
    $0.optional("Hồ sơ trễ hạn", \.lateDossiers, .integer, "Số hồ sơ trễ hạn.")
    $0.optional("Thư xin lỗi", \.apologies, .integer, "Số thư xin lỗi đã gửi.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về số liệu.")
  }
}

/// How many procedures the commune had (số thủ tục), by group: a row of `so-lieu/so-thu-tuc.csv`.
package struct ProcedureCount: Sendable {
  package var period = ""
  package var group = ""
  package var count = ""
  package var sourceLine = ""
  package var note = ""
  /// Whether the source gives another number for the same thing elsewhere.
  package var isDisputed = false

  package static let schema = Schema("số thủ tục", ProcedureCount.init) {
    $0.field("Kỳ", \.period, .text, required: true, "Năm hay kỳ.")
    $0.field("Nhóm", \.group, .text, required: true, "Nhóm thủ tục.")
    $0.field("Số thủ tục", \.count, .text, required: true, "Bao nhiêu.")
    $0.field("Dòng nguồn", \.sourceLine, .text, "Dòng của báo cáo gốc.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về số liệu.")
    $0.field("Chưa khớp", \.isDisputed, .flag, "Nguồn ghi chỗ khác một số khác.")
  }
}

/// A target of the year's plan and how far it is reached (chỉ tiêu): a row of
/// `so-lieu/chi-tieu.csv`.
package struct Target: Sendable {
  package var group = ""
  package var name = ""
  package var unit = ""
  package var planned = ""
  package var achieved = ""
  package var period = ""
  package var source = ""
  package var note = ""

  /// Plan and achievement as numbers, when both are such, and in one unit.
  package var amounts: (plan: Double, done: Double)? {
    guard let plan = VietnameseNumber.read(planned), let done = VietnameseNumber.read(achieved),
      plan.isComparable(with: done)
    else { return nil }
    return (plan.value.doubleValue, done.value.doubleValue)
  }

  /// What share of the plan is reached, from 0 up, when both are numbers and the plan is not zero.
  package var progress: Double? {
    guard let amounts, amounts.plan > 0, amounts.done >= 0 else { return nil }
    // Past ten times the plan a figure is a slip of the pen, and no bar could show it.
    return min(amounts.done / amounts.plan, 10)
  }

  package static let schema = Schema("chỉ tiêu", Target.init) {
    $0.field("Nhóm", \.group, .text, "Nhóm nhiệm vụ.")
    $0.field("Chỉ tiêu", \.name, .text, required: true, "Chỉ tiêu gì.")
    $0.field("Đơn vị", \.unit, .text, "Đơn vị tính.")
    $0.field("Kế hoạch", \.planned, .text, "Phải đạt bao nhiêu.")
    $0.field("Thực hiện", \.achieved, .text, "Đã đạt bao nhiêu.")
    $0.field("Kỳ", \.period, .text, "Tính đến kỳ nào.")
    $0.field("Nguồn", \.source, .text, "Lấy từ đâu.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết về số liệu.")
  }
}
