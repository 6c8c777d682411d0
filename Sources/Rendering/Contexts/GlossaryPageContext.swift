package import Theming

/// The words that are explained.
package struct GlossaryPageContext: PortalPage {
  package var page: PageContext
  package var lead: String
  package var contents: [ContentsEntryContext] = []
  package var groups: [TermGroupContext] = []

  package static let fields = TemplateFields<GlossaryPageContext>(
    commonFields + [
      .text("lead", "Câu dẫn.", \.lead),
      .list("contents", "Mục lục: mỗi nhóm và các từ của nhóm.", \.contents),
      .list("groups", "Từ cũ và từ hiện nay; ở cổng lưu trữ từ cũ đứng trước.", \.groups),
    ])
}
