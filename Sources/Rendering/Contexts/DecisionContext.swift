package import Theming

/// The decision that published a procedure.
package struct DecisionContext: TemplateContext {
  package var number: String
  package var date: String = ""
  package var agency: String = ""

  package static let fields = TemplateFields<DecisionContext>([
    .text("number", "Số, ký hiệu quyết định.", \.number),
    .text("date", "Ngày ban hành.", \.date),
    .text("agency", "Cơ quan ban hành.", \.agency),
  ])
}
