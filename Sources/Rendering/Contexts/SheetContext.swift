package import Theming

/// What a sheet says; of the kinds of sheet, one is there. Its version is made of these fields.
package struct SheetContext: TemplateContext {
  package var name: String
  package var subtitle: String = ""
  package var decision: String = ""
  package var code: QRCodeContext?
  package var fieldBoard: FieldBoardContext?
  package var feeBoard: FeeBoardContext?
  package var staffBoard: DeskContext?
  package var feedbackBoard: FeedbackBoardContext?
  package var onlineBoard: OnlineBoardContext?
  package var ballot: BallotContext?
  package var checklist: ChecklistContext?

  package static let fields = TemplateFields<SheetContext>([
    .text("name", "Tên tờ để ghi sổ: `linh-vuc-ho-tich`.", \.name),
    .text("subtitle", "Dòng dưới tiêu đề.", \.subtitle),
    .text("decision", "Quyết định công bố.", \.decision),
    .record("code", "Mã QR; không có khi chưa biết địa chỉ nào.", \.code),
    .record("fieldBoard", "Thủ tục của một lĩnh vực.", \.fieldBoard),
    .record("feeBoard", "Phí, lệ phí.", \.feeBoard),
    .record("staffBoard", "Người làm ở các quầy.", \.staffBoard),
    .record("feedbackBoard", "Nơi nhận phản ánh, kiến nghị.", \.feedbackBoard),
    .record("onlineBoard", "Cách nộp hồ sơ trực tuyến.", \.onlineBoard),
    .record("ballot", "Phiếu đánh giá sự hài lòng.", \.ballot),
    .record("checklist", "Giấy tờ của một thủ tục.", \.checklist),
  ])
}
