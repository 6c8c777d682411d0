internal import VietnameseText

/// A fixed phrase of official language (cụm từ cố định): a row of `chung/cum-tu.csv`.
///
/// What is one slip away from a phrase is doubted: “một của liên thông”. `tools/phrases.py` gathers phrases
/// from the records of the national portal and the names of laws; people add their own.
package struct FixedPhrase: Sendable {
  package var phrase = ""
  /// Phrases one slip away that are right too, separated by semicolons: `hộ nông dân` beside `hội nông dân`.
  package var alsoRight = ""
  /// How often the records have it; nil for a phrase that a person added.
  package var count: Int?
  package var source = ""

  package init() {}

  package init(_ phrase: String, alsoRight: String = "", count: Int? = nil) {
    self.phrase = phrase
    self.alsoRight = alsoRight
    self.count = count
  }

  /// Whether a person added it: the source is then the law or the dictionary that has it, and not one of those
  /// that `tools/phrases.py` names.
  package var isWritten: Bool { !source.isEmpty && !made.contains(foldedKey(source)) }

  package var exceptions: [String] {
    alsoRight.split(separator: ";").map(\.singleSpaced).filter { !$0.isEmpty }
  }

  package static let schema = Schema("cụm từ", FixedPhrase.init) {
    $0.field("Cụm từ", \.phrase, .text, required: true, "Hai đến chín tiếng, chữ thường.")
    $0.field(
      "Cũng đúng", \.alsoRight, .text,
      "Cụm gần giống mà cũng đúng, để không bị nghi là sai; cách nhau bằng dấu chấm phẩy.")
    $0.optional("Số lần", \.count, .integer, "Số lần gặp trong các bản ghi; để trống khi tự thêm.")
    $0.field(
      "Nguồn", \.source, .text,
      """
      Với cụm từ tự thêm: văn bản có cụm từ ấy, hoặc `từ điển`; máy không xóa. Với cụm từ do máy lập: `bản \
      ghi`, `tên văn bản` hoặc `trong cụm dài hơn`.
      """)
  }
}

/// Folded: the sources of rows that are made, and not written.
private let made: Set<String> = ["banghi", "tenvanban", "trongcumdaihon"]
