internal import Commune
internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// Sections that live on new items and have had none for long.
  package static let staleSection = Rule(
    "TX2002", "mục lâu không có gì mới", .portal, .warning,
    Explanation(
      """
      Luật buộc cập nhật “kịp thời ngay khi có sự thay đổi” mà không nêu số ngày. Ở đây nhắc khi tin tức quá \
      30 ngày, văn bản và thông báo quá 90 ngày không có gì mới, và khi lịch tiếp công dân đã hết. Đó là mức \
      nhắc, không phải mức của luật: một tháng không có tin thì người đọc tưởng trang bị bỏ; một quý không \
      có văn bản nào thì thường là quên đăng. Mục chưa có gì thì bảng điểm nói.
      """,
      english: """
        Reminds of news older than 30 days, documents and notices older than 90, and a schedule that is \
        over. The law sets no number of days, so these are ours.
        """,
      wrong: "tin mới nhất: 02/9/2026, hôm nay: 20/11/2026",
      right: "tin mới nhất: 09/11/2026",
      source: "Nghị định 224/2026/NĐ-CP, Điều 9 khoản 3; số ngày là mức nhắc của công cụ"),
    check: .portal { reading in
      let portal = reading.portal
      guard portal.isLiving else { return [] }
      let stale = FreshnessLimit.all.compactMap { limit -> Finding? in
        guard let newest = portal.newest(in: limit.section) else { return nil }
        let days = portal.today.dayNumber - newest.dayNumber
        return days > limit.days ? .stale(limit, newest, days, in: portal) : nil
      }
      return stale + [portal.finishedSchedule].compactMap { $0 }
    })
}

/// How old the newest item of a section may be before its editor is asked.
struct FreshnessLimit {
  let section: Section
  let days: Int

  static let all = [
    FreshnessLimit(section: .news, days: 30), FreshnessLimit(section: .documents, days: 90),
    FreshnessLimit(section: .notices, days: 90),
  ]
}

extension Portal {
  fileprivate var finishedSchedule: Finding? {
    let ends = schedules.compactMap(\.record.until)
    guard let last = ends.max(), ends.count == schedules.count, last < today else { return nil }
    return .finishedSchedule(last, in: self)
  }
}

extension Finding {
  fileprivate static func stale(
    _ limit: FreshnessLimit, _ newest: CalendarDate, _ days: Int, in portal: Portal
  ) -> Finding {
    Finding(
      at: portal.settingsPlace,
      "mục “\(limit.section.name)” không có gì mới đã \(days) ngày, từ \(newest.short) "
        + "(mức nhắc: \(limit.days) ngày)",
      hint: "thêm vào \(limit.section.rawValue)/, hoặc ghi đúng dòng “Ngày” của những gì đã thêm")
  }

  fileprivate static func finishedSchedule(_ last: CalendarDate, in portal: Portal) -> Finding {
    Finding(
      at: portal.settingsPlace, "lịch tiếp công dân đã hết từ \(last.short)",
      hint: "thêm lịch mới vào \(Section.schedule.rawValue)/ với “Từ ngày”, “Đến ngày”")
  }
}
