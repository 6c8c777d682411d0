import Building
import Diagnostics
import Files
import Releases
import TestSupport
import Testing
import VietnameseText

@testable import World

/// Whatever an editor does, one thing after another: the build that knows the last one leaves readers byte for byte
/// what a build that knows nothing would.
@Suite struct IncrementalTests {
  /// Sequences of edits, each from its own seed.
  @Test(arguments: 1...12) func buildsTheSameWhateverIsKnown(_ seed: Int) async throws {
    let folder = try Folder()
    var bench = try Bench(seed: UInt64(seed), folder: folder)
    try await bench.publish()
    for _ in 0..<12 {
      bench.edit()
      try await bench.publish()
      let wrong = try await bench.differences()
      #expect(wrong.isEmpty, "hạt \(seed): \(bench.edits.suffix(3)) → \(wrong)")
      if !wrong.isEmpty { return }
    }
    // What never happens proves nothing.
    #expect(bench.reused > 0)
  }

  @Test func leavesOtherPagesAloneWhenOneBodyChanges() async throws {
    let folder = try Folder()
    var bench = try Bench(seed: 1, folder: folder)
    try await bench.publish()
    bench.change("content/tin-tuc/bai-0.md") { $0 + "\n\nThêm một đoạn.\n" }
    let before = bench.reused
    try await bench.publish()
    #expect(bench.reused - before == bench.textCount - 1)
  }

  @Test func makesAPageAgainWhoseValueChanged() async throws {
    let folder = try Folder()
    var bench = try Bench(seed: 4, folder: folder)
    let path: FilePath = "content/tin-tuc/bai-0.md"
    bench.change(path) { $0 + "\n\nTiếp nhận {{hồ sơ tiếp nhận, quý 1 2026}} hồ sơ.\n" }
    try await bench.publish()
    #expect(try bench.page("tin-tuc/bai-0.html").contains("Tiếp nhận 200"))
    bench.change("content/so-lieu/ho-so.csv") { _ in
      "Kỳ,Lĩnh vực,Tiếp nhận,Trực tuyến\nQuý I/2026,Tổng,1234,98\n"
        + "Quý II/2026,Tổng,207,98\n"
    }
    try await bench.publish()
    #expect(try bench.page("tin-tuc/bai-0.html").contains("Tiếp nhận 1.234"))
    #expect(try await bench.differences() == [])
  }

  @Test(arguments: ["ab", "trangxa trang 1\n0000", "\u{0}\u{0}"])
  func buildsAllWhenWhatIsRememberedIsDamaged(_ rubbish: String) async throws {
    let folder = try Folder()
    var bench = try Bench(seed: 2, folder: folder)
    try await bench.publish()
    let memory = try bench.memory()
    try folder.write(rubbish, memory)
    bench.change("content/tin-tuc/bai-0.md") { $0 + "\n\nThêm một đoạn.\n" }
    let before = bench.reused
    try await bench.publish()
    #expect(bench.reused == before)
    #expect(try await bench.differences() == [])
  }

  @Test func believesNoMemoryOfAnotherProgram() async throws {
    let folder = try Folder()
    var bench = try Bench(seed: 3, folder: folder)
    try await bench.publish()
    bench.program = Digest(Array("một bản khác".utf8))
    let before = bench.reused
    try await bench.publish()
    #expect(bench.reused == before)
  }
}

/// A small portal that is edited and published again and again.
private struct Bench {
  private var tree: FileTree
  private var random: SeededRandom
  private var today = CalendarDate(dayNumber: 20_780)
  private let folder: Folder
  private let output: OutputFolder
  private var next = 100
  private(set) var edits: [String] = []
  /// How many pages were not made again, over all builds.
  private(set) var reused = 0
  var program = Digest(Array("bản này".utf8))

  private static let sections = ["tin-tuc", "thong-bao", "hoi-dap", "du-an"]

  init(seed: UInt64, folder: Folder) throws {
    self.folder = folder
    random = SeededRandom(state: seed &* 7_919)
    output = try OutputFolder("\(folder.path)/public")
    tree = try repositoryFolder("themes", as: "themes")
    tree.add(Array("Tên: Xã Mẫu\nurl: https://xa-mau.example\n".utf8), at: "content/trang.yml")
    setFigures(received: 200, online: 98)
    for number in 0..<6 { add(number) }
  }

  private mutating func setFigures(received: Int, online: Int) {
    tree.add(
      Array(
        """
        Kỳ,Lĩnh vực,Tiếp nhận,Trực tuyến
        Quý I/2026,Tổng,\(received),\(online)
        Quý II/2026,Tổng,\(received + 7),\(online)

        """.utf8), at: "content/so-lieu/ho-so.csv")
  }

  private mutating func add(_ number: Int) {
    let section = Self.sections[number % 4]
    let name = "bai-\(number)"
    tree.add(Array(text(name, in: section).utf8), at: FilePath("content/\(section)/\(name).md"))
  }

