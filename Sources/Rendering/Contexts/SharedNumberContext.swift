package import Theming

/// A number that documents of several former communes bear, each of another issuer.
package struct SharedNumberContext: TemplateContext {
  package var number: String
  package var year: String
  package var documents: [OutsideLinkContext] = []

  package static let fields = TemplateFields<SharedNumberContext>([
    .text("number", "Số ký hiệu: «12/KH-UBND».", \.number),
    .text("year", "Năm ban hành.", \.year),
    .list(
      "documents", "Các văn bản mang số ấy: `name` là cơ quan, `note` là trích yếu.", \.documents),
  ])
}
