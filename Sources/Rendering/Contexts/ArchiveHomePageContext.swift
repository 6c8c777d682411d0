package import Theming

/// The home page of an archive: what it holds, what became of the commune, where to apply today.
package struct ArchiveHomePageContext: PortalPage {
  package var page: PageContext
  package var heading: String
  package var story: String = ""
  package var successors: [OutsideLinkContext] = []
  package var nationalPortal: OutsideLinkContext?
  package var sections: [LinkContext] = []
  package var keyFigures: KeyFiguresContext?
  package var reports: [ListItemContext] = []
  package var reportsPath: String = ""
  package var documents: [OfficialDocumentRowContext] = []
  package var documentsPath: String = ""
  package var notices: [ListItemContext] = []
  package var noticesPath: String = ""
  package var articles: [ListItemContext] = []
  package var articlesPath: String = ""

  package var hasSuccessors: Bool { !successors.isEmpty }
  package var hasSections: Bool { !sections.isEmpty }
  package var hasReports: Bool { !reports.isEmpty }
  package var hasDocuments: Bool { !documents.isEmpty }
  package var hasNotices: Bool { !notices.isEmpty }
  package var hasArticles: Bool { !articles.isEmpty }

  package static let fields = TemplateFields<ArchiveHomePageContext>(
    commonFields + [
      .text("heading", "«Tài liệu của xã Mẫu, trước 01/7/2025».", \.heading),
      .text("story", "Xã nay thuộc đâu, từ bao giờ, theo nguồn nào.", \.story),
      .list("successors", "Các đơn vị kế tục.", \.successors),
      .flag("hasSuccessors", "Có ít nhất một mục trong `successors`.", \.hasSuccessors),
      .record("nationalPortal", "Cổng Dịch vụ công quốc gia.", \.nationalPortal),
      .list("sections", "Các mục của kho lưu trữ.", \.sections),
      .flag("hasSections", "Có ít nhất một mục trong `sections`.", \.hasSections),
      .record("keyFigures", "Số liệu chính của báo cáo gần nhất.", \.keyFigures),
      .list("reports", "Báo cáo.", \.reports),
      .flag("hasReports", "Có ít nhất một mục trong `reports`.", \.hasReports),
      .text("reportsPath", "Trang cải cách hành chính.", \.reportsPath),
      .list("documents", "Vài văn bản.", \.documents),
      .flag("hasDocuments", "Có ít nhất một mục trong `documents`.", \.hasDocuments),
      .text("documentsPath", "Trang mọi văn bản.", \.documentsPath),
      .list("notices", "Thông báo cuối cùng.", \.notices),
      .flag("hasNotices", "Có ít nhất một mục trong `notices`.", \.hasNotices),
      .text("noticesPath", "Trang mọi thông báo.", \.noticesPath),
      .list("articles", "Tin cuối cùng.", \.articles),
      .flag("hasArticles", "Có ít nhất một mục trong `articles`.", \.hasArticles),
      .text("articlesPath", "Trang mọi tin.", \.articlesPath),
    ])
}
