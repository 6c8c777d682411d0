package import Theming

/// A group of portals on the start page of the workspace.
package struct PortalGroupContext: TemplateContext {
  package var title: String
  package var portals: [PortalCardContext] = []

  package static let fields = TemplateFields<PortalGroupContext>([
    .text("title", "Tên nhóm: «Cổng đang hoạt động», «Cổng lưu trữ».", \.title),
    .list("portals", "Các cổng.", \.portals),
  ])
}
