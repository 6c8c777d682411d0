package import VietnameseText

/// A sheet that the desk printed and hung, or took down: a row of `so-lieu/niem-yet.csv`. New rows are
/// written below the others; of one sheet the latest day counts.
package struct PostedSheet: Sendable {
  package enum State: Hashable, Sendable {
    case printed(SheetVersion)
    case takenDown
  }

  package var name: SheetName?
  package var state: State?
  package var date: CalendarDate?

  package static let takenDown = "đã gỡ"

  package static let schema = Schema("tờ niêm yết đã in", PostedSheet.init) {
    $0.optional(
      "Tờ", \.name, .sheetName, required: true, "Tên tờ, như trang “Bảng niêm yết để in”.")
    $0.optional(
      "Phiên bản", \.state, .postedState, required: true, "Sáu chữ cái ở chân tờ, hoặc “đã gỡ”.")
    $0.optional("Ngày in", \.date, .day, required: true, "Ngày in, hoặc ngày gỡ.")
  }
}

extension ValueType where Value == PostedSheet.State {
  static var postedState: ValueType {
    scalar("phiên bản", example: "KTB-DMX") { text in
      if foldedKey(text) == foldedKey(PostedSheet.takenDown) { return .takenDown }
      return SheetVersion(text).map(PostedSheet.State.printed)
    }
  }
}

extension Portal {
  /// What the desk last noted of each sheet.
  package var posted: [SheetName: PostedSheet] {
    var latest: [SheetName: PostedSheet] = [:]
    for sheet in postedSheets {
      guard let name = sheet.name, let date = sheet.date, sheet.state != nil else { continue }
      if let known = latest[name]?.date, known > date { continue }
      latest[name] = sheet
    }
    return latest
  }
}
