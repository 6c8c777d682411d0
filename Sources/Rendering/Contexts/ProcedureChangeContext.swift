package import Theming

/// One change in the list of procedures.
package struct ProcedureChangeContext: TemplateContext {
  package var kind: String
  package var name: String
  package var code: String
  package var path: String
  package var decision: String = ""
  package var replacedBy: String = ""

  package static let fields = TemplateFields<ProcedureChangeContext>([
    .text("kind", "Thay đổi gì: «Mới», «Bãi bỏ», «Sắp có hiệu lực», «Sửa».", \.kind),
    .text("name", "Tên ngắn của thủ tục.", \.name),
    .text("code", "Mã thủ tục.", \.code),
    .text("path", "Trang thủ tục.", \.path),
    .text("decision", "Theo văn bản nào.", \.decision),
    .text("replacedBy", "Thay bằng, viết bằng chữ.", \.replacedBy),
  ])
}
