internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Rule {
  /// Documents of the commune that were put on the site more than five working days after they were made.
  package static let publishedLate = Rule(
    "TX2005", "công khai chậm hơn 05 ngày làm việc", .portal, .warning,
    Explanation(
      """
      Thông tin phải công khai thì công khai chậm nhất 05 ngày làm việc kể từ ngày tạo ra, trừ khi luật khác \
      nói khác. Quy tắc so “Ngày ban hành” với “Ngày” (ngày đăng) của văn bản, báo cáo, kế hoạch, mục ngân \
      sách do xã ban hành; thứ Bảy, Chủ nhật và ngày nghỉ trong chung/ngay-nghi.yml không tính, ngày nghỉ \
      chưa ghi được trừ rộng ra. Đăng lại sau hơn một năm là đưa tài liệu cũ lên, không phải chậm.
      """,
      english: """
        Compares the day of issue with the day of publication in working days, for what the commune itself \
        issued. Days that may have been unlisted holidays are given away.
        """,
      wrong: "Ngày ban hành: 02/11/2026⏎Ngày: 16/11/2026",
      right: "Ngày ban hành: 02/11/2026⏎Ngày: 09/11/2026",
      source: "Luật Tiếp cận thông tin 104/2016/QH13, Điều 18 khoản 4"),
    check: .portal { reading in
      let portal = reading.portal
      guard portal.isLiving else { return [] }
      let days = WorkingDays(portal.catalogue.holidays, around: portal.today)
      return portal.issued.compactMap { item in
        let passed = days.certainCount(after: item.issued, through: item.published)
        let isOld = item.published.dayNumber - item.issued.dayNumber > 366
        guard passed > PublishedLate.limit, !isOld else { return nil }
        return .late(item, passed, by: days.day(PublishedLate.limit, after: item.issued))
      }
    })
}

/// What both the rule and the calendar of duties count with.
enum PublishedLate {
  /// Working days (Luật Tiếp cận thông tin 104/2016/QH13, Điều 18 khoản 4).
  static let limit = 5
}

/// A thing that the commune issued on one day and published on another.
private struct IssuedItem {
  let issued: CalendarDate
  let published: CalendarDate
  let source: SourceDocument

  /// Nil where a day is not known, or where somebody else issued it.
  init?(
    _ entry: Entry<some Publication>, _ issued: PartialDate?, by issuer: String,
    in portal: Portal
  ) {
    guard let issued = issued?.dayIfKnown, let published = entry.metadata.date?.dayIfKnown,
      portal.isOwn(issuer)
    else { return nil }
    if let from = portal.unit?.from, issued < from { return nil }
    self.issued = issued
    self.published = published
    source = entry.source
  }
}

extension Portal {
  fileprivate var issued: [IssuedItem] {
    let documents = documents.compactMap {
      IssuedItem($0, $0.record.issued, by: $0.record.issuer, in: self)
    }
    let reports = reports.filter { !$0.record.isRestatement }.compactMap {
      IssuedItem($0, $0.record.issued, by: $0.record.issuer, in: self)
    }
    let plans = workPlans.compactMap {
      IssuedItem($0, $0.record.issued, by: $0.record.issuer, in: self)
    }
    let budget = budget.compactMap { IssuedItem($0, $0.record.issued, by: "", in: self) }
    return documents + reports + plans + budget
  }

  /// Whether an issuer is the commune: it says nothing, or it has the commune's name at its end or before a
  /// comma. `UBND xã An Bình` is not that of xã An.
  fileprivate func isOwn(_ issuer: String) -> Bool {
    let name = folded(settings.name)
    return issuer.isEmpty
      || folded(issuer).split(separator: ",").contains { part in
        let words = part.singleSpaced
        return words == name || words.hasSuffix(" " + name)
      }
  }
}

extension Finding {
  fileprivate static func late(_ item: IssuedItem, _ days: Int, by due: CalendarDate) -> Finding {
    Finding(
      at: item.source.place(of: "Ngày"),
      "đăng \(days) ngày làm việc sau khi ban hành (\(item.issued.short)), quá 05 ngày mà luật cho",
      hint: "hạn là \(due.short); nếu đã công khai nơi khác đúng hạn thì ghi ở “Ghi chú nguồn”")
  }
}
