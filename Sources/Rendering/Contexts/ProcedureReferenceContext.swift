package import Theming

/// Another procedure that this one names: it replaces it, or is replaced by it.
package struct ProcedureReferenceContext: TemplateContext {
  package var name: String
  package var code: String
  package var path: String = ""

  package static let fields = TemplateFields<ProcedureReferenceContext>([
    .text("name", "Tên ngắn; chỉ có mã khi danh mục không có thủ tục ấy.", \.name),
    .text("code", "Mã thủ tục.", \.code),
    .text("path", "Trang thủ tục; trống khi danh mục không có.", \.path),
  ])
}
