package import VietnameseText

/// A document that a report names and whose text is not at hand: a row of `van-ban/*.csv`. The
/// commune's own documents stand apart from those it cites.
package struct RegisterRow: Sendable {
  package var form = ""
  package var number = ""
  package var issued: PartialDate?
  package var issuer = ""
  package var subject = ""
  package var isOwn = true
  package var sourceLine = ""
  package var note = ""

  package static let schema = Schema("sổ văn bản", RegisterRow.init) {
    $0.field("Hình thức", \.form, .text, required: true, "Quyết định, Kế hoạch …")
    $0.field("Số ký hiệu", \.number, .text, "Số và ký hiệu, khi nguồn nêu.")
    $0.optional("Ngày ban hành", \.issued, .date, "Ngày ban hành, khi nguồn nêu.")
    $0.field("Cơ quan", \.issuer, .text, "Cơ quan ban hành.")
    $0.field("Trích yếu", \.subject, .text, "Nội dung trong một câu.")
    $0.field(
      "Quan hệ", \.isOwn, .oneOf([("của xã", true), ("được viện dẫn", false)]), required: true,
      "của xã hay được viện dẫn.")
    $0.field("Dòng nguồn", \.sourceLine, .text, "Dòng của báo cáo gốc.")
    $0.field("Ghi chú", \.note, .text, "Điều cần biết thêm.")
  }
}
