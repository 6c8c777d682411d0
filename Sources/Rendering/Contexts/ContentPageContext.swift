package import Theming

/// A page to be read: an article, a notice, an introduction, a leader, an answer, a budget
/// item.
package struct ContentPageContext: PortalPage {
  package var page: PageContext
  package var kind: String = ""
  package var summary: String = ""
  package var expired: String = ""
  package var facts: [FactContext] = []
  package var contents: [ContentsEntryContext] = []
  package var photo: PhotoContext?
  package var body: String = ""
  package var tables: [FragmentContext] = []
  package var attachments: [AttachmentContext] = []
  package var relatedTitle: String = ""
  package var related: [ListItemContext] = []
  package var previous: LinkContext?
  package var next: LinkContext?

  package var hasFacts: Bool { !facts.isEmpty }
  package var hasContents: Bool { !contents.isEmpty }
  package var hasAttachments: Bool { !attachments.isEmpty }
  package var hasRelated: Bool { !related.isEmpty }

  package static let fields = TemplateFields<ContentPageContext>(
    commonFields + [
      .text("kind", "Loại trang, hiện nhỏ trên tiêu đề: «Thông báo», «Hỏi đáp».", \.kind),
      .text("summary", "Tóm tắt.", \.summary),
      .text(
        "expired", "Lời báo đã hết hạn, ví dụ «Đã hết thời gian niêm yết từ 01/9/2026».",
        \.expired),
      .list("facts", "Bảng thông tin đầu trang.", \.facts),
      .flag("hasFacts", "Có ít nhất một mục trong `facts`.", \.hasFacts),
      .list("contents", "Mục lục; trống khi trang ngắn.", \.contents),
      .flag("hasContents", "Có ít nhất một mục trong `contents`.", \.hasContents),
      .record("photo", "Ảnh đầu bài.", \.photo),
      .html("body", "Nội dung.", \.body),
      .list("tables", "Bảng lấy từ CSV, sau nội dung.", \.tables),
      .list("attachments", "Tệp đính kèm.", \.attachments),
      .flag("hasAttachments", "Có ít nhất một mục trong `attachments`.", \.hasAttachments),
      .text("relatedTitle", "Đề mục của danh sách trang liên quan.", \.relatedTitle),
      .list("related", "Trang liên quan hoặc trang con.", \.related),
      .flag("hasRelated", "Có ít nhất một mục trong `related`.", \.hasRelated),
      .record(
        "previous", "Trang ngay trước trong danh sách của mục; trống ở trang đầu.", \.previous),
      .record("next", "Trang ngay sau trong danh sách của mục; trống ở trang cuối.", \.next),
    ])
}
