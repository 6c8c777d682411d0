internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

let boardsTitle = "Bảng niêm yết để in"

/// The desk's page: what there is to print, what hangs already as it should, and what to note down.
extension Site {
  func boardsOutput(_ sheets: [Sheet]) -> Output {
    Output(Address.boards) {
      let posted = portal.posted
      var groups: [SheetTask: [SheetRowContext]] = [:]
      var lines: [SheetTask: [String]] = [:]
      for sheet in sheets {
        let version = version(of: sheet)
        let (task, note) = task(posted[sheet.name], version, sheet.date)
        var row = SheetRowContext(
          title: sheet.title, path: sheet.address, name: sheet.name.text, size: sheet.size,
          version: version.text)
        row.note = note
        groups[task, default: []].append(row)
        if task != .leave {
          lines[task, default: []].append(
            "\(sheet.name.text),\(version.text),")
        }
      }
      let names = Set(sheets.map(\.name))
      for (name, sheet) in posted.sorted(by: { $0.key.text < $1.key.text })
      where !names.contains(name) {
        guard case .printed(let version) = sheet.state else { continue }
        var row = SheetRowContext(title: title(of: name), name: name.text, version: version.text)
        row.note = sheet.date.map { "in ngày \($0.short)" } ?? ""
        groups[.takeDown, default: []].append(row)
        lines[.takeDown, default: []].append(
          "\(name.text),\(PostedSheet.takenDown),")
      }
      var head = PageHead(Address.boards, boardsTitle)
      head.description = "Các tờ để in, treo ở nơi tiếp nhận hồ sơ; tờ nào cần in lại."
      var context = BoardsPageContext(
        page: page(head), total: VietnameseNumber.format(sheets.count),
        file: "so-lieu/niem-yet.csv")
      context.groups = SheetTask.allCases.compactMap { task in
        groups[task].map { rows in
          SheetGroupContext(
            title: task.title, anchor: task.rawValue, count: VietnameseNumber.format(rows.count),
            explanation: task.explanation, rows: rows)
        }
      }
      context.hasNotes = !posted.isEmpty
      context.lines = SheetTask.allCases.flatMap { lines[$0] ?? [] }.joined(separator: "\n")
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.boards, context)))
    }
  }

  private func task(_ posted: PostedSheet?, _ version: SheetVersion, _ date: PartialDate?)
    -> (SheetTask, String)
  {
    guard let posted, let state = posted.state, let day = posted.date else {
      return (.printFirst, "")
    }
    switch state {
    case .takenDown: return (.printFirst, "đã gỡ ngày \(day.short)")
    case .printed(version): return (.leave, "in ngày \(day.short)")
    case .printed(let old):
      // What is older than the paper is not why it has to be printed anew.
      let newer = date.flatMap { $0.earliest > day ? $0 : nil }
      let since = newer.map { "; dữ liệu mới nhất: \(dayWords($0))" } ?? ""
      return (.printAnew, "đang treo bản \(old.text), in ngày \(day.short)\(since)")
    }
  }

  /// What a sheet that is no more was about.
  private func title(of name: SheetName) -> String {
    switch name {
    case .field(let code): portal.catalogue.fields.first { $0.code == code }?.name ?? name.text
    case .checklist(let code): portal.catalogue.procedure(code)?.shortName ?? name.text
    default: name.text
    }
  }
}

/// What there is to do about a sheet, the most urgent first.
private enum SheetTask: String, CaseIterable {
  case printAnew = "in-lai"
  case takeDown = "go-xuong"
  case printFirst = "chua-in"
  case leave = "dung-ban"

  var title: String {
    switch self {
    case .printAnew: "Cần in lại"
    case .takeDown: "Gỡ xuống"
    case .printFirst: "Chưa in lần nào"
    case .leave: "Đang treo đúng bản"
    }
  }

  var explanation: String {
    switch self {
    case .printAnew: "Nội dung đã khác bản đang treo."
    case .takeDown: "Thủ tục hết hiệu lực, xã không còn tiếp nhận, hoặc tờ không còn nội dung."
    case .printFirst: "Sổ chưa ghi là đang treo."
    case .leave: "Không phải làm gì."
    }
  }
}
