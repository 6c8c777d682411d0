package import Theming

/// A kind of page in a portal: its own fields and, beside them on the same level, those of
/// ``PageContext``, so that a template writes `{{root}}` and `{{title}}` anywhere.
package protocol PortalPage: TemplateContext {
  var page: PageContext { get }
}

extension PortalPage {
  /// The fields that the layout and the common parts of every page use.
  package static var commonFields: [TemplateField<Self>] {
    [
      .text("root", "Đường về gốc cổng: trống, `../` hoặc `../../`.", \.page.root),
      .text("title", "Tiêu đề trang, là đề mục lớn nhất.", \.page.title),
      .text("documentTitle", "Tên ở thanh trình duyệt: tiêu đề và tên xã.", \.page.documentTitle),
      .text("description", "Mô tả cho máy tìm kiếm, một hai câu.", \.page.description),
      .text("portalName", "Tên cổng.", \.page.portalName),
      .text(
        "canonical", "Địa chỉ đầy đủ của trang; trống khi chưa biết tên miền.",
        \.page.canonical),
      .flag("noIndex", "Xin máy tìm kiếm đừng ghi trang này.", \.page.noIndex),
      .text("contentSecurityPolicy", "Chính sách an toàn nội dung.", \.page.contentSecurityPolicy),
      .text("styleSheet", "Tệp kiểu dáng dưới cổng, có mã băm.", \.page.styleSheet),
      .text(
        "earlyScript", "Tệp JavaScript chạy trước khi trang hiện ra, dưới cổng: cỡ chữ đã chọn.",
        \.page.earlyScript),
      .list(
        "scripts", "Các tệp JavaScript dưới cổng; trang nào cũng đọc được khi không có chúng.",
        \.page.scripts),
      .text("icon", "Biểu tượng của trang dưới cổng.", \.page.icon),
      .text("shareType", "Loại khi chia sẻ: `website` hoặc `article`.", \.page.shareType),
      .text("shareImage", "Ảnh khi chia sẻ, địa chỉ đầy đủ.", \.page.shareImage),
      .list("feeds", "Nguồn cấp tin của mục.", \.page.feeds),
      .html(
        "structuredData", "JSON-LD đã an toàn để đặt trong thẻ script; trống ở cổng trình diễn.",
        \.page.structuredData),
      .html("header", "Phần đầu đã dựng sẵn.", \.page.header),
      .html("footer", "Phần chân đã dựng sẵn.", \.page.footer),
      .list("crumbs", "Đường dẫn từ trang chủ; trống ở trang chủ.", \.page.crumbs),
      .text("published", "Ngày đăng.", \.page.published),
      .text(
        "publishedISO", "Ngày đăng máy đọc; trống khi ngày không trọn vẹn.",
        \.page.publishedISO),
      .text("updated", "Ngày cập nhật.", \.page.updated),
      .text(
        "updatedISO", "Ngày cập nhật máy đọc; trống khi ngày không trọn vẹn.",
        \.page.updatedISO),
      .flag("isUpdated", "Có sửa sau ngày đăng.", \.page.isUpdated),
      .record("withdrawal", "Trang đã thu hồi.", \.page.withdrawal),
      .record("correctedBy", "Trang đính chính trang này.", \.page.correctedBy),
      .record("correctionOf", "Trang mà trang này đính chính.", \.page.correctionOf),
      .list("changeNotes", "Lịch sử sửa đổi, mới nhất trước.", \.page.changeNotes),
      .flag("hasChangeNotes", "Có ít nhất một mục trong `changeNotes`.", \.page.hasChangeNotes),
      .text("owner", "Người hoặc bộ phận phụ trách nội dung.", \.page.owner),
      .list("sources", "Nguồn của trang.", \.page.sources),
      .flag(
        "hasFootLine", "Có ngày cập nhật, người phụ trách hay nơi báo lỗi.", \.page.hasFootLine),
      .flag("hasSources", "Có ít nhất một mục trong `sources`.", \.page.hasSources),
      .text("sourceNote", "Ghi chú về nguồn.", \.page.sourceNote),
      .list("tags", "Các thẻ.", \.page.tags),
      .flag("hasTags", "Có ít nhất một mục trong `tags`.", \.page.hasTags),
      .record("errorReport", "Cách báo lỗi trang này.", \.page.errorReport),
      .text("printAddress", "Địa chỉ trang, in ở cuối bản giấy.", \.page.printAddress),
    ]
  }
}
