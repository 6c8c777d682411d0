package import Theming

/// The foot of every page, rendered once for each folder depth.
package struct FooterContext: TemplateContext {
  package var root: String
  package var agency: String
  package var parentAgency: String = ""
  package var responsible: String = ""
  package var address: String = ""
  package var phone: String = ""
  package var phoneURL: String = ""
  package var email: String = ""
  package var focalPoint: String = ""
  package var hours: String = ""
  package var channels: [OutsideLinkContext] = []
  package var channelsPath: String = ""
  package var nationalPortal: OutsideLinkContext?
  package var parentPortal: OutsideLinkContext?
  package var links: [LinkContext] = []
  package var feeds: [FeedContext] = []
  package var statement: String = ""

  package var hasChannels: Bool { !channels.isEmpty }

  package static let fields = TemplateFields<FooterContext>([
    .text("root", "Đường về gốc cổng.", \.root),
    .text("agency", "Tên cơ quan.", \.agency),
    .text("parentAgency", "Cơ quan chủ quản.", \.parentAgency),
    .text("responsible", "Người chịu trách nhiệm nội dung.", \.responsible),
    .text("address", "Địa chỉ trụ sở.", \.address),
    .text("phone", "Điện thoại, như người đọc thấy.", \.phone),
    .text("phoneURL", "Địa chỉ `tel:`.", \.phoneURL),
    .text("email", "Thư điện tử.", \.email),
    .text("focalPoint", "Đầu mối cung cấp thông tin.", \.focalPoint),
    .text("hours", "Giờ làm việc.", \.hours),
    .list("channels", "Các kênh chính thức.", \.channels),
    .flag("hasChannels", "Có ít nhất một mục trong `channels`.", \.hasChannels),
    .text("channelsPath", "Trang danh sách kênh chính thức, dưới cổng.", \.channelsPath),
    .record("nationalPortal", "Cổng Dịch vụ công quốc gia.", \.nationalPortal),
    .record("parentPortal", "Cổng cha.", \.parentPortal),
    .list("links", "Trang phụ trợ: sơ đồ trang, trợ năng, dữ liệu mở, phản ánh.", \.links),
    .list("feeds", "Các nguồn cấp tin.", \.feeds),
    .text("statement", "Lời báo hiện trên mọi trang, nhắc lại ở chân.", \.statement),
  ])
}
