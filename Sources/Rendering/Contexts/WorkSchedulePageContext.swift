package import Theming

/// The schedules for receiving citizens: the one that holds now, then earlier ones.
package struct WorkSchedulePageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var current: [WorkScheduleContext] = []
  package var earlier: [ListItemContext] = []
  package var emptyReason: String = ""

  package var hasEarlier: Bool { !earlier.isEmpty }

  package static let fields = TemplateFields<WorkSchedulePageContext>(
    commonFields + [
      .html("introduction", "Lời dẫn.", \.introduction),
      .list("current", "Lịch đang áp dụng.", \.current),
      .list("earlier", "Lịch đã qua.", \.earlier),
      .flag("hasEarlier", "Có ít nhất một mục trong `earlier`.", \.hasEarlier),
      .text("emptyReason", "Vì sao trống và tìm ở đâu.", \.emptyReason),
    ])
}
