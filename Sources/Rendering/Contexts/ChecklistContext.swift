package import Theming

/// The papers of one procedure on one A5 page, in type as large as they leave room for.
package struct ChecklistContext: TemplateContext {
  package var procedureCode: String
  package var typeSize: String = ""
  package var cases: [DocumentCaseContext] = []
  package var sets: String = ""
  package var place: String = ""
  package var hours: String = ""
  package var time: String = ""
  package var fee: String
  package var isWithoutNotes: Bool = false
  package var hiddenCount: String = ""

  package static let fields = TemplateFields<ChecklistContext>([
    .text("procedureCode", "Mã thủ tục.", \.procedureCode),
    .text("typeSize", "Cỡ chữ, tính bằng point: `12`, `11`, `10`, `9`.", \.typeSize),
    .list("cases", "Giấy tờ theo trường hợp, vừa một trang.", \.cases),
    .text("sets", "Số bộ hồ sơ.", \.sets),
    .text("place", "Nơi nộp.", \.place),
    .text("hours", "Giờ làm việc của nơi nộp.", \.hours),
    .text("time", "Thời hạn; trống khi nguồn chưa nêu rõ.", \.time),
    .text("fee", "Phí, lệ phí.", \.fee),
    .flag("isWithoutNotes", "Ghi chú của từng giấy tờ không vừa trang.", \.isWithoutNotes),
    .text("hiddenCount", "Bao nhiêu giấy tờ không vừa trang; trống khi có đủ.", \.hiddenCount),
  ])
}
