internal import Diagnostics
internal import Files

// A service of which only a part is online must publish why (Nghị định 224/2026/NĐ-CP, Điều 14).

extension CatalogueRow {
  func withoutReason(at span: SourceSpan) -> [Diagnostic] {
    serviceLevel == .partial && levelReason.isEmpty ? [.noReason(at: span)] : []
  }
}

extension ProcedureDetail {
  func withoutReason(at span: SourceSpan) -> [Diagnostic] {
    level == .partial && levelReason.isEmpty ? [.noReason(at: span)] : []
  }
}

extension Diagnostic {
  fileprivate static func noReason(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0551", .warning, at: span, "dịch vụ trực tuyến một phần mà chưa nêu lý do",
      hint: "ghi “Lý do một phần: …”, như: phải kiểm tra thực địa")
  }
}
