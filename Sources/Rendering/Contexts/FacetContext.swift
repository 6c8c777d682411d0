package import Theming

/// A question that narrows the list of procedures, with the answers to choose from.
package struct FacetContext: TemplateContext {
  package var name: String
  package var code: String
  package var answers: [FacetAnswerContext]

  package static let fields = TemplateFields<FacetContext>([
    .text("name", "Lọc theo gì: «Cách nộp», «Phí, lệ phí».", \.name),
    .text("code", "Mã của bộ lọc, dùng làm neo.", \.code),
    .list("answers", "Các lựa chọn.", \.answers),
  ])
}

/// One answer, with the page of what it leaves.
package struct FacetAnswerContext: TemplateContext {
  package var name: String
  package var path: String
  package var count: String
  package var number: String
  package var query: String

  package static let fields = TemplateFields<FacetAnswerContext>([
    .text("name", "Lựa chọn: «Không thu», «Nguồn chưa nêu».", \.name),
    .text("path", "Trang các thủ tục còn lại khi chọn, dưới cổng.", \.path),
    .text("count", "Còn bao nhiêu thủ tục khi chọn.", \.count),
    .text("number", "Số của lựa chọn, như trong `answers` của từng thủ tục.", \.number),
    .text("query", "Lựa chọn viết trong địa chỉ: «phi=khong-thu».", \.query),
  ])
}
