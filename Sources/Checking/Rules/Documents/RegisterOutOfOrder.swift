internal import Diagnostics
internal import VietnameseText

extension Rule {
  package static let registerOutOfOrder = Rule(
    "TX1421", "số và ngày của văn bản đã đăng ngược thứ tự", .acrossDocuments, .warning,
    Explanation(
      """
      Số văn bản được cấp theo thứ tự thời gian, từ 01 vào đầu năm. Trong các văn bản, báo cáo đã đăng của một cơ quan, cùng ký hiệu, \
      cùng năm, văn bản mang số lớn hơn mà ngày lại sớm hơn thì số hoặc ngày bị ghi nhầm, hoặc số đã được giữ trước. Ít văn bản \
      bị nhắc nhất có thể. Nghị quyết của Hội đồng nhân dân không bị nhắc, vì có nơi đánh số theo nhiệm kỳ.
      """,
      english: """
        Of the documents that a portal registers, the fewest that contradict the order of numbers and days. A series \
        of which many do is not numbered by time and is left alone, as are those of the People's Council.
        """,
      wrong: "Số ký hiệu: 51/KH-UBND (02/02/2026), Số ký hiệu: 12/KH-UBND (05/3/2026)",
      right: "Số ký hiệu: 11/KH-UBND (02/02/2026), Số ký hiệu: 12/KH-UBND (05/3/2026)",
      source: "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1"),
    check: .texts { readings in
      var series: [RegisteredDocument.Series: [Dated]] = [:]
      for document in readings.compactMap(\.registered)
      where document.suffix.isEmpty && !document.isOfCouncil {
        guard let date = document.date else { continue }
        series[document.series, default: []].append(Dated(document: document, date: date))
      }
      return series.values.flatMap { $0.outOfOrder }.map { item, other in
        Finding(
          at: item.document.span, .outOfOrder(item, other),
          hint: "đối chiếu số và ngày với sổ văn bản đi")
      }
    })
}

private struct Dated {
  let document: RegisteredDocument
  let date: CalendarDate

  func contradicts(_ other: Dated) -> Bool {
    document.number < other.document.number && date > other.date
      || document.number > other.document.number && date < other.date
  }
}

extension [Dated] {
  /// Those outside of the longest run in which numbers rise with the days, each with the nearest number of the
  /// run that it contradicts.
  fileprivate var outOfOrder: [(Dated, Dated)] {
    let items = sorted { ($0.date, $0.document.number) < ($1.date, $1.document.number) }
    let run = longestRising(items.map(\.document.number))
    let rest = items.indices.filter { !run.contains($0) }
    guard rest.count < 3 || rest.count * 4 <= items.count else { return [] }
    return rest.compactMap { place in
      let item = items[place]
      let others = run.map { items[$0] }.filter(item.contradicts)
      let nearest = others.min {
        abs($0.document.number - item.document.number)
          < abs($1.document.number - item.document.number)
      }
      return nearest.map { (item, $0) }
    }
  }
}

/// The places of a longest run of numbers none of which is smaller than the one before.
private func longestRising(_ numbers: [Int]) -> [Int] {
  // For each length the place that ends the run with the smallest number, and for each place the one before.
  var ends: [Int] = []
  var before: [Int?] = []
  for (place, number) in numbers.enumerated() {
    let length = ends.firstIndex { numbers[$0] > number } ?? ends.count
    before.append(length > 0 ? ends[length - 1] : nil)
    if length < ends.count { ends[length] = place } else { ends.append(place) }
  }
  var run: [Int] = []
  var place = ends.last
  while let last = place {
    run.append(last)
    place = before[last]
  }
  return run.reversed()
}

extension String {
  fileprivate static func outOfOrder(_ item: Dated, _ other: Dated) -> String {
    "số và ngày ngược thứ tự: \(item.document.name) ngày \(item.date.short), mà "
      + "\(other.document.name) ngày \(other.date.short)"
  }
}
