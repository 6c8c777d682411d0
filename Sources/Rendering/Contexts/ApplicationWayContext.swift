package import Theming

/// One way to hand in a dossier.
package struct ApplicationWayContext: TemplateContext {
  package var channel: String
  package var time: String = ""
  package var sourceTime: String = ""
  package var fee: String = ""
  package var description: String = ""

  package static let fields = TemplateFields<ApplicationWayContext>([
    .text("channel", "Kênh: «Trực tiếp», «Trực tuyến», «Bưu chính».", \.channel),
    .text("time", "Thời hạn; trống khi nguồn chưa nêu rõ.", \.time),
    .text("sourceTime", "Thời hạn nguyên văn của nguồn, khi khác.", \.sourceTime),
    .text("fee", "Phí của kênh này, khi khác các kênh khác.", \.fee),
    .text("description", "Diễn giải.", \.description),
  ])
}
