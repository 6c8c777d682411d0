internal import VietnameseText

/// What people call a procedure in everyday words (tên thường gọi): a row of
/// `chung/thu-tuc/ten-thuong-goi.csv`. Language, not law: it only helps to find.
package struct EverydayNames: Sendable {
  package var code: ProcedureCode?
  /// Separated by semicolons.
  package var names = ""

  package var list: [String] {
    names.split(separator: ";").map(\.singleSpaced).filter { !$0.isEmpty }
  }

  package static let schema = Schema("tên thường gọi", EverydayNames.init) {
    $0.optional("Mã", \.code, .procedureCode, required: true, "Mã thủ tục.")
    $0.field(
      "Tên thường gọi", \.names, .text, required: true,
      "Người dân gọi và gõ là gì; cách nhau bằng dấu chấm phẩy.")
  }
}

/// An abbreviation that search knows (`chung/viet-tat.yml`).
package struct Abbreviation: Sendable {
  package var short = ""
  package var words = ""

  package static let schema = Schema("chữ viết tắt", Abbreviation.init) {
    $0.field("Chữ", \.short, .text, required: true, "TTHC.")
    $0.field("Nghĩa", \.words, .text, required: true, "thủ tục hành chính.")
  }
}

/// `chung/viet-tat.yml`.
package struct AbbreviationList: Sendable {
  package var abbreviations: [Abbreviation] = []

  package static let schema = Schema("danh sách chữ viết tắt", AbbreviationList.init) {
    $0.field(
      "Viết tắt", \.abbreviations, .list(.record(Abbreviation.schema)), "Các chữ viết tắt.")
  }
}
