package import Theming

/// The home page: one question, the handful of things that people come for, and the latest.
package struct HomePageContext: PortalPage {
  package var page: PageContext
  package var introduction: String = ""
  package var tasks: [LinkContext] = []
  package var dossierLookup: OutsideLinkContext?
  package var lifeEvents: [LifeEventContext] = []
  package var lifeEventsPath: String = ""
  package var fieldGroups: [FieldGroupContext] = []
  package var procedureCount: String = ""
  package var keyFigures: KeyFiguresContext?
  package var notices: [ListItemContext] = []
  package var noticesPath: String = ""
  package var articles: [ListItemContext] = []
  package var articlesPath: String = ""
  package var documents: [OfficialDocumentRowContext] = []
  package var documentsPath: String = ""
  package var reports: [ListItemContext] = []
  package var reportsPath: String = ""
  package var desk: DeskContext?
  package var nationalPortal: OutsideLinkContext?

  package var hasTasks: Bool { !tasks.isEmpty }
  package var hasLifeEvents: Bool { !lifeEvents.isEmpty }
  package var hasFieldGroups: Bool { !fieldGroups.isEmpty }
  package var hasNotices: Bool { !notices.isEmpty }
  package var hasArticles: Bool { !articles.isEmpty }
  package var hasDocuments: Bool { !documents.isEmpty }
  package var hasReports: Bool { !reports.isEmpty }

  package static let fields = TemplateFields<HomePageContext>(
    commonFields + [
      .html("introduction", "Lời giới thiệu ngắn, khi có.", \.introduction),
      .list(
        "tasks",
        "Những việc người dân hay tìm, ngoài thủ tục: giờ làm việc, lịch tiếp dân, phản ánh.",
        \.tasks),
      .flag("hasTasks", "Có ít nhất một mục trong `tasks`.", \.hasTasks),
      .record(
        "dossierLookup", "Nơi tra cứu hồ sơ trên Cổng Dịch vụ công quốc gia.", \.dossierLookup),
      .list("lifeEvents", "Các việc thường làm, theo thứ tự của trang.yml.", \.lifeEvents),
      .flag("hasLifeEvents", "Có ít nhất một mục trong `lifeEvents`.", \.hasLifeEvents),
      .text("lifeEventsPath", "Trang mọi việc, khi còn việc khác.", \.lifeEventsPath),
      .list("fieldGroups", "Các lĩnh vực có thủ tục.", \.fieldGroups),
      .flag("hasFieldGroups", "Có ít nhất một mục trong `fieldGroups`.", \.hasFieldGroups),
      .text("procedureCount", "Số thủ tục đang có hiệu lực.", \.procedureCount),
      .record("keyFigures", "Số liệu chính của báo cáo gần nhất.", \.keyFigures),
      .list("notices", "Thông báo đang niêm yết.", \.notices),
      .flag("hasNotices", "Có ít nhất một mục trong `notices`.", \.hasNotices),
      .text("noticesPath", "Trang mọi thông báo.", \.noticesPath),
      .list("articles", "Tin mới nhất.", \.articles),
      .flag("hasArticles", "Có ít nhất một mục trong `articles`.", \.hasArticles),
      .text("articlesPath", "Trang mọi tin.", \.articlesPath),
      .list("documents", "Văn bản mới nhất.", \.documents),
      .flag("hasDocuments", "Có ít nhất một mục trong `documents`.", \.hasDocuments),
      .text("documentsPath", "Trang mọi văn bản.", \.documentsPath),
      .list("reports", "Báo cáo cải cách hành chính gần nhất.", \.reports),
      .flag("hasReports", "Có ít nhất một mục trong `reports`.", \.hasReports),
      .text("reportsPath", "Trang cải cách hành chính.", \.reportsPath),
      .record("desk", "Nơi tiếp nhận hồ sơ và giờ làm việc.", \.desk),
      .record("nationalPortal", "Cổng Dịch vụ công quốc gia.", \.nationalPortal),
    ])
}
