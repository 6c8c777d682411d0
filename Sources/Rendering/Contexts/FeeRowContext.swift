package import Theming

/// One fee: how much, for what, by which document, since when.
package struct FeeRowContext: TemplateContext {
  package var kind: String
  package var amount: String
  package var unit: String = ""
  package var condition: String = ""
  package var channel: String = ""
  package var basis: String = ""
  package var period: String = ""

  package static let fields = TemplateFields<FeeRowContext>([
    .text("kind", "«Phí» hoặc «Lệ phí».", \.kind),
    .text("amount", "Mức thu.", \.amount),
    .text("unit", "Tính theo: «trang», «trường hợp».", \.unit),
    .text("condition", "Khi nào phải nộp.", \.condition),
    .text("channel", "Kênh nộp, khi mức khác nhau theo kênh.", \.channel),
    .text("basis", "Văn bản quy định.", \.basis),
    .text("period", "Thời gian áp dụng: «từ 08/8/2026».", \.period),
  ])
}
