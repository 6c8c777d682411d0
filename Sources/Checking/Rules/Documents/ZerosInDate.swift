internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Rule {
  package static let zerosInDate = Rule(
    "TX1411", "số 0 trong ngày, tháng", .date, .warning,
    Explanation(
      """
      Ngày nhỏ hơn 10 và tháng 1, 2 viết thêm số 0 ở trước; các tháng từ 3 đến 12 thì không: 03/6/2022, 19/01/2023, 08/9/2023. \
      Quy tắc dành cho văn bản hành chính; ở tin bài, và với ngày không có năm (ngày 2/9), chỉ là ghi chú.
      """,
      english: """
        Days below ten and the months 1 and 2 take a zero, the months 3 to 12 do not. The rule is for administrative \
        documents; elsewhere, and for days without a year as holidays are named, it is a note.
        """,
      wrong: "ngày 3/6/2022; ngày 19/1/2023; ngày 01 tháng 06 năm 2022",
      right: "ngày 03/6/2022; ngày 19/01/2023; ngày 01 tháng 6 năm 2022",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục I"),
    check: .text { manuscript in
      manuscript.blocksAndDates.compactMap { block, date in
        guard !block.kind.isValue, let month = date.month, date.isWhole else { return nil }
        let faults = [date.day.dayFault, month.monthFault].compactMap { $0 }
        guard !faults.isEmpty else { return nil }
        let right = manuscript.rewritten(date, month)
        let isWhole = manuscript.prose.span(date.range).range.count == date.range.count
        return manuscript.finding(
          date.range, .zeros(manuscript.string(date.range), faults), hint: "viết \(right)",
          severity: manuscript.context.isAdministrative && date.year != nil ? .warning : .note,
          fix: isWhole ? right : nil)
      }
    })
}

extension WrittenDate {
  /// Whether it is a day of the calendar, or one without its year; what went wrong is said by another rule.
  fileprivate var isWhole: Bool {
    switch value {
    case .day, .withoutYear: true
    case .impossible, .glued, .oddYear: false
    }
  }
}

extension WrittenDate.Part {
  fileprivate var dayFault: String? {
    value < 10 && digits == 1 ? "ngày \(value) thiếu số 0" : nil
  }

  fileprivate var monthFault: String? {
    if value <= 2, digits == 1 { return "tháng \(value) thiếu số 0" }
    return value > 2 && value < 10 && digits == 2 ? "tháng \(value) thừa số 0" : nil
  }

  fileprivate var dayWritten: String { value < 10 ? "0\(value)" : "\(value)" }
  fileprivate var monthWritten: String { value <= 2 ? "0\(value)" : "\(value)" }
}

extension Manuscript {
  /// Every date with the block that it stands in.
  fileprivate var blocksAndDates: [(Prose.Block, WrittenDate)] {
    var block = 0
    return dates.map { date in
      while block + 1 < blocks.count, blocks[block].range.upperBound <= date.range.lowerBound {
        block += 1
      }
      return (blocks[block], date)
    }
  }

  /// The date as it should be, with the words and strokes that it has.
  fileprivate func rewritten(_ date: WrittenDate, _ month: WrittenDate.Part) -> String {
    date.day.dayWritten + string(date.day.range.upperBound..<month.range.lowerBound)
      + month.monthWritten + string(month.range.upperBound..<date.range.upperBound)
  }
}

extension String {
  fileprivate static func zeros(_ written: String, _ faults: [String]) -> String {
    "\(faults.joined(separator: ", ")) trong “\(written)”"
  }
}
