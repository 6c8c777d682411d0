/// That a rule of `trangxa check` is off in a portal, or counts for less (`Quy tắc` in `trang.yml`).
package struct RuleSetting: Sendable {
  package enum Level: String, Sendable, CaseIterable {
    case off = "tắt"
    case warning = "cảnh báo"
    case note = "lưu ý"
  }

  /// `TX1401`.
  package var code: Located<String>?
  package var level = Level.off
  package var reason = ""

  static let schema = Schema("quy tắc", RuleSetting.init) {
    $0.optional("Mã", \.code, .located(.text), required: true, "Mã của quy tắc: TX1401.")
    $0.field(
      "Mức", \.level, .oneOf(Level.allCases.map { ($0.rawValue, $0) }), required: true,
      "Tắt quy tắc, hay chỉ còn là cảnh báo, lưu ý.")
    $0.field("Lý do", \.reason, .text, required: true, "Vì sao; người đến sau cần biết.")
  }
}
