package import Theming

/// One line of the list of recipients.
package struct RecipientContext: TemplateContext {
  package var name: String

  package static let fields = TemplateFields<RecipientContext>([
    .text("name", "Nơi nhận.", \.name)
  ])
}
