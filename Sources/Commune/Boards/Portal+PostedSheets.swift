internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// Takes in what hangs at the desk. It is a note of the desk for itself, so it is published neither
  /// as a table nor as open data; an archive has no desk.
  mutating func addPostedSheets(_ bytes: [UInt8], at path: FilePath) -> [Diagnostic] {
    guard !isArchive else { return [] }
    var findings: [Diagnostic] = []
    let table = parseTable(bytes, at: path).moving(into: &findings)
    let sheets = PostedSheet.schema.decode(table, at: path).moving(into: &findings)
    for sheet in sheets {
      if let date = sheet.value.date, date > today {
        findings.append(.printedLater(date.short, at: sheet.span))
      }
      if let name = sheet.value.name { findings += unknown(name, at: sheet.span) }
    }
    postedSheets = sheets.map(\.value)
    return findings
  }

  /// A field or a procedure that the shared catalogue does not know is a slip of the pen; one that the
  /// commune received before is a sheet to take down, which its page says.
  private func unknown(_ name: SheetName, at span: SourceSpan) -> [Diagnostic] {
    switch name {
    case .field(let code) where !catalogue.fields.contains { $0.code == code }:
      let near = closest(to: code, among: catalogue.fields.map(\.code))
      return [.noSuchSheet(name.text, near: near.map { SheetName.field($0).text }, at: span)]
    case .checklist(let code) where catalogue.procedure(code) == nil:
      return [.noSuchSheet(name.text, near: nil, at: span)]
    default: return []
    }
  }
}

extension Diagnostic {
  fileprivate static func printedLater(_ date: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0870", .warning, at: span, "ngày in \(date) chưa tới",
      hint: "ghi ngày đã in tờ này")
  }

  fileprivate static func noSuchSheet(_ name: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0871", .warning, at: span,
      "tờ “\(name)” không thuộc lĩnh vực hay thủ tục nào trong danh mục",
      hint: near.map { "có phải ý bạn là “\($0)”?" }
        ?? "chép tên tờ ở trang “Bảng niêm yết để in”")
  }
}
