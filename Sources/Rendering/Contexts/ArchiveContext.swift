package import Theming

/// The commune is no more: what to say of it and who carries on.
package struct ArchiveContext: TemplateContext {
  package var text: String
  package var successors: [OutsideLinkContext] = []

  package var hasSuccessors: Bool { !successors.isEmpty }

  package static let fields = TemplateFields<ArchiveContext>([
    .text("text", "Lời báo: tài liệu của xã nào, trước ngày nào.", \.text),
    .list(
      "successors", "Các đơn vị kế tục; có `url` khi đơn vị có trang ở đây.", \.successors),
    .flag("hasSuccessors", "Có ít nhất một mục trong `successors`.", \.hasSuccessors),
  ])
}
