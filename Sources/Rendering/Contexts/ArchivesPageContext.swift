package import Theming

/// The archives of the communes that this one came from.
package struct ArchivesPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var predecessors: [PredecessorContext] = []
  package var sharedNumbers: [SharedNumberContext] = []

  package var hasSharedNumbers: Bool { !sharedNumbers.isEmpty }

  package static let fields = TemplateFields<ArchivesPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn của mục.", \.introduction),
      .list("predecessors", "Các đơn vị trước đây, gần nhất trước.", \.predecessors),
      .list("sharedNumbers", "Số ký hiệu mà nhiều xã cùng dùng trong một năm.", \.sharedNumbers),
      .flag("hasSharedNumbers", "Có ít nhất một mục trong `sharedNumbers`.", \.hasSharedNumbers),
    ])
}
