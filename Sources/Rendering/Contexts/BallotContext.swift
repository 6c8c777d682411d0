package import Theming

/// A ballot on paper for satisfaction (phiếu đánh giá sự hài lòng): no name is asked.
package struct BallotContext: TemplateContext {
  package var agency: String
  package var desk: String = ""
  package var errands: [SheetLineContext] = []
  package var answers: [SheetLineContext] = []
  package var questions: [SheetLineContext] = []

  package static let fields = TemplateFields<BallotContext>([
    .text("agency", "Xã hỏi.", \.agency),
    .text("desk", "Nơi nhận phiếu.", \.desk),
    .list("errands", "Đến để làm gì, để đánh dấu.", \.errands),
    .list("answers", "Các mức trả lời.", \.answers),
    .list("questions", "Các câu hỏi.", \.questions),
  ])
}
