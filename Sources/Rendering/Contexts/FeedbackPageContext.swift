package import Theming

/// How to send a complaint, a proposal, a question; and the list of official channels.
package struct FeedbackPageContext: PortalPage {
  package var page: PageContext
  package var isArchive: Bool = false
  package var body: String = ""
  package var channels: [OutsideLinkContext] = []
  package var rating: OutsideLinkContext?
  package var officialChannels: [OutsideLinkContext] = []
  package var afterword: String = ""

  package var hasChannels: Bool { !channels.isEmpty }
  package var hasOfficialChannels: Bool { !officialChannels.isEmpty }

  package static let fields = TemplateFields<FeedbackPageContext>(
    commonFields + [
      .flag("isArchive", "Cổng lưu trữ: các nơi nhận trong lời dẫn là của trước đây.", \.isArchive),
      .html("body", "Lời dẫn.", \.body),
      .list(
        "channels", "Nơi nhận phản ánh, kiến nghị: điện thoại, thư, địa chỉ, trang.", \.channels),
      .flag("hasChannels", "Có ít nhất một mục trong `channels`.", \.hasChannels),
      .record("rating", "Nơi đánh giá sự hài lòng về việc phục vụ.", \.rating),
      .list("officialChannels", "Danh sách kênh thông tin chính thức.", \.officialChannels),
      .flag(
        "hasOfficialChannels", "Có ít nhất một mục trong `officialChannels`.",
        \.hasOfficialChannels),
      .html("afterword", "Sau khi gửi: ai xử lý, bao lâu.", \.afterword),
    ])
}
