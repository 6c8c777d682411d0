internal import VietnameseText

/// The period of a report (kỳ báo cáo): `6 tháng đầu năm 2023`, `Quý III/2022`, `Năm 2025`.
package struct ReportingPeriod: Hashable, Sendable {
  package enum Span: Hashable, Sendable {
    case month(Int)
    case quarter(Int)
    /// The first 2 to 11 months of a year.
    case firstMonths(Int)
    /// The second half of a year (6 tháng cuối năm).
    case secondHalf
    case year
    /// From the beginning of an earlier year to the end of a month.
    case since(year: Int, throughMonth: Int)
  }

  package var year = 0
  package var span = Span.year

  package init() {}

  package init(_ span: Span, year: Int) {
    self.span = span
    self.year = year
  }

  /// The last month that the period covers, to sort periods by time.
  package var lastMonth: Int {
    switch span {
    case .month(let month): month
    case .quarter(let quarter): quarter * 3
    case .firstMonths(let months): months
    case .secondHalf, .year: 12
    case .since(_, let month): month
    }
  }

  /// `6 tháng đầu năm 2023`.
  package var name: String {
    switch span {
    case .month(let month): "Tháng \(month)/\(year)"
    case .quarter(let quarter): "Quý \(RomanNumeral.format(quarter))/\(year)"
    case .firstMonths(6): "6 tháng đầu năm \(year)"
    case .firstMonths(let months): "\(months) tháng đầu năm \(year)"
    case .secondHalf: "6 tháng cuối năm \(year)"
    case .year: "Năm \(year)"
    case .since(let first, 12): "Từ năm \(first) đến năm \(year)"
    case .since(let first, let month): "Từ năm \(first) đến tháng \(month)/\(year)"
    }
  }

  /// The period that `text` names, however it is written, or nil.
  package static func read(_ text: String) -> ReportingPeriod? {
    let words = folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let last = words.last, last.count == 4, let year = Int(last), year > 1900 else {
      return nil
    }
    let rest = words.dropLast().filter { !["nam", "bao", "cao", "ky", "tu"].contains($0) }
    if let first = rest.first.flatMap({ Int($0) }), first > 1900 {
      return read(since: first, Array(rest.dropFirst()), year: year)
    }
    switch rest.first {
    case nil: return ReportingPeriod(.year, year: year)
    case "quy":
      guard rest.count == 2 else { return nil }
      let quarter =
        Int(rest[rest.startIndex + 1]) ?? RomanNumeral.read(rest[rest.startIndex + 1].uppercased())
      guard let quarter, (1...4).contains(quarter) else { return nil }
      return ReportingPeriod(.quarter(quarter), year: year)
    case "thang":
      guard rest.count == 2, let month = Int(rest[rest.startIndex + 1]), (1...12).contains(month)
      else { return nil }
      return ReportingPeriod(.month(month), year: year)
    default: return read(months: Array(rest), year: year)
    }
  }

  private static func read(months words: [String], year: Int) -> ReportingPeriod? {
    guard words.count >= 2, let count = Int(words[0]), words[1] == "thang" else { return nil }
    if words.dropFirst(2).first == "cuoi" {
      return count == 6 ? ReportingPeriod(.secondHalf, year: year) : nil
    }
    return (2...11).contains(count) ? ReportingPeriod(.firstMonths(count), year: year) : nil
  }

  /// `từ năm 2021 đến năm 2023`, `từ năm 2021 đến tháng 5/2023`.
  private static func read(since first: Int, _ words: [String], year: Int) -> ReportingPeriod? {
    guard words.first == "den", first < year else { return nil }
    let month = words.count == 3 && words[1] == "thang" ? Int(words[2]) : nil
    switch (words.count, month) {
    case (1, _): return ReportingPeriod(.since(year: first, throughMonth: 12), year: year)
    case (_, .some(1...12)):
      return ReportingPeriod(.since(year: first, throughMonth: month ?? 12), year: year)
    default: return nil
    }
  }
}

extension ReportingPeriod: Comparable {
  /// By the end of the period; of two that end together the longer one is the later.
  package static func < (left: ReportingPeriod, right: ReportingPeriod) -> Bool {
    (left.year, left.lastMonth, left.length) < (right.year, right.lastMonth, right.length)
  }

  private var length: Int {
    switch span {
    case .month: 1
    case .quarter: 3
    case .firstMonths(let months): months
    case .secondHalf: 6
    case .year: 12
    case .since(let first, let month): (year - first) * 12 + month
    }
  }
}

extension ValueType where Value == ReportingPeriod {
  package static var reportingPeriod: ValueType {
    scalar("kỳ báo cáo", example: "9 tháng đầu năm 2026") { ReportingPeriod.read($0) }
  }
}
