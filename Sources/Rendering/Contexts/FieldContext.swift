package import Theming

/// A field of procedures.
package struct FieldContext: TemplateContext {
  package var code: String
  package var name: String
  package var plainName: String = ""
  package var path: String
  package var count: String
  package var receiver: String = ""

  package static let fields = TemplateFields<FieldContext>([
    .text("code", "Mã lĩnh vực.", \.code),
    .text("name", "Tên lĩnh vực.", \.name),
    .text("plainName", "Tên dễ hiểu: «Giấy tờ hộ tịch: khai sinh, kết hôn, khai tử».", \.plainName),
    .text("path", "Trang lĩnh vực, dưới cổng.", \.path),
    .text("count", "Số thủ tục đang có hiệu lực.", \.count),
    .text(
      "receiver", "Nơi tiếp nhận khi không phải trung tâm phục vụ hành chính công.",
      \.receiver),
  ])
}
