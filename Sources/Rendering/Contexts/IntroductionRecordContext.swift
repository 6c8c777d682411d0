package import Theming

/// One of the records that the law wants of every commune.
package struct IntroductionRecordContext: TemplateContext {
  package var name: String
  package var path: String = ""
  package var summary: String = ""
  package var updated: String = ""

  package static let fields = TemplateFields<IntroductionRecordContext>([
    .text("name", "Tên mục luật yêu cầu: «Điều kiện tự nhiên».", \.name),
    .text("path", "Trang; trống khi chưa có.", \.path),
    .text("summary", "Một câu.", \.summary),
    .text("updated", "Ngày cập nhật.", \.updated),
  ])
}
