package import VietnameseText

/// An official document (văn bản): a decision, a plan, a notice with a number.
///
/// The fields are those that Nghị định 42/2022/NĐ-CP asked to publish of each document; it is
/// still the best published list, though the decree itself has been replaced.
package struct OfficialDocument: Publication {
  package var metadata = PageMetadata()
  /// Its kind (hình thức): Quyết định, Kế hoạch, …
  package var form = ""
  package var number = ""
  package var issued: PartialDate?
  package var effective: PartialDate?
  package var expires: PartialDate?
  package var issuer = ""
  package var signatory = Signatory()
  package var subject = ""
  package var field = ""
  package var files: [FileLink] = []
  package var replaces: [String] = []
  package var replacedBy = ""

  package var title: String {
    let name = [form, number.isEmpty ? "" : "số \(number)"].filter { !$0.isEmpty }
    return name.isEmpty ? subject : name.joined(separator: " ")
  }
  package var date: PartialDate? { issued ?? metadata.date }

  package static let schema = Schema("văn bản", OfficialDocument.init) {
    $0.include(\.metadata, PageMetadata.schema)
    $0.field("Hình thức", \.form, .text, required: true, "Quyết định, Kế hoạch, Thông báo …")
    $0.field("Số ký hiệu", \.number, .text, "Số và ký hiệu: 46/KH-UBND.")
    $0.optional("Ngày ban hành", \.issued, .date, required: true, "Ngày ban hành.")
    $0.optional("Ngày hiệu lực", \.effective, .date, "Ngày có hiệu lực.")
    $0.optional("Ngày hết hiệu lực", \.expires, .date, "Ngày hết hiệu lực.")
    $0.field("Cơ quan", \.issuer, .text, "Cơ quan ban hành.")
    $0.field("Người ký", \.signatory, .record(Signatory.schema), "Ai ký.")
    $0.field("Trích yếu", \.subject, .text, required: true, "Nội dung văn bản trong một câu.")
    $0.field("Lĩnh vực", \.field, .text, "Lĩnh vực của văn bản.")
    $0.field("Tệp", \.files, .list(.record(FileLink.schema)), "Bản gốc và phụ lục.")
    $0.field("Thay thế", \.replaces, .list(.text), "Số ký hiệu các văn bản bị thay thế.")
    $0.field("Bị thay thế bởi", \.replacedBy, .text, "Số ký hiệu văn bản thay thế.")
  }
}
