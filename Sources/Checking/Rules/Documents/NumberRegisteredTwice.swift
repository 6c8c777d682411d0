internal import Diagnostics
internal import Files
internal import VietnameseText

extension Rule {
  package static let numberRegisteredTwice = Rule(
    "TX1420", "một số cấp cho hai văn bản đã đăng", .acrossDocuments, .error,
    Explanation(
      """
      Hai bài trong mục văn bản hay báo cáo ghi cùng một số, ký hiệu, cùng năm, cùng cơ quan. Mỗi số chỉ cấp cho một văn bản, nên \
      một số bị gõ nhầm, hoặc một văn bản được đăng hai lần. Một báo cáo đăng ở cả hai mục với cùng một ngày thì không bị \
      nhắc; văn bản cùng ngày và cùng trích yếu chỉ là điều cần xem lại.
      """,
      english: """
        Two documents that the portal registers have one number, symbol, year and office. One of the same day with a \
        page as report and another as document is left alone; the same day and subject are a doubt.
        """,
      wrong: "Số ký hiệu: 12/KH-UBND (ngày 05/3/2026), Số ký hiệu: 12/KH-UBND (ngày 09/4/2026)",
      right: "Số ký hiệu: 12/KH-UBND (ngày 05/3/2026), Số ký hiệu: 15/KH-UBND (ngày 09/4/2026)",
      source: "Nghị định 30/2020/NĐ-CP, Điều 15 khoản 1"),
    check: .texts { readings in
      var seen: [Place: (reading: Reading, document: RegisteredDocument)] = [:]
      // The older document had the number first, whatever its file is called.
      let registered = readings.compactMap { reading in reading.registered.map { (reading, $0) } }
        .sorted { ($0.1.date ?? .latest, $0.0.path) < ($1.1.date ?? .latest, $1.0.path) }
      return registered.compactMap { reading, document in
        let place = Place(
          series: document.series, number: document.number, suffix: document.suffix)
        guard let first = seen[place] else {
          seen[place] = (reading, document)
          return nil
        }
        guard !document.isSame(as: first.document) else { return nil }
        return Finding(
          at: document.span, .givenTwice(document, first.document),
          hint: "xem \(first.reading.path), đối chiếu với sổ văn bản đi",
          severity: document.mayBeSame(as: first.document) ? .warning : .error)
      }
    })
}

private struct Place: Hashable {
  let series: RegisteredDocument.Series
  let number: Int
  let suffix: String
}

extension RegisteredDocument {
  /// Whether both pages show one document: as a report and as a document, or in its words and in ours.
  fileprivate func isSame(as other: RegisteredDocument) -> Bool {
    (isReport != other.isReport || isRestatement != other.isRestatement)
      && (date == other.date || date == nil || other.date == nil)
  }

  fileprivate func mayBeSame(as other: RegisteredDocument) -> Bool {
    if date == nil || other.date == nil { return true }
    if date == other.date { return SubjectLikeness(subject, other.subject) == .same }
    return isOfCouncil || isRestatement || other.isRestatement
  }
}

extension CalendarDate {
  /// Behind every day that is written.
  fileprivate static var latest: CalendarDate { CalendarDate(dayNumber: 1_000_000) }
}

extension String {
  fileprivate static func givenTwice(
    _ here: RegisteredDocument, _ there: RegisteredDocument
  ) -> String {
    guard let day = here.date, let other = there.date else {
      return "số \(here.name) đã được ghi cho một bài khác"
    }
    return day == other
      ? "số \(here.name) đã được ghi cho một bài khác, cùng ngày \(day.short)"
      : "số \(here.name) được cấp cho hai văn bản: ngày \(other.short) và ngày \(day.short)"
  }
}
