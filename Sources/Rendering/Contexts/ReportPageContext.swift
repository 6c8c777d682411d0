package import Theming

/// A report: in the official form when the commune issued it, with a list of facts when it is
/// a restatement.
package struct ReportPageContext: PortalPage {
  package var page: PageContext
  package var masthead: MastheadContext?
  package var restatement: String = ""
  package var summary: String = ""
  package var facts: [FactContext] = []
  package var keyFigures: KeyFiguresContext?
  package var contents: [ContentsEntryContext] = []
  package var body: String = ""
  package var signature: SignatureContext?
  package var recipients: [RecipientContext] = []
  package var forms: [FragmentContext] = []
  package var attachments: [AttachmentContext] = []
  package var related: [ListItemContext] = []

  package var hasFacts: Bool { !facts.isEmpty }
  package var hasContents: Bool { !contents.isEmpty }
  package var hasRecipients: Bool { !recipients.isEmpty }
  package var hasAttachments: Bool { !attachments.isEmpty }
  package var hasRelated: Bool { !related.isEmpty }

  package static let fields = TemplateFields<ReportPageContext>(
    commonFields + [
      .record("masthead", "Phần đầu theo thể thức; không có khi là bản diễn đạt lại.", \.masthead),
      .text(
        "restatement", "Lời báo bản diễn đạt lại; trống khi là báo cáo chính thức.",
        \.restatement),
      .text("summary", "Tóm tắt.", \.summary),
      .list("facts", "Bảng thông tin: kỳ, số ký hiệu, ngày, người ký…", \.facts),
      .flag("hasFacts", "Có ít nhất một mục trong `facts`.", \.hasFacts),
      .record("keyFigures", "Số liệu chính.", \.keyFigures),
      .list("contents", "Mục lục.", \.contents),
      .flag("hasContents", "Có ít nhất một mục trong `contents`.", \.hasContents),
      .html("body", "Nội dung báo cáo.", \.body),
      .record("signature", "Chữ ký theo thể thức; chỉ có ở báo cáo chính thức.", \.signature),
      .list("recipients", "Nơi nhận.", \.recipients),
      .flag("hasRecipients", "Có ít nhất một mục trong `recipients`.", \.hasRecipients),
      .list("forms", "Biểu mẫu chỉ tiêu kèm báo cáo.", \.forms),
      .list("attachments", "Tệp đính kèm: bản ký số, biểu mẫu.", \.attachments),
      .flag("hasAttachments", "Có ít nhất một mục trong `attachments`.", \.hasAttachments),
      .list("related", "Báo cáo các kỳ khác.", \.related),
      .flag("hasRelated", "Có ít nhất một mục trong `related`.", \.hasRelated),
    ])
}
