package import Theming

/// An urgent notice that is shown above every page while it lasts.
package struct UrgentNoticeContext: TemplateContext {
  package var title: String
  package var path: String
  package var until: String = ""

  package static let fields = TemplateFields<UrgentNoticeContext>([
    .text("title", "Nội dung ngắn.", \.title),
    .text("path", "Trang thông báo, dưới cổng.", \.path),
    .text("until", "Hết hạn ngày nào.", \.until),
  ])
}
