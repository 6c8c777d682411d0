package import Theming

/// What is known of the fees of a procedure: free, stated, set by the council and not known
/// are four things.
package struct FeeContext: TemplateContext {
  package var isFree: Bool = false
  package var isStated: Bool = false
  package var isSetByCouncil: Bool = false
  package var isUnknown: Bool = false
  package var summary: String
  package var rows: [FeeRowContext] = []
  package var sourceWords: String = ""

  package var hasRows: Bool { !rows.isEmpty }

  package static let fields = TemplateFields<FeeContext>([
    .flag("isFree", "Nguồn nêu rõ là không thu.", \.isFree),
    .flag("isStated", "Nguồn nêu mức thu.", \.isStated),
    .flag("isSetByCouncil", "Do Hội đồng nhân dân quyết định, chưa có mức.", \.isSetByCouncil),
    .flag("isUnknown", "Chưa xác định, hỏi quầy.", \.isUnknown),
    .text("summary", "Viết ngắn, cho bảng đầu trang.", \.summary),
    .list("rows", "Các mức thu.", \.rows),
    .flag("hasRows", "Có ít nhất một mục trong `rows`.", \.hasRows),
    .text("sourceWords", "Nguyên văn của nguồn.", \.sourceWords),
  ])
}
