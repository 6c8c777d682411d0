package import Theming

/// The page was withdrawn; its content stays to be read, with the reason above it.
package struct WithdrawalContext: TemplateContext {
  package var date: String
  package var reason: String

  package static let fields = TemplateFields<WithdrawalContext>([
    .text("date", "Ngày thu hồi.", \.date),
    .text("reason", "Lý do thu hồi.", \.reason),
  ])
}
