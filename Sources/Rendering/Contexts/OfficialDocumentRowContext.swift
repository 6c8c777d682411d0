package import Theming

/// One document in a list of documents.
package struct OfficialDocumentRowContext: TemplateContext {
  package var kind: String
  package var number: String = ""
  package var subject: String
  package var path: String = ""
  package var date: String = ""
  package var isoDate: String = ""
  package var issuer: String = ""
  package var state: String = ""
  package var isCited: Bool = false

  package static let fields = TemplateFields<OfficialDocumentRowContext>([
    .text("kind", "Hình thức: «Kế hoạch».", \.kind),
    .text("number", "Số, ký hiệu.", \.number),
    .text("subject", "Trích yếu.", \.subject),
    .text("path", "Trang văn bản; trống khi chỉ có một dòng trong sổ.", \.path),
    .text("date", "Ngày ban hành.", \.date),
    .text("isoDate", "Ngày máy đọc.", \.isoDate),
    .text("issuer", "Cơ quan ban hành.", \.issuer),
    .text("state", "Tình trạng: «còn hiệu lực», «nêu trong báo cáo; chưa có toàn văn».", \.state),
    .flag("isCited", "Văn bản của cơ quan khác, được viện dẫn.", \.isCited),
  ])
}
