package import Theming

/// A target of the year and how far it has come.
package struct TargetContext: TemplateContext {
  package var name: String
  package var planned: String = ""
  package var actual: String = ""
  package var share: String = ""
  package var shareText: String = ""
  package var period: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<TargetContext>([
    .text("name", "Chỉ tiêu.", \.name),
    .text("planned", "Kế hoạch, kèm đơn vị.", \.planned),
    .text("actual", "Đã thực hiện, kèm đơn vị; trống khi nguồn chưa nêu.", \.actual),
    .text(
      "share",
      "Độ dài thanh tiến độ, ví dụ «71.2%» (dấu chấm, từ 0% đến 100%); trống thì không vẽ.",
      \.share),
    .text("shareText", "Tỷ lệ bằng chữ: «71,2% kế hoạch».", \.shareText),
    .text("period", "Kỳ số liệu.", \.period),
    .text("note", "Ghi chú và nguồn.", \.note),
  ])
}
