package import Theming

/// One official document. The page's title is its kind and number.
package struct DocumentPageContext: PortalPage {
  package var page: PageContext
  package var kind: String = ""
  package var number: String = ""
  package var subject: String
  package var state: String
  package var isInForce: Bool = false
  package var isExpired: Bool = false
  package var facts: [FactContext] = []
  package var replaces: [OfficialDocumentRowContext] = []
  package var replacedBy: [OfficialDocumentRowContext] = []
  package var contents: [ContentsEntryContext] = []
  package var body: String = ""
  package var attachments: [AttachmentContext] = []

  package var hasReplaces: Bool { !replaces.isEmpty }
  package var hasReplacedBy: Bool { !replacedBy.isEmpty }
  package var hasContents: Bool { !contents.isEmpty }
  package var hasAttachments: Bool { !attachments.isEmpty }

  package static let fields = TemplateFields<DocumentPageContext>(
    commonFields + [
      .text("kind", "Hình thức: «Kế hoạch».", \.kind),
      .text("number", "Số, ký hiệu.", \.number),
      .text("subject", "Trích yếu.", \.subject),
      .text("state", "Tình trạng bằng chữ.", \.state),
      .flag("isInForce", "Đang có hiệu lực.", \.isInForce),
      .flag("isExpired", "Đã hết hiệu lực hoặc bị thay thế.", \.isExpired),
      .list("facts", "Hình thức, số, ngày, cơ quan, người ký, lĩnh vực.", \.facts),
      .list("replaces", "Thay cho văn bản nào.", \.replaces),
      .flag("hasReplaces", "Có ít nhất một mục trong `replaces`.", \.hasReplaces),
      .list("replacedBy", "Bị thay bởi văn bản nào.", \.replacedBy),
      .flag("hasReplacedBy", "Có ít nhất một mục trong `replacedBy`.", \.hasReplacedBy),
      .list("contents", "Mục lục.", \.contents),
      .flag("hasContents", "Có ít nhất một mục trong `contents`.", \.hasContents),
      .html("body", "Toàn văn bản đọc.", \.body),
      .list("attachments", "Tệp.", \.attachments),
      .flag("hasAttachments", "Có ít nhất một mục trong `attachments`.", \.hasAttachments),
    ])
}
