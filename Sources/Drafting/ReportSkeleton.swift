package import Commune

/// The headings of a report on administrative reform, each with a line that says what belongs
/// below it. Whoever fills them in replaces these lines; every one begins with ``placeholder``.
///
/// The parts are those that the reports of communes share: what was led, the six fields of reform,
/// what is well and what is not, and what comes next.
///
/// - Parameter figures: lines of Markdown with the values of the period, for the part on procedures.
package func reportSkeleton(for period: ReportingPeriod, figures: String = "") -> String {
  var out =
    "\(placeholder) báo cáo về việc gì, trong kỳ nào (\(period.name.lowercased())), số liệu từ ngày nào đến ngày nào.\n"
  for part in parts(after: period) {
    out += "\n\(String(repeating: "#", count: part.level)) \(part.heading)\n"
    if !part.hint.isEmpty { out += "\n\(placeholder) \(part.hint)\n" }
    if part.hasFigures, !figures.isEmpty { out += "\n\(figures)" }
  }
  return out
}

/// With what each line begins that a person must replace.
package let placeholder = "Điền:"

private struct Part {
  let level: Int
  let heading: String
  var hint = ""
  /// Whether what the data say of the period belongs below it.
  var hasFigures = false
}

private func parts(after period: ReportingPeriod) -> [Part] {
  [
    Part(level: 2, heading: "I. Công tác chỉ đạo, điều hành"),
    Part(
      level: 3, heading: "1. Kế hoạch và việc thực hiện",
      hint: "kế hoạch nào, bao nhiêu nhiệm vụ, đã xong bao nhiêu."),
    Part(
      level: 3, heading: "2. Kiểm tra, tuyên truyền, đối thoại với người dân",
      hint: "đã kiểm tra ở đâu, tuyên truyền bằng cách nào, đối thoại mấy lần."),
    Part(level: 2, heading: "II. Kết quả thực hiện"),
    Part(
      level: 3, heading: "1. Cải cách thể chế",
      hint: "văn bản đã ban hành, đã rà soát, đã xử lý."),
    Part(
      level: 3, heading: "2. Cải cách thủ tục hành chính",
      hint:
        "hồ sơ tiếp nhận, đã giải quyết, đúng hạn, quá hạn; công khai thủ tục; phản ánh, kiến nghị.",
      hasFigures: true),
    Part(
      level: 3, heading: "3. Cải cách tổ chức bộ máy",
      hint: "sắp xếp bộ phận, thôn; phân công lại việc gì."),
    Part(
      level: 3, heading: "4. Cải cách chế độ công vụ",
      hint: "số cán bộ, công chức; đào tạo, bồi dưỡng; kỷ luật, kỷ cương."),
    Part(
      level: 3, heading: "5. Cải cách tài chính công",
      hint: "thu, chi ngân sách; công khai ngân sách; tài sản công."),
    Part(
      level: 3, heading: "6. Chính quyền số, chuyển đổi số",
      hint:
        "dịch vụ công trực tuyến, thanh toán trực tuyến, số hóa hồ sơ, tổ công nghệ số cộng đồng."),
    Part(level: 2, heading: "III. Đánh giá chung"),
    Part(level: 3, heading: "1. Việc làm được", hint: "ba, bốn việc, mỗi việc kèm con số."),
    Part(level: 3, heading: "2. Hạn chế và nguyên nhân", hint: "việc chưa đạt và vì sao."),
    Part(
      level: 2, heading: "IV. Nhiệm vụ \(next(after: period))",
      hint: "việc gì, ai làm, xong khi nào."),
    Part(level: 2, heading: "V. Kiến nghị, đề xuất", hint: "kiến nghị với cơ quan nào, việc gì."),
  ]
}

/// The time that the tasks are for.
private func next(after period: ReportingPeriod) -> String {
  switch period.span {
  case .month(12), .quarter(4), .secondHalf, .year, .since(_, 12): "năm \(period.year + 1)"
  case .month(let month): "tháng \(month + 1)/\(period.year)"
  case .quarter(let quarter):
    ReportingPeriod(.quarter(quarter + 1), year: period.year).name.prefix(1).lowercased()
      + ReportingPeriod(.quarter(quarter + 1), year: period.year).name.dropFirst()
  case .firstMonths(let months): "\(12 - months) tháng cuối năm \(period.year)"
  case .since: "thời gian tới"
  }
}
