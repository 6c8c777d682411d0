/// A paper that belongs to a dossier (thành phần hồ sơ).
package struct RequiredDocument: Sendable {
  package enum Handling: Sendable {
    case handedIn
    case shown
  }

  package var name = ""
  package var originals: Int?
  package var copies: Int?
  package var handling = Handling.handedIn
  package var isRequired: Bool?
  package var form = ""
  package var note = ""

  static let schema = Schema("giấy tờ", RequiredDocument.init) {
    $0.field("Tên", \.name, .text, required: true, "Giấy tờ gì.")
    $0.optional("Bản chính", \.originals, .integer, "Số bản chính.")
    $0.optional("Bản sao", \.copies, .integer, "Số bản sao.")
    $0.field(
      "Nộp", \.handling, .oneOf([("nộp", .handedIn), ("xuất trình", .shown)]),
      "nộp hay chỉ xuất trình.")
    $0.optional("Bắt buộc", \.isRequired, .flag, "Có bắt buộc không, khi nguồn nói rõ.")
    $0.field("Mẫu", \.form, .text, "Tên mẫu đơn, tờ khai.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
  }
}

/// The papers for one case of a procedure (trường hợp); a procedure without cases has one.
package struct DocumentCase: Sendable {
  package var name = ""
  package var documents: [RequiredDocument] = []

  static let schema = Schema("trường hợp hồ sơ", DocumentCase.init) {
    $0.field("Trường hợp", \.name, .text, "Khi nào cần bộ giấy tờ này.")
    $0.field(
      "Giấy tờ", \.documents, .list(.record(RequiredDocument.schema)), required: true,
      "Các giấy tờ.")
  }
}
