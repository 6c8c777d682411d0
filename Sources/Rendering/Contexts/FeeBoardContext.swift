package import Theming

/// The fees of all procedures in force: sums that a source states, and how many have none.
package struct FeeBoardContext: TemplateContext {
  package var rows: [FeeBoardRowContext] = []
  package var worded: [SheetLineContext] = []
  package var free: [SheetLineContext] = []
  package var freeCount: String = ""
  package var councilCount: String = ""
  package var unknownCount: String = ""

  package var hasRows: Bool { !rows.isEmpty }
  package var hasWorded: Bool { !worded.isEmpty }
  package var hasFree: Bool { !free.isEmpty }

  package static let fields = TemplateFields<FeeBoardContext>([
    .list("rows", "Các mức thu đã nêu.", \.rows),
    .flag("hasRows", "Có ít nhất một mục trong `rows`.", \.hasRows),
    .list("worded", "Thủ tục có thu, mà nguồn chỉ ghi mức bằng lời.", \.worded),
    .flag("hasWorded", "Có ít nhất một mục trong `worded`.", \.hasWorded),
    .list("free", "Thủ tục mà nguồn nêu rõ là không thu.", \.free),
    .flag("hasFree", "Có ít nhất một mục trong `free`.", \.hasFree),
    .text("freeCount", "Bao nhiêu thủ tục không thu.", \.freeCount),
    .text("councilCount", "Bao nhiêu thủ tục do Hội đồng nhân dân quyết định mức.", \.councilCount),
    .text("unknownCount", "Bao nhiêu thủ tục mà nguồn chưa nêu có thu hay không.", \.unknownCount),
  ])
}

/// One sum for one procedure.
package struct FeeBoardRowContext: TemplateContext {
  package var name: String
  package var code: String
  package var kind: String = ""
  package var condition: String = ""
  package var channel: String = ""
  package var amount: String
  package var basis: String = ""

  package static let fields = TemplateFields<FeeBoardRowContext>([
    .text("name", "Tên ngắn của thủ tục.", \.name),
    .text("code", "Mã thủ tục.", \.code),
    .text("kind", "«Phí», «Lệ phí».", \.kind),
    .text("condition", "Khi nào phải nộp mức này.", \.condition),
    .text("channel", "Cách nộp hồ sơ mà mức này áp dụng.", \.channel),
    .text("amount", "Mức thu.", \.amount),
    .text("basis", "Văn bản quy định; trống khi nguồn chưa nêu.", \.basis),
  ])
}