  private mutating func text(_ name: String, in section: String) -> String {
    let other =
      pages.randomElement(using: &random).map { "[xem](../\($0.path.dropFirst(8)))" } ?? ""
    let day = Int.random(in: 1...28, using: &random)
    let until = Bool.random(using: &random) ? "Đăng đến: \(day)/12/2026\n" : ""
    let from = Bool.random(using: &random) ? "Đăng từ: \(day)/11/2026\n" : ""
    let figures = [
      "", "Có {{hồ sơ tiếp nhận, quý 1 2026}} hồ sơ.",
      "Đạt {{hồ sơ trực tuyến / hồ sơ tiếp nhận, quý 2 2026}}.",
    ]
    let figure = figures.randomElement(using: &random) ?? ""
    let summary =
      Bool.random(using: &random) ? "Tóm tắt: Có {{hồ sơ tiếp nhận, quý 1 2026}} hồ sơ\n" : ""
    let posted = section == "thong-bao" ? "Niêm yết đến: \(day)/12/2026\n" : ""
    return """
      ---
      Tiêu đề: Bài \(name) \(Int.random(in: 0...9, using: &random))
      Ngày: \(day)/10/2026
      Thẻ: [đất đai, \(Bool.random(using: &random) ? "y tế" : "giáo dục")]
      \(from)\(until)\(posted)\(summary)---
      Đoạn đầu của \(name). \(other) \(figure)

      ## Mục một

      Chữ \(Int.random(in: 0...99, using: &random)).

      ## Mục hai

      - một
      - hai

      ## Mục ba

      Hết.
      """
  }

  private var pages: [(path: String, FilePath)] {
    tree.paths(inside: "content").filter { $0.fileExtension == "md" }.map { ($0.string, $0) }
  }

  var textCount: Int { pages.count }

  mutating func change(_ path: FilePath, _ edit: (String) -> String) {
    guard let bytes = tree[path] else { return }
    tree.add(Array(edit(String(decoding: bytes, as: UTF8.self)).utf8), at: path)
  }

  /// Does one thing that an editor, a designer or the calendar might.
  mutating func edit() {
    guard let page = pages.randomElement(using: &random)?.1 else { return }
    let number = Int.random(in: 0...99, using: &random)
    let what: String
    switch Int.random(in: 0..<16, using: &random) {
    case 0:
      next += 1
      add(next)
      what = "thêm"
    case 1 where pages.count > 3:
      tree = tree.without([page])
      what = "xóa \(page)"
    case 2:
      next += 1
      let bytes = tree[page] ?? []
      tree = tree.without([page])
      tree.add(bytes, at: page.parent.appending("doi-ten-\(next).md"))
      what = "đổi tên \(page)"
    case 3, 4:
      change(page) { $0 + "\n\nĐoạn thêm \(number).\n" }
      what = "thân \(page)"
    case 5:
      change(page) { $0.replacingOccurrence(of: "Tiêu đề: ", with: "Tiêu đề: \(number) ") }
      what = "tiêu đề \(page)"
    case 6:
      change(page) { $0.replacingOccurrence(of: "/10/2026", with: "/9/2026") }
      what = "ngày \(page)"
    case 7:
      change(page) { $0.replacingOccurrence(of: "đất đai", with: "thẻ \(number)") }
      what = "thẻ \(page)"
    case 8:
      change("themes/mac-dinh/templates/bai.mustache") { "<!-- \(number) -->" + $0 }
      what = "mẫu"
    case 9:
      change("themes/mac-dinh/templates/partials/contents.mustache") { $0 + "<!-- \(number) -->" }
      what = "mẫu con"
    case 10:
      change("content/trang.yml") {
        $0.replacingOccurrence(of: "Xã Mẫu", with: "Xã Mẫu \(number)")
      }
      what = "thiết lập"
    case 11:
      change("themes/mac-dinh/assets/mac-dinh.css") { $0 + "/* \(number) */" }
      what = "kiểu"
    case 14, 15:
      // Sometimes what a ratio is divided by becomes nothing, and comes back.
      setFigures(received: number % 5 == 0 ? 0 : 100 + number / 20, online: number / 30)
      what = "số liệu \(number)"
    case 12:
      tree.add(
        Array("Thôn,Số người\nThôn Một,\(number)\n".utf8), at: "content/so-lieu/dan-so.csv")
      what = "bảng"
    default:
      today = today.adding(days: 1 + number % 9)
      what = "ngày \(today.iso)"
    }
    edits.append(what)
  }

  private var plan: Plan {
    Building.plan(tree, BuildRequest(today: today)).value
  }

  mutating func publish() async throws {
    var options = PublishOptions()
    options.rest = 0
    options.program = program
    let pictures = try await preparePictures(
      of: tree, content: folder.path, sites: [], for: output, jobs: 1)
    let done = try await World.publish(
      plan, from: tree, content: folder.path, pictures: pictures, to: output, options: options,
      jobs: 2)
    for failure in done.value.failures { throw failure.error }
    reused += done.value.reused
  }

  func differences() async throws -> [String] {
    try await World.differences(between: plan, and: output, jobs: 2)
  }

  /// A page as it is served.
  func page(_ address: String) throws -> String {
    String(decoding: try folder.bytes("public/\(address)"), as: UTF8.self)
  }

  /// The file in which pages are remembered, below the folder.
  func memory() throws -> String {
    let store = try ServedPortal("", in: output).store.folder
    return String(store.dropFirst(folder.path.count + 1)) + "/nho-trang"
  }
}

extension String {
  fileprivate func replacingOccurrence(of text: String, with other: String) -> String {
    guard let range = firstRange(of: text) else { return self }
    return replacingCharacters(in: range, with: other)
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
