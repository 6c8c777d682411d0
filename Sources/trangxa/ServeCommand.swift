import ArgumentParser
import Building
import Diagnostics
import Dispatch
import Files
import Previewing
import VietnameseText
import World

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `trangxa serve`: the portals as they would be published, in a browser of this machine, while they are written.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Xem thử trong khi viết: lưu tệp là trình duyệt đổi theo.",
    discussion: """
      Chỉ máy này xem được. Không đăng gì, không ghi gì vào thư mục đăng. Bấm Ctrl-C để dừng.
      """)

  @OptionGroup var sources: SourceOptions

  @Option(help: ArgumentHelp("Tên giao diện cho mọi trang.", valueName: "tên"))
  var theme: String?

  @Option(help: ArgumentHelp("Số việc làm cùng lúc.", valueName: "số"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Thư mục đăng: ảnh đã làm và địa chỉ cũ ở đó được dùng lại, không gì ở đó bị đổi.",
      valueName: "thư-mục"))
  var output = "public"

  @Option(
    name: .customLong("cong"),
    help: ArgumentHelp("Cổng mạng; bận thì lấy cổng trống kế tiếp.", valueName: "số"))
  var port = 8_017

  @Flag(name: .customLong("nhap"), help: "Hiện cả trang nháp.")
  var showsDrafts = false

  @Flag(name: .customLong("mo"), help: "Mở trình duyệt.")
  var opensBrowser = false

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("--cong cần một số từ 1 đến 65535")
    }
    guard jobs.map({ (1...1_024).contains($0) }) ?? true else {
      throw ValidationError("--jobs cần một số từ 1 đến 1024")
    }
  }

  func run() async throws {
    // Says what is wrong with the options and folders as other commands do.
    let today = try sources.today()
    _ = try sources.readSources()
    let (sources, theme, showsDrafts) = (sources, theme, showsDrafts)
    let jobs = max(1, jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let preview = try await LivePreview(
      LivePreview.Settings(
        content: sources.content, themes: sources.themes, output: try OutputFolder(output),
        request: {
          let build = BuildRequest(
            today: (try? sources.today()) ?? today, theme: theme, sites: Set(sources.sites))
          return PreviewRequest(build, showsDrafts: showsDrafts, jobs: jobs)
        },
        display: { sources.display($0) }, tell: { say($0.words) }))
    let server = try await startServer(of: preview)
    if server.port != port { complain("cổng \(port) đang bận, lấy cổng \(server.port)\n") }
    let address = "http://127.0.0.1:\(server.port)/"
    print("Xem thử tại \(address) (Ctrl-C để dừng)")
    fflush(nil)
    let findings = preview.findings
    if let counts = countWords(findings.count(.error), findings.count(.warning)) { say(counts) }
    if opensBrowser { open(address) }
    // Until here a signal ends the process as it always does.
    let signals = SignalsToEnd()
    let following = Task { await preview.follow() }
    await signals.first()
    following.cancel()
    await server.stop()
    preview.end()
    endAtOnce()
  }

  private func startServer(of preview: LivePreview) async throws -> PreviewServer {
    do {
      return try await PreviewServer.start(preview, at: port)
    } catch {
      preview.end()
      throw error
    }
  }

  private func open(_ address: String) {
    do {
      try openBrowser(address)
    } catch WorldError.missingProgram(let name) {
      complain("máy chưa có “\(name)” (ở Debian: gói xdg-utils); hãy tự mở \(address)\n")
    } catch {
      complain("không mở được trình duyệt (\(error.worldMessage)); hãy tự mở \(address)\n")
    }
  }
}

extension LivePreview.Rebuilt {
  /// `Đã dựng lại 1 trang trong 0,12 giây, 2 lỗi`
  fileprivate var words: String {
    let counts = countWords(errors, warnings).map { ", \($0)" } ?? ""
    if pages == 0 { return "Đã soát mọi trang\(counts)" }
    let hundredths = DecimalNumber(mantissa: (milliseconds + 5) / 10, fractionDigits: 2)
    let what = pages.map { "\(VietnameseNumber.format($0)) trang" } ?? "mọi trang"
    return "Đã dựng lại \(what) trong \(VietnameseNumber.format(hundredths)) giây\(counts)"
  }
}

/// `2 lỗi, 1 cảnh báo`, or nil when there are neither.
private func countWords(_ errors: Int, _ warnings: Int) -> String? {
  let parts = [(errors, "lỗi"), (warnings, "cảnh báo")].filter { $0.0 > 0 }
    .map { "\(VietnameseNumber.format($0.0)) \($0.1)" }
  return parts.isEmpty ? nil : parts.joined(separator: ", ")
}

/// The signals that ask a process to end, from the moment that this is made.
private struct SignalsToEnd {
  private let signals: AsyncStream<Void>
  private let watchers: [any DispatchSourceSignal]

  init() {
    let (signals, signal) = AsyncStream.makeStream(of: Void.self)
    self.signals = signals
    watchers = [SIGINT, SIGTERM, SIGHUP].map { number in
      // Else it would end the process before it is heard.
      Self.ignore(number)
      let watcher = DispatchSource.makeSignalSource(signal: number, queue: .global())
      watcher.setEventHandler { signal.yield() }
      watcher.resume()
      return watcher
    }
  }

  private static func ignore(_ number: Int32) { _ = signal(number, SIG_IGN) }

  /// Waits for the first of them.
  func first() async {
    for await _ in signals { break }
    for watcher in watchers { watcher.cancel() }
  }
}
