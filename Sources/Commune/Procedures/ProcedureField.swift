/// A field of procedures (lĩnh vực): hộ tịch, chứng thực, đất đai.
package struct ProcedureField: Sendable {
  /// Its slug: `ho-tich`.
  package var code = ""
  package var name = ""
  package var plainName = ""
  package var group = ""
  package var receivedAt = ""
  /// Border and sea matters, which an inland commune does not receive.
  package var isMaritime = false

  static let schema = Schema("lĩnh vực", ProcedureField.init) {
    $0.field("Mã", \.code, .addressName, required: true, "Tên trong địa chỉ: ho-tich.")
    $0.field("Tên", \.name, .text, required: true, "Tên lĩnh vực.")
    $0.field("Tên dễ hiểu", \.plainName, .text, "Nói cho người dân: gồm những việc gì.")
    $0.field("Nhóm", \.group, .text, "Nhóm trong danh sách.")
    $0.field("Nơi tiếp nhận", \.receivedAt, .text, "Nộp ở đâu, khi không phải một cửa.")
    $0.field("Biển", \.isMaritime, .flag, "Việc biên giới, biển: xã trong đất liền không có.")
  }
}

/// `chung/linh-vuc.yml`.
package struct ProcedureFieldList: Sendable {
  package var fields: [ProcedureField] = []

  package static let schema = Schema("danh sách lĩnh vực", ProcedureFieldList.init) {
    $0.field(
      "Lĩnh vực", \.fields, .list(.record(ProcedureField.schema)), required: true,
      "Các lĩnh vực, theo thứ tự hiện.")
  }
}
