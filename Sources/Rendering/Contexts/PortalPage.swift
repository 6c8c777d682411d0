package import Theming

/// A kind of page in a portal: its own fields and, beside them on the same level, those of
/// ``PageContext``, so that a template writes `{{root}}` and `{{title}}` anywhere.
package protocol PortalPage: TemplateContext {
  var page: PageContext { get }
}

extension PortalPage {
  /// The fields that the layout and the common parts of every page use. They are closures, since a
  /// key path of a type that is not known yet copies the whole page for each field.
  package static var commonFields: [TemplateField<Self>] {
    [
      .text("root", "Đường về gốc cổng: trống, `../` hoặc `../../`.", { $0.page.root }),
      .text("title", "Tiêu đề trang, là đề mục lớn nhất.", { $0.page.title }),
      .text(
        "documentTitle", "Tên ở thanh trình duyệt: tiêu đề và tên xã.", { $0.page.documentTitle }),
      .text("description", "Mô tả cho máy tìm kiếm, một hai câu.", { $0.page.description }),
      .text("portalName", "Tên cổng.", { $0.page.portalName }),
      .text(
        "canonical", "Địa chỉ đầy đủ của trang; trống khi chưa biết tên miền.",
        { $0.page.canonical }),
      .flag("noIndex", "Xin máy tìm kiếm đừng ghi trang này.", { $0.page.noIndex }),
      .text(
        "contentSecurityPolicy", "Chính sách an toàn nội dung.", { $0.page.contentSecurityPolicy }),
      .text("styleSheet", "Tệp kiểu dáng dưới cổng, có mã băm.", { $0.page.styleSheet }),
      .text(
        "earlyScript", "Tệp JavaScript chạy trước khi trang hiện ra, dưới cổng: cỡ chữ đã chọn.",
        { $0.page.earlyScript }),
      .list(
        "scripts", "Các tệp JavaScript dưới cổng; trang nào cũng đọc được khi không có chúng.",
        { $0.page.scripts }),
      .text("icon", "Biểu tượng của trang dưới cổng.", { $0.page.icon }),
      .text("shareType", "Loại khi chia sẻ: `website` hoặc `article`.", { $0.page.shareType }),
      .text("shareImage", "Ảnh khi chia sẻ, địa chỉ đầy đủ.", { $0.page.shareImage }),
      .list("feeds", "Nguồn cấp tin của mục.", { $0.page.feeds }),
      .html(
        "structuredData", "JSON-LD đã an toàn để đặt trong thẻ script; trống ở cổng trình diễn.",
        { $0.page.structuredData }),
      .html("header", "Phần đầu đã dựng sẵn.", { $0.page.header }),
      .html("footer", "Phần chân đã dựng sẵn.", { $0.page.footer }),
      .list("crumbs", "Đường dẫn từ trang chủ; trống ở trang chủ.", { $0.page.crumbs }),
      .text("published", "Ngày đăng.", { $0.page.published }),
      .text(
        "publishedISO", "Ngày đăng máy đọc; trống khi ngày không trọn vẹn.",
        { $0.page.publishedISO }),
      .text("updated", "Ngày cập nhật.", { $0.page.updated }),
      .text(
        "updatedISO", "Ngày cập nhật máy đọc; trống khi ngày không trọn vẹn.",
        { $0.page.updatedISO }),
      .flag("isUpdated", "Có sửa sau ngày đăng.", { $0.page.isUpdated }),
      .record("withdrawal", "Trang đã thu hồi.", { $0.page.withdrawal }),
      .record("correctedBy", "Trang đính chính trang này.", { $0.page.correctedBy }),
      .record("correctionOf", "Trang mà trang này đính chính.", { $0.page.correctionOf }),
      .list("changeNotes", "Lịch sử sửa đổi, mới nhất trước.", { $0.page.changeNotes }),
      .flag(
        "hasChangeNotes", "Có ít nhất một mục trong `changeNotes`.", { $0.page.hasChangeNotes }),
      .text("owner", "Người hoặc bộ phận phụ trách nội dung.", { $0.page.owner }),
      .list("sources", "Nguồn của trang.", { $0.page.sources }),
      .flag(
        "hasFootLine", "Có ngày cập nhật, người phụ trách hay nơi báo lỗi.", { $0.page.hasFootLine }
      ),
      .flag("hasSources", "Có ít nhất một mục trong `sources`.", { $0.page.hasSources }),
      .text("sourceNote", "Ghi chú về nguồn.", { $0.page.sourceNote }),
      .list("tags", "Các thẻ.", { $0.page.tags }),
      .flag("hasTags", "Có ít nhất một mục trong `tags`.", { $0.page.hasTags }),
      .record("errorReport", "Cách báo lỗi trang này.", { $0.page.errorReport }),
      .text("printAddress", "Địa chỉ trang, in ở cuối bản giấy.", { $0.page.printAddress }),
    ]
  }
}
