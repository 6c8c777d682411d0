package import VietnameseText

/// A day or some days on which offices are closed (ngày nghỉ lễ, tết), from `chung/ngay-nghi.yml`.
///
/// Days of the solar calendar come back every year by themselves. Tết and the Hùng Kings' day follow the
/// moon, and the second day of the National Day is chosen each year: they are written down when they
/// have been announced, and never worked out.
package struct Holiday: Sendable {
  package var name = ""
  /// The day on which it is every year.
  package var annual: AnnualDay?
  /// The days of one year, as they were announced; the second is nil for a single day.
  package var from: CalendarDate?
  package var until: CalendarDate?
  package var source = ""
  package var isVerified = false
  package var note = ""

  package init() {}

  static let schema = Schema("ngày nghỉ", Holiday.init) {
    $0.field("Tên", \.name, .text, required: true, "Nghỉ dịp gì.")
    $0.optional("Hằng năm", \.annual, .annualDay, "Ngày dương lịch năm nào cũng nghỉ: 02/9.")
    $0.optional("Từ ngày", \.from, .day, "Ngày đầu của đợt nghỉ một năm, như đã thông báo.")
    $0.optional("Đến ngày", \.until, .day, "Ngày cuối của đợt nghỉ, cả ngày nghỉ bù.")
    $0.field("Nguồn", \.source, .text, required: true, "Lấy từ đâu.")
    $0.field("Xác minh", \.isVerified, .oneOf([("có", true), ("chưa", false)]), "có hay chưa.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
  }
}

/// A Saturday or Sunday on which offices work, for another day that they had off (ngày làm bù).
package struct MakeUpDay: Sendable {
  package var day: CalendarDate?
  package var source = ""
  package var note = ""

  package init() {}

  static let schema = Schema("ngày làm bù", MakeUpDay.init) {
    $0.optional("Ngày", \.day, .day, required: true, "Ngày cuối tuần mà cơ quan làm việc.")
    $0.field("Nguồn", \.source, .text, required: true, "Lấy từ đâu.")
    $0.field("Ghi chú", \.note, .text, "Làm bù cho ngày nào.")
  }
}

/// `chung/ngay-nghi.yml`.
package struct HolidayList: Sendable {
  package var holidays: [Holiday] = []
  package var makeUpDays: [MakeUpDay] = []

  package init() {}

  package static let schema = Schema("danh sách ngày nghỉ", HolidayList.init) {
    $0.field("Ngày nghỉ", \.holidays, .list(.record(Holiday.schema)), "Các ngày nghỉ lễ, tết.")
    $0.field(
      "Ngày làm bù", \.makeUpDays, .list(.record(MakeUpDay.schema)),
      "Các ngày cuối tuần phải làm việc.")
  }
}
