package import VietnameseText

/// A citizen's question and the commune's answer (hỏi đáp), without the citizen's name.
package struct QuestionAnswer: Publication {
  package var metadata = PageMetadata()
  package var asked: PartialDate?
  package var answered: PartialDate?
  package var answeredBy = ""
  package var field = ""
  package var procedures: [String] = []

  package var date: PartialDate? { answered ?? asked ?? metadata.date }

  package static let schema = Schema("hỏi đáp", QuestionAnswer.init) {
    $0.include(\.metadata, PageMetadata.schema, requiring: ["Tiêu đề"])
    $0.optional("Ngày hỏi", \.asked, .date, "Ngày nhận câu hỏi.")
    $0.optional("Ngày trả lời", \.answered, .date, "Ngày trả lời; không quá 15 ngày.")
    $0.field("Cơ quan trả lời", \.answeredBy, .text, "Ai trả lời.")
    $0.field("Lĩnh vực", \.field, .text, "Lĩnh vực của câu hỏi.")
    $0.field("Thủ tục", \.procedures, .list(.text), "Mã các thủ tục liên quan.")
  }
}
