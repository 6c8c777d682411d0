package import Theming

/// A life event, step by step.
package struct LifeEventPageContext: PortalPage {
  package var page: PageContext
  package var name: String
  package var summary: String = ""
  package var steps: [LifeEventStepContext] = []
  package var desk: DeskContext?
  package var nationalPortal: OutsideLinkContext?
  package var listPath: String

  package static let fields = TemplateFields<LifeEventPageContext>(
    commonFields + [
      .text("name", "Tên việc: «Sinh con».", \.name),
      .text("summary", "Một câu: việc này gồm những gì.", \.summary),
      .list("steps", "Các bước, theo thứ tự làm.", \.steps),
      .record("desk", "Nơi tiếp nhận hồ sơ và giờ làm việc.", \.desk),
      .record("nationalPortal", "Cổng Dịch vụ công quốc gia.", \.nationalPortal),
      .text("listPath", "Trang mọi việc.", \.listPath),
    ])
}
