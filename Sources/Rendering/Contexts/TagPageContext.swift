package import Theming

/// All tags, or the pages of one tag.
package struct TagPageContext: PortalPage {
  package var page: PageContext
  package var otherTags: [CountedLinkContext] = []
  package var isIndex: Bool = false
  package var total: String = ""
  package var items: [ListItemContext] = []
  package var pagination: PaginationContext?

  package var hasOtherTags: Bool { !otherTags.isEmpty }

  package static let fields = TemplateFields<TagPageContext>(
    commonFields + [
      .list("otherTags", "Mọi thẻ; ở trang một thẻ là các thẻ khác.", \.otherTags),
      .flag("hasOtherTags", "Có ít nhất một mục trong `otherTags`.", \.hasOtherTags),
      .flag("isIndex", "Trang mọi thẻ.", \.isIndex),
      .text("total", "Số trang mang thẻ, viết thành câu ngắn.", \.total),
      .list("items", "Các trang mang thẻ.", \.items),
      .record("pagination", "Hàng số trang.", \.pagination),
    ])
}
