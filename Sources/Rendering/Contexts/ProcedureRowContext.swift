package import Theming

/// One procedure in a list.
package struct ProcedureRowContext: TemplateContext {
  package var name: String
  package var path: String
  package var code: String
  package var keywords: String = ""
  package var fieldName: String = ""
  package var fieldCode: String = ""
  package var answers: String = ""
  package var time: String = ""
  package var fee: String = ""
  package var note: String = ""
  package var date: String = ""
  package var isFuture: Bool = false
  package var isRepealed: Bool = false

  package static let fields = TemplateFields<ProcedureRowContext>([
    .text("name", "Tên ngắn.", \.name),
    .text("path", "Trang thủ tục, dưới cổng.", \.path),
    .text("code", "Mã thủ tục.", \.code),
    .text("keywords", "Tên thường gọi, cách nhau bằng dấu phẩy; chỉ để lọc.", \.keywords),
    .text("fieldName", "Tên lĩnh vực, khi danh sách lẫn nhiều lĩnh vực.", \.fieldName),
    .text("fieldCode", "Mã lĩnh vực, chỉ để lọc.", \.fieldCode),
    .text("answers", "Số của các lựa chọn lọc mà thủ tục khớp; chỉ để lọc.", \.answers),
    .text("time", "Thời hạn, viết ngắn.", \.time),
    .text(
      "fee", "Phí, lệ phí, viết ngắn: «không thu», «8.000 đồng», «chưa xác định, hỏi quầy».",
      \.fee),
    .text("note", "Ghi chú: «tiếp nhận tại Công an xã», «thay bằng 2.002913».", \.note),
    .text(
      "date", "Ngày bắt đầu hoặc ngày hết hiệu lực, ở danh sách sắp hiệu lực và bãi bỏ.",
      \.date),
    .flag("isFuture", "Chưa có hiệu lực.", \.isFuture),
    .flag("isRepealed", "Đã bãi bỏ.", \.isRepealed),
  ])
}
