package import Theming

/// What the commune adds to a procedure of the national record.
package struct LocalNoteContext: TemplateContext {
  package var facts: [FactContext] = []
  package var remark: String = ""
  package var proactivity: String = ""
  package var body: String = ""

  package var hasFacts: Bool { !facts.isEmpty }

  package static let fields = TemplateFields<LocalNoteContext>([
    .list("facts", "Quầy, phòng, giờ, điện thoại riêng của thủ tục.", \.facts),
    .flag("hasFacts", "Có ít nhất một mục trong `facts`.", \.hasFacts),
    .text("remark", "Lưu ý ngắn.", \.remark),
    .text("proactivity", "Xã chủ động làm gì: «nhắc việc, chuẩn bị sẵn hồ sơ».", \.proactivity),
    .html("body", "Nội dung.", \.body),
  ])
}
