package import Theming

/// Where complaints and proposals go, as it hangs on the wall.
package struct FeedbackBoardContext: TemplateContext {
  package var agency: String
  package var channels: [OutsideLinkContext] = []
  package var nationalPortal: OutsideLinkContext?

  package static let fields = TemplateFields<FeedbackBoardContext>([
    .text("agency", "Cơ quan nhận.", \.agency),
    .list("channels", "Điện thoại, thư điện tử, địa chỉ, trang.", \.channels),
    .record("nationalPortal", "Cổng Dịch vụ công quốc gia.", \.nationalPortal),
  ])
}
