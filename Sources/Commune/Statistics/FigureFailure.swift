internal import Diagnostics
internal import Syntax
internal import VietnameseText

/// Why there is no value for a reference.
enum FigureFailure: Error, Sendable {
  case unreadable(FigureMistake)
  case noName(String)
  case noData(FigureName)
  case noPeriodSaid(FigureName, known: [ReportingPeriod])
  case noPeriod(String)
  case noSuchPeriod(FigureName, String, known: [ReportingPeriod])
  case noDay(String)
  case strangeKey(FigureName, FigureKey)
  case noSuch(FigureName, FigureKey, String, known: [String])
  case mustSay(FigureName, FigureKey, known: [String])
  case twice(FigureName)
  case noRow(FigureName, FigureTerm)
  case empty(FigureName, FigureRow)
  case noNumber(FigureName, String)
  case byZero
  case measures(String, String)
  case tooLarge
}

extension FigureFailure {
  func diagnostic(of reference: ValueReference) -> Diagnostic {
    let (code, message, hint) = words(reference.text)
    return Diagnostic(code, at: reference.span, message, hint: hint)
  }

  private func words(_ written: String) -> (code: String, message: String, hint: String?) {
    switch self {
    case .unreadable(let mistake): ("TX0371", mistake.message, mistake.hint(written))
    case .noName(let name):
      (
        "TX0370", "không có số liệu tên là “\(name)”",
        closest(to: name, among: FigureName.all.flatMap { [$0.name] + $0.otherNames })
          .map { "có phải ý bạn là “\($0)”?" }
          ?? "các tên: \(FigureName.all.map(\.name).joined(separator: ", "))"
      )
    case .noData(let name):
      ("TX0372", "trang chưa có số liệu “\(name.name)”", "ghi số liệu vào \(name.file)")
    case .noPeriodSaid(let name, let known):
      (
        "TX0372", "“\(name.name)” chưa nói của kỳ nào, mà bài cũng không có khóa “Kỳ”",
        known.first.map { "thêm kỳ: {{\(written), \($0.name)}}" }
      )
    case .noPeriod(let text):
      ("TX0371", "“\(text)” không phải một kỳ", "viết kỳ như: 6 tháng 2026, quý 1 2026, năm 2026")
    case .noSuchPeriod(let name, let period, let known):
      (
        "TX0372", "“\(name.name)” không có số liệu của kỳ “\(period)”",
        "các kỳ có số liệu: \(list(known.map(\.name)))"
      )
    case .noDay(let text): ("TX0371", "“\(text)” không phải một ngày", "viết: đến ngày: 15/6/2026")
    case .strangeKey(let name, let key):
      (
        "TX0371", "“\(name.name)” không chia theo “\(key.rawValue)”",
        name.keys.isEmpty
          ? "bỏ phần “\(key.rawValue)”" : "chia theo: \(name.keyNames.joined(separator: ", "))"
      )
    case .noSuch(let name, let key, let value, let known):
      (
        "TX0373", "“\(name.name)” không có \(key.rawValue) “\(value)”",
        closest(to: value, among: known).map { "có phải ý bạn là “\($0)”?" }
          ?? "hiện có: \(list(known))"
      )
    case .mustSay(let name, let key, let known):
      (
        "TX0373", "“\(name.name)” chưa nói \(key.rawValue) nào",
        "thêm vào cuối: , \(key.rawValue): …; hiện có: \(list(known))"
      )
    case .twice(let name):
      ("TX0373", "“\(name.name)” có nhiều dòng giống nhau trong \(name.file)", "bỏ dòng thừa")
    case .noRow(let name, _):
      ("TX0372", "trang chưa có số liệu “\(name.name)”", "ghi số liệu vào \(name.file)")
    case .empty(let name, let row):
      (
        "TX0372",
        "“\(name.name)” để trống\(row.period.map { " trong kỳ “\($0.name)”" } ?? "")",
        "nguồn chưa nêu thì đừng viết con số; có rồi thì ghi vào \(name.file)"
      )
    case .noNumber(let name, let text):
      ("TX0374", "“\(name.name)” ghi “\(text)”, không phải một con số", "sửa ở \(name.file)")
    case .byZero: ("TX0374", "không tính được tỷ lệ vì số ở sau dấu / là 0", nil)
    case .measures(let left, let right):
      (
        "TX0374", "không tính được vì hai số khác đơn vị: \(unit(left)) và \(unit(right))",
        "chỉ cộng, trừ, chia những số cùng đơn vị"
      )
    case .tooLarge: ("TX0374", "không tính được vì số quá lớn", nil)
    }
  }

  private func unit(_ measure: String) -> String { measure.isEmpty ? "số đếm" : "“\(measure)”" }

  /// Each once, and no more than a line holds.
  private func list(_ names: [String]) -> String {
    var seen: [String] = []
    for name in names where !name.isEmpty && !seen.contains(name) { seen.append(name) }
    guard !seen.isEmpty else { return "chưa có gì" }
    let more = seen.count > 12 ? " …" : ""
    return seen.prefix(12).joined(separator: "; ") + more
  }
}

extension FigureMistake {
  fileprivate var message: String {
    switch self {
    case .empty: "chỗ lấy số liệu còn thiếu tên số liệu"
    case .unknownQualifier(let words): "không hiểu “\(words)” ở sau dấu phẩy"
    case .needsBrackets: "có cả dấu / và dấu + hay -, nên không rõ tính gì trước"
    case .twoRatios: "một chỗ lấy số liệu chỉ tính được một tỷ lệ"
    case .tooDeep: "dấu ngoặc lồng nhau quá nhiều"
    }
  }

  fileprivate func hint(_ written: String) -> String? {
    switch self {
    case .empty: "viết như: {{hồ sơ tiếp nhận, quý 1 2026}}"
    case .unknownQualifier:
      "sau dấu phẩy là kỳ (quý 1 2026), hay một trong: "
        + FigureKey.allCases.map { "\($0.rawValue): …" }.joined(separator: ", ")
        + ", làm tròn: 1; tên có dấu phẩy thì đặt trong “”"
    case .needsBrackets:
      "thêm ngoặc: {{(hồ sơ trước hạn + hồ sơ đúng hạn) / hồ sơ đã giải quyết}}"
    case .twoRatios: "chia thành hai chỗ {{…}}"
    case .tooDeep: "bỏ bớt ngoặc"
    }
  }
}
