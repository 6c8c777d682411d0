import ArgumentParser
import Building

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The options of commands that make the pages of a workspace, to look at them or to publish them.
struct CommonOptions: ParsableArguments {
  @OptionGroup var reporting: ReportOptions

  @Option(help: ArgumentHelp("Tên giao diện cho mọi trang.", valueName: "tên"))
  var theme: String?

  @Option(help: ArgumentHelp("Số việc làm cùng lúc.", valueName: "số"))
  var jobs: Int?

  func validate() throws {
    guard jobs.map({ (1...1_024).contains($0) }) ?? true else {
      throw ValidationError("--jobs cần một số từ 1 đến 1024")
    }
  }

  @Flag(help: "In bảng các trang nặng nhất khi nén, và tập lệnh của chúng.")
  var weights = false

  var sources: SourceOptions {
    get { reporting.sources }
    set { reporting.sources = newValue }
  }

  var jobCount: Int { max(1, jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  func request() throws -> BuildRequest {
    BuildRequest(today: try sources.today(), theme: theme, sites: Set(sources.sites))
  }

  /// How many pages the table of weights names, when there is one.
  static let listedWeights = 10

  /// Whether the heaviest pages are named: for who asks, and for who watches.
  var listsWeights: Bool { weights || isWatched }
}
