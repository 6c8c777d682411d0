/// What a commune adds to a procedure of the catalogue (ghi chú địa phương): its counter, its
/// hours, what goes wrong most. Without it the procedure inherits from the one-stop desk.
package struct ProcedureNote: Publication {
  package var metadata = PageMetadata()
  package var counter = ""
  package var hours = ""
  package var room = ""
  package var phone = ""
  package var note = ""

  package static let schema = Schema("ghi chú thủ tục", ProcedureNote.init) {
    $0.include(\.metadata, PageMetadata.schema)
    $0.field("Quầy", \.counter, .text, "Quầy tiếp nhận ở xã.")
    $0.field("Giờ", \.hours, .text, "Giờ tiếp nhận, khi khác giờ chung.")
    $0.field("Phòng", \.room, .text, "Phòng nào.")
    $0.field("Điện thoại", \.phone, .text, "Điện thoại cơ quan.")
    $0.field("Lưu ý", \.note, .text, "Điều người dân hay thiếu, hay nhầm.")
  }
}
