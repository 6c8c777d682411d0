package import Theming

/// The commune is no more: what to say of it and who carries on.
package struct ArchiveContext: TemplateContext {
  package var text: String
  package var successor: String = ""

  package static let fields = TemplateFields<ArchiveContext>([
    .text("text", "Lời báo: cổng lưu trữ, tài liệu trước ngày nào.", \.text),
    .text("successor", "Đơn vị kế tục.", \.successor),
  ])
}
