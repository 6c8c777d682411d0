package import Theming

/// The row of page numbers under a long list.
package struct PaginationContext: TemplateContext {
  package var position: String
  package var previousPath: String = ""
  package var nextPath: String = ""
  package var pages: [PageNumberContext] = []

  package static let fields = TemplateFields<PaginationContext>([
    .text("position", "Vị trí, ví dụ «Trang 2 trên 5».", \.position),
    .text("previousPath", "Địa chỉ trang trước; trống ở trang đầu.", \.previousPath),
    .text("nextPath", "Địa chỉ trang sau; trống ở trang cuối.", \.nextPath),
    .list("pages", "Các số trang.", \.pages),
  ])
}
