package import Theming

/// The head of every page, rendered once for each folder depth and current section.
package struct HeaderContext: TemplateContext {
  package var root: String
  package var homePath: String
  package var name: String
  package var siteKind: String = ""
  package var province: String = ""
  package var parentPortal: OutsideLinkContext?
  package var menu: [MenuItemContext] = []
  package var isFictional: Bool = false
  package var statement: String = ""
  package var archive: ArchiveContext?
  package var urgentNotices: [UrgentNoticeContext] = []

  package var hasUrgentNotices: Bool { !urgentNotices.isEmpty }

  package static let fields = TemplateFields<HeaderContext>([
    .text("root", "Đường về gốc cổng: trống, `../` hoặc `../../`.", \.root),
    .text("homePath", "Trang chủ, dưới cổng.", \.homePath),
    .text("name", "Tên xã: «Xã Mẫu».", \.name),
    .text("siteKind", "Loại trang: «Trang thông tin điện tử».", \.siteKind),
    .text("province", "Tỉnh, thành phố.", \.province),
    .record("parentPortal", "Cổng cha, khi có.", \.parentPortal),
    .list("menu", "Các mục chính, theo thứ tự.", \.menu),
    .flag("isFictional", "Xã hư cấu, chỉ để trình diễn.", \.isFictional),
    .text(
      "statement", "Lời báo hiện trên mọi trang, ví dụ «Diễn đạt lại để trình diễn…».",
      \.statement),
    .record("archive", "Có khi xã không còn.", \.archive),
    .list("urgentNotices", "Thông báo khẩn còn hiệu lực.", \.urgentNotices),
    .flag("hasUrgentNotices", "Có ít nhất một mục trong `urgentNotices`.", \.hasUrgentNotices),
  ])
}
