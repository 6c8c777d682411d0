internal import Diagnostics
internal import Files
internal import VietnameseText

extension Portal {
  /// The life events of which the commune receives something today; none in an archive.
  package var lifeEvents: [LifeEvent] {
    catalogue.lifeEvents.compactMap { event in
      event.keeping { procedure($0)?.state(on: today) == .current }
    }
  }

  /// Names of life events in the settings that lead nowhere.
  func strayLifeEvents() -> [Diagnostic] {
    guard !isArchive else { return [] }
    let (known, shown) = (catalogue.lifeEvents.map(\.code), Set(lifeEvents.map(\.code)))
    return settings.lifeEvents.compactMap { named in
      let code = named.value
      if !known.contains(code) {
        return .unknownEvent(code, near: closest(to: code, among: known), at: named.span)
      }
      return shown.contains(code) ? nil : .eventNotReceived(code, at: named.span)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownEvent(_ code: String, near: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0838", at: span, "việc “\(code)” không có trong chung/su-kien.yml",
      hint: near.map { "có phải ý bạn là “\($0)”?" }
        ?? "ghi mã của một việc trong chung/su-kien.yml")
  }

  fileprivate static func eventNotReceived(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0839", .warning, at: span,
      "việc “\(code)” không có thủ tục nào mà xã tiếp nhận, nên không hiện",
      hint: "xóa “\(code)” khỏi “Việc thường làm”")
  }
}
