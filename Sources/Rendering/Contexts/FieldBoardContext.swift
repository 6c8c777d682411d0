package import Theming

/// The procedures in force of one field, as they hang on the wall.
package struct FieldBoardContext: TemplateContext {
  package var total: String
  package var receiver: String = ""
  package var counter: CounterContext?
  package var rows: [FieldBoardRowContext] = []

  package static let fields = TemplateFields<FieldBoardContext>([
    .text("total", "Có bao nhiêu thủ tục.", \.total),
    .text("receiver", "Nơi tiếp nhận, khi không phải một cửa.", \.receiver),
    .record("counter", "Quầy của lĩnh vực.", \.counter),
    .list("rows", "Các thủ tục.", \.rows),
  ])
}

/// One procedure on the board of its field.
package struct FieldBoardRowContext: TemplateContext {
  package var number: String
  package var name: String
  package var code: String
  package var time: String = ""
  package var fee: String
  package var place: String = ""
  package var decision: String = ""

  package static let fields = TemplateFields<FieldBoardRowContext>([
    .text("number", "Số thứ tự.", \.number),
    .text("name", "Tên ngắn.", \.name),
    .text("code", "Mã thủ tục.", \.code),
    .text("time", "Thời hạn; trống khi nguồn chưa nêu rõ.", \.time),
    .text("fee", "Phí, lệ phí, bằng lời đúng với điều đã biết.", \.fee),
    .text("place", "Nơi nộp, khi khác với cả lĩnh vực.", \.place),
    .text("decision", "Số quyết định công bố.", \.decision),
  ])
}
