import ArgumentParser
import Checking
import Commune
import Diagnostics
import World

/// `trangxa lich`: what the editors of the communes have to do, and by when.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lich",
    abstract: "Việc sắp đến hạn, quá hạn: ngân sách, báo cáo, niêm yết, trang cần xem lại.",
    discussion: """
      Ngày làm việc đếm theo chung/ngay-nghi.yml. Mỗi việc nói hạn lấy từ đâu; hạn chưa có nguồn thì nói \
      là chưa có. Với --ics, tệp lịch ghi cả năm tới, để điện thoại hay thư điện tử đọc.
      """)

  @OptionGroup var options: SourceOptions

  @Option(help: ArgumentHelp("Ghi lịch ra tệp .ics.", valueName: "tệp"))
  var ics: String?

  @Option(
    name: .customLong("trong"),
    help: ArgumentHelp("Báo trước bao nhiêu ngày.", valueName: "số ngày"))
  var days = 45

  func validate() throws {
    guard (0...3_660).contains(days) else {
      throw ValidationError("--trong cần số ngày từ 0 đến 3660")
    }
  }

  func run() throws {
    let today = try options.today()
    let sources = try options.readSources()
    let assembled = assemble(sources.value, today: today, only: Set(options.sites))
    let errors = (sources.diagnostics + assembled.diagnostics).count { $0.severity == .error }
    if errors > 0 {
      complain(
        "nội dung có \(errors) lỗi, nên lịch có thể thiếu việc; chạy “trangxa check” để xem\n")
    }
    let workspace = assembled.value
    if let ics {
      let year = duties(of: workspace, sources.value, on: today, within: Self.calendarDays)
      try writeDocument(dutyCalendar(year, on: today), to: ics)
      say("đã ghi \(year.count) việc vào \(ics)")
    }
    let found = duties(of: workspace, sources.value, on: today, within: days)
    print(dutyText(found), terminator: "")
  }

  /// A calendar that is read now and then should know of a year.
  private static let calendarDays = 366
}
