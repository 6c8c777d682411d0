package import Theming

/// A procedure in a step of a life event.
package struct LifeEventProcedureContext: TemplateContext {
  package var name: String
  package var path: String
  package var code: String
  package var time: String = ""
  package var fee: String = ""
  package var place: String = ""

  package static let fields = TemplateFields<LifeEventProcedureContext>([
    .text("name", "Tên ngắn.", \.name),
    .text("path", "Trang thủ tục, dưới cổng.", \.path),
    .text("code", "Mã thủ tục.", \.code),
    .text("time", "Thời hạn, viết ngắn; trống khi nguồn chưa nêu rõ.", \.time),
    .text("fee", "Phí, lệ phí, viết ngắn.", \.fee),
    .text("place", "Nộp ở đâu: quầy nào, hay Công an xã.", \.place),
  ])
}
