internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let numbersOutOfOrder = Rule(
    "TX1406", "số và ngày ngược thứ tự", .number, .warning,
    Explanation(
      """
      Số văn bản của một cơ quan được cấp theo thứ tự thời gian, từ 01 vào đầu năm. Văn bản mang số lớn hơn mà ngày lại \
      sớm hơn thì số hoặc ngày bị ghi nhầm, hoặc số đã được giữ trước. Chỉ so các văn bản cùng ký hiệu, cùng năm, của \
      cùng một cơ quan; khi báo cáo không nói của ai thì chỉ so các số gần nhau.
      """,
      english: """
        Numbers are given in order of time, so of two documents of one series the higher number is not the older. \
        Those that contradict most of the others are named; where offices are not said, only near numbers count.
        """,
      wrong: "Kế hoạch số 08/KH-UBND ngày 30/01/2023; Kế hoạch số 07/KH-UBND ngày 31/01/2023",
      right: "Kế hoạch số 07/KH-UBND ngày 30/01/2023; Kế hoạch số 08/KH-UBND ngày 31/01/2023",
      source: "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1"),
    check: .text { manuscript in
      manuscript.series.flatMap { $0.outOfOrder }.map { item, other in
        manuscript.finding(
          item.mention.nameRange,
          .outOfOrder(
            manuscript.string(item.mention.range), item.date,
            manuscript.string(other.mention.range), other.date),
          hint: "đối chiếu số và ngày của hai văn bản với sổ văn bản đi")
      }
    })
}

/// A document of a series, with the day that is meant.
private struct Numbered {
  let mention: DocumentMention
  let date: CalendarDate

  func distance(_ other: Numbered) -> Int { abs(mention.number - other.mention.number) }

  /// Whether both cannot be right.
  func contradicts(_ other: Numbered) -> Bool {
    let numbers = (mention.number, other.mention.number)
    let isTurned =
      numbers.0 < numbers.1 ? date > other.date : numbers.0 > numbers.1 && date < other.date
    guard isTurned, mention.issuer.mayBe(other.mention.issuer) else { return false }
    let isOneOffice = mention.issuer == other.mention.issuer && mention.issuer != .unknown
    return isOneOffice || abs(numbers.0 - numbers.1) <= nearNumbers
  }
}

extension Manuscript {
  /// The documents of each symbol and year, each number and day once, in order of the text.
  fileprivate var series: [[Numbered]] {
    var series: [String: [Numbered]] = [:]
    var order: [String] = []
    let year = days.upperBound.year
    // A day of the future is wrong by itself.
    let last = context.lastDayToCite.day
    for mention in mentions where !mention.isParty && mention.issuer != .central {
      guard let date = mention.writtenDate?.likely(near: year), date <= last else { continue }
      let name = "\(mention.symbol) \(date.year) \(mention.year == nil)"
      if series[name] == nil { order.append(name) }
      let isKnown = series[name, default: []].contains {
        $0.mention.number == mention.number && $0.date == date
          && $0.mention.issuer.mayBe(mention.issuer)
      }
      if !isKnown { series[name, default: []].append(Numbered(mention: mention, date: date)) }
    }
    return order.compactMap { series[$0] }
  }
}

extension [Numbered] {
  /// The fewest that must be wrong, each with one that it contradicts: the one that contradicts most others is
  /// taken out first, of equals the last.
  fileprivate var outOfOrder: [(Numbered, Numbered)] {
    guard count > 1, count <= longestSeries else { return [] }
    var rest = self
    var wrong: [Numbered] = []
    while true {
      let counts = rest.map { item in rest.count { item.contradicts($0) } }
      guard let most = counts.max(), most > 0, let worst = counts.lastIndex(of: most) else { break }
      wrong.append(rest.remove(at: worst))
    }
    // Told by the nearest number that stays: one that is wrong itself must not speak against its neighbours.
    return wrong.compactMap { item in
      let others = rest.filter(item.contradicts)
      return others.min { item.distance($0) < item.distance($1) }.map { (item, $0) }
    }
  }
}

/// How far two numbers may be apart to be of one series when nothing says so.
private let nearNumbers = 30
/// A list of more documents than a person compares.
private let longestSeries = 500

extension String {
  fileprivate static func outOfOrder(
    _ written: String, _ date: CalendarDate, _ other: String, _ otherDate: CalendarDate
  ) -> String {
    "số và ngày ngược thứ tự: \(written) ngày \(date.short), mà \(other) ngày \(otherDate.short)"
  }
}
