import ArgumentParser
import Commune
import Diagnostics
import Drafting
import Files
import VietnameseText
import World

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `trangxa new`: a text to begin with, with the keys that it needs.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Tạo một bài mới, có sẵn các khóa cần ghi: báo cáo, tin, thông báo …",
    discussion: """
      Loại: \(KindWord.all.map(\.word).joined(separator: ", ")); viết có dấu hay không, có gạch nối hay không \
      đều được. Thiếu điều gì thì lệnh hỏi, hoặc ghi bằng các tùy chọn. Bài mới là nháp; tệp đã có không bị \
      ghi đè.
      """)

  @Argument(help: ArgumentHelp("Loại bài: báo-cáo, tin, thông-báo …", valueName: "loại"))
  var kind: String

  @Option(help: ArgumentHelp("Thư mục nội dung.", valueName: "thư-mục"))
  var content = "content"

  @Option(help: ArgumentHelp("Trang của xã nào; một xã thì không cần.", valueName: "tên"))
  var site: String?

  @Option(help: ArgumentHelp("Hôm nay, theo giờ Việt Nam: 2026-11-21.", valueName: "ngày"))
  var now: String?

  @Option(name: .customLong("tieu-de"), help: ArgumentHelp("Tiêu đề.", valueName: "chữ"))
  var title: String?

  @Option(
    name: .customLong("ngay"),
    help: ArgumentHelp("Ngày đăng; của văn bản là ngày ban hành.", valueName: "ngày"))
  var date: String?

  @Option(
    name: .customLong("ky"),
    help: ArgumentHelp("Kỳ báo cáo: 6-thang-2026, quy-3-2026, nam-2026.", valueName: "kỳ"))
  var period: String?

  @Option(
    name: .customLong("ma"), help: ArgumentHelp("Mã thủ tục: 1.001193.", valueName: "mã"))
  var code: String?

  @Option(
    name: .customLong("khoa"),
    help: ArgumentHelp(
      "Giá trị của một khóa bất kỳ; ghi lại nhiều lần được.", valueName: "Tên khóa=giá trị"))
  var keys: [String] = []

  @Option(
    name: .customLong("ten"),
    help: ArgumentHelp("Tên tệp, cũng là tên trong địa chỉ: a–z, 0–9, gạch nối.", valueName: "tên"))
  var name: String?

  @Option(
    name: .customLong("muc"),
    help: ArgumentHelp("Thư mục của một trang, như gioi-thieu.", valueName: "thư-mục"))
  var folder: String?

  @Flag(name: .customLong("dang"), help: "Không để nháp: bài hiện ở lần dựng sau.")
  var publishes = false

  @Flag(name: .customLong("xem"), help: "In bài sẽ ghi, và không ghi gì.")
  var onlyShows = false

  func run() throws {
    let target = try DraftTarget(content: content, site: site)
    var request = try request(in: target)
    try complete(&request)
    if let period = request.period {
      request.figures = try target.figures(for: period, request.today)
    }
    let draft = request.draft
    if onlyShows {
      print(draft.files[0].text, terminator: "")
      complain("\(target.display(draft.files[0].path)): chưa ghi gì; bỏ --xem để ghi\n")
      return
    }
    try write(draft, to: target, named: request.fileStem)
    print("Đã tạo \(target.display(draft.files[0].path))")
    print("Việc tiếp theo:")
    print("  mở \(target.display(draft.files[0].path)) và viết")
    for step in draft.steps { print("  \(step)") }
    print("  soát lại: \(target.command("check"))")
  }

  private func write(_ draft: Draft, to target: DraftTarget, named stem: String) throws {
    for file in draft.files where isThere(target.display(file.path)) {
      let free = (2...99).lazy.map { "\(stem)-\($0)" }.first { name in
        !isThere(target.display(file.path.replacing("\(stem).", with: "\(name).")))
      }
      throw refuse(
        "“\(target.display(file.path))” đã có, nên không ghi gì",
        request(isNamedByCode: draft)
          ? "mở tệp ấy mà viết tiếp"
          : "mở tệp ấy mà viết tiếp, hoặc đặt tên khác: --ten \(free ?? "ten-khac")")
    }
    // The text last: what it names is there then.
    for file in draft.files.reversed() {
      guard try writeNewFile(file.text, to: target.display(file.path)) else {
        throw refuse(
          "“\(target.display(file.path))” vừa có ai tạo, nên không ghi", "chạy lại lệnh này")
      }
    }
  }

  /// A note to a procedure is found by its name, so another name is no way out.
  private func request(isNamedByCode draft: Draft) -> Bool {
    draft.files[0].path.hasPrefix("thu-tuc/")
  }

  private func request(in target: DraftTarget) throws -> DraftRequest {
    guard let kind = KindWord.read(kind) else {
      let words = KindWord.all.map { $0.word.replacing(" ", with: "-") }
      throw refuse(
        "không có loại bài “\(kind)”",
        KindWord.closest(to: kind).map {
          "có phải ý bạn là \($0.replacing(" ", with: "-"))?"
        } ?? "chọn một trong: \(words.joined(separator: ", "))")
    }
    var request = DraftRequest(kind, today: try vietnamToday(now))
    request.isDraft = !publishes
    if let name {
      guard name == slug(name), !name.isEmpty else {
        throw refuse(
          "--ten chỉ gồm a–z, 0–9 và gạch nối",
          slug(name).isEmpty ? "ghi như --ten ngay-hoi" : "ghi như --ten \(slug(name))")
      }
      guard kind != .procedureNote else {
        throw refuse("tệp về thủ tục mang tên là mã thủ tục", "bỏ --ten, ghi --ma 1.001193")
      }
      request.name = name
    }
    if let folder {
      guard kind == .page else {
        throw refuse("--muc chỉ dùng cho loại “trang”", "bỏ --muc: loại bài đã nói thư mục")
      }
      guard folder == slug(folder), ContentKind(folder: folder) == .page, !folder.isEmpty else {
        throw refuse(
          "“\(folder)” không phải thư mục của các trang", "ghi như --muc gioi-thieu")
      }
      request.folder = folder
    }
    if kind == .procedureNote {
      request.code = try procedureCode(in: target)
    } else if code != nil {
      throw refuse("--ma chỉ dùng cho loại “thủ tục”", "bỏ --ma")
    }
    try setValues(of: &request)
    return request
  }

  private func setValues(of request: inout DraftRequest) throws {
    var given: [(String, String)] = []
    if let title { given.append(("Tiêu đề", title)) }
    if let date { given.append((request.kind == .document ? "Ngày ban hành" : "Ngày", date)) }
    if let period {
      guard request.kind == .report else {
        throw refuse("--ky chỉ dùng cho báo cáo", "ghi --khoa \"Kỳ=…\" nếu loại này có khóa “Kỳ”")
      }
      given.append(("Kỳ", ReportingPeriod.read(period)?.name ?? period))
    }
    for pair in keys {
      guard let equals = pair.firstIndex(of: "=") else {
        throw refuse(
          "--khoa cần tên khóa và giá trị, không phải “\(pair)”",
          "ghi như --khoa \"Thẻ=giao thông\"")
      }
      given.append((String(pair[..<equals]), String(pair[pair.index(after: equals)...])))
    }
    for (key, value) in given {
      if let finding = request.set(key.singleSpaced, to: value) {
        throw refuse(finding.message, finding.hint ?? "xem các khóa: trangxa schema \(kind)")
      }
    }
  }

  /// The code that is asked for, held to the catalogue where there is one.
  private func procedureCode(in target: DraftTarget) throws -> ProcedureCode {
    var text = code
    if text == nil, canAsk { text = ask("Mã thủ tục, như 1.001193: ") }
    guard let text, !text.isEmpty else {
      throw refuse("thiếu mã thủ tục", "thêm --ma 1.001193")
    }
    guard let code = ProcedureCode(text) else {
      throw refuse(
        "“\(text)” không phải mã thủ tục", "mã có dạng 1.001193: một số, dấu chấm, sáu số")
    }
    let known = try target.procedures()
    if known.contains(code) { return code }
    let near = closest(to: code.text, among: known.map(\.text))
    throw refuse(
      "mã \(code) không có trong \(content)/chung/thu-tuc/danh-muc.csv",
      near.map { "có phải ý bạn là \($0)?" }
        ?? (known.isEmpty ? "thêm danh mục thủ tục trước" : "xem lại mã"))
  }

  /// Asks for what is missing when a person is there, and says all of it when there is none.
  private func complete(_ request: inout DraftRequest) throws {
    var asked: Set<String> = []
    while let question = request.questions.first(where: {
      !asked.contains($0.path) && ($0.usual == nil || canAsk)
    }) {
      asked.insert(question.path)
      guard canAsk else { continue }
      try answer(question, of: &request)
    }
    guard !canAsk else { return }
    let missing = request.unanswered
    guard missing.isEmpty else {
      let flags = missing.map { question in
        "--khoa \"\(question.path)=\(question.choices.first ?? question.example)\""
      }
      throw refuse(
        "thiếu \(missing.map { "“\($0.path)”" }.joined(separator: ", "))",
        "thêm \(flags.joined(separator: " "))")
    }
  }

  private func answer(_ question: DraftQuestion, of request: inout DraftRequest) throws {
    let name = question.path.replacing(".", with: ", ")
    let meaning =
      question.meaning.hasSuffix(".") ? String(question.meaning.dropLast()) : question.meaning
    if !question.choices.isEmpty {
      complain("\(name) (\(meaning))\n")
      for (index, choice) in question.choices.enumerated() {
        complain("  \(index + 1). \(choice)\n")
      }
    }
    let usual = question.usual.map { " [\($0)]" } ?? ""
    let prompt =
      question.choices.isEmpty
      ? "\(name) (\(meaning))\(usual): " : "Ghi số hoặc chữ\(usual): "
    for _ in 0..<5 {
      guard let typed = ask(prompt) else { throw refuse("bỏ dở, chưa ghi gì", "chạy lại lệnh này") }
      var value = typed.isEmpty ? question.usual ?? "" : typed
      if let number = Int(value), question.choices.indices.contains(number - 1) {
        value = question.choices[number - 1]
      }
      if value.isEmpty {
        complain("Điều này bắt buộc phải ghi.\n")
        continue
      }
      guard let finding = request.set(question.path, to: value) else { return }
      complain("\(finding.message)\n")
      if let hint = finding.hint { complain("gợi ý: \(hint)\n") }
    }
    throw refuse(
      "chưa ghi được “\(question.path)” sau năm lần hỏi, nên chưa ghi gì", "chạy lại lệnh này")
  }
}

/// A line that a person types, without the spaces around it; nil when there is no more.
func ask(_ prompt: String) -> String? {
  complain(prompt)
  return readLine()?.singleSpaced
}
