package import Theming

/// The section of procedures in an archive: it receives nothing, and tells what it once received.
package struct ArchiveProceduresPageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var successors: [OutsideLinkContext] = []
  package var nationalPortal: OutsideLinkContext?
  package var desk: DeskContext?
  package var statistics: [FragmentContext] = []

  package var hasSuccessors: Bool { !successors.isEmpty }

  package static let fields = TemplateFields<ArchiveProceduresPageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn của mục.", \.introduction),
      .list("successors", "Các đơn vị kế tục.", \.successors),
      .flag("hasSuccessors", "Có ít nhất một mục trong `successors`.", \.hasSuccessors),
      .record("nationalPortal", "Cổng Dịch vụ công quốc gia.", \.nationalPortal),
      .record("desk", "Nơi tiếp nhận hồ sơ khi ấy.", \.desk),
      .list("statistics", "Số thủ tục nêu trong báo cáo.", \.statistics),
    ])
}
