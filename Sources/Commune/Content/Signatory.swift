/// Who signs a document (người ký): with what right, as what, by what name.
///
/// The right follows decree 30/2020/NĐ-CP, Điều 13: `TM.` for a body, `KT.` for a deputy.
package struct Signatory: Sendable {
  package var authority = ""
  package var position = ""
  package var name = ""

  package var isEmpty: Bool { authority.isEmpty && position.isEmpty && name.isEmpty }

  package init() {}

  package static let schema = Schema("người ký", Signatory.init) {
    $0.field("Quyền hạn", \.authority, .text, "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH …")
    $0.field("Chức vụ", \.position, .text, "Chủ tịch, Phó Chủ tịch …")
    $0.field("Họ tên", \.name, .text, "Họ và tên người ký.")
  }
}
