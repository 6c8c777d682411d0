package import Theming

/// The start page of a workspace with many portals; it belongs to none of them and brings its
/// own style.
package struct WorkspacePageContext: TemplateContext {
  package var title: String
  package var description: String
  package var contentSecurityPolicy: String
  package var noIndex: Bool = false
  package var groups: [PortalGroupContext] = []
  package var note: String = ""

  package static let fields = TemplateFields<WorkspacePageContext>([
    .text("title", "Tiêu đề trang.", \.title),
    .text("description", "Một câu giới thiệu.", \.description),
    .text(
      "contentSecurityPolicy",
      "Chính sách an toàn nội dung; cho phép đúng kiểu dáng viết trong `<style>` của mẫu này.",
      \.contentSecurityPolicy),
    .flag("noIndex", "Xin máy tìm kiếm đừng ghi.", \.noIndex),
    .list("groups", "Các nhóm cổng.", \.groups),
    .text("note", "Lời báo cuối trang.", \.note),
  ])
}
