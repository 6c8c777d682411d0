/// What a commune adds to a procedure of the catalogue (ghi chú địa phương): its counter, its
/// hours, what goes wrong most. Without it the procedure inherits from the one-stop desk.
package struct ProcedureNote: Publication {
  /// What the commune does before it is asked (dịch vụ chủ động, Nghị định 224/2026/NĐ-CP, Điều
  /// 16). The decree numbers these four; a page never does, since readers would take "mức độ 3"
  /// for the level of an online service of former years.
  package enum Proactivity: Sendable, CaseIterable {
    case reminder
    case preparation
    case advice
    case automatic

    package var name: String {
      switch self {
      case .reminder: "nhắc việc"
      case .preparation: "chuẩn bị sẵn hồ sơ"
      case .advice: "khuyến nghị"
      case .automatic: "làm tự động"
      }
    }
  }

  package var metadata = PageMetadata()
  package var counter = ""
  package var hours = ""
  package var room = ""
  package var phone = ""
  package var note = ""
  package var mistake = ""
  package var proactivity: [Proactivity] = []

  package static let schema = Schema("ghi chú thủ tục", ProcedureNote.init) {
    $0.include(\.metadata, PageMetadata.schema)
    $0.field("Quầy", \.counter, .text, "Quầy tiếp nhận ở xã.")
    $0.field("Giờ", \.hours, .text, "Giờ tiếp nhận, khi khác giờ chung.")
    $0.field("Phòng", \.room, .text, "Phòng nào.")
    $0.field("Điện thoại", \.phone, .text, "Điện thoại cơ quan.")
    $0.field("Lưu ý", \.note, .text, "Điều nên biết khi nộp ở xã.")
    $0.field("Hay vướng", \.mistake, .text, "Điều người dân hay thiếu, hay nhầm.")
    $0.field(
      "Dịch vụ chủ động", \.proactivity,
      .list(.oneOf(Proactivity.allCases.map { ($0.name, $0) })), "Xã làm gì trước khi được hỏi.")
  }
}
