package import Theming

/// A step of a life event.
package struct LifeEventStepContext: TemplateContext {
  package var title: String
  package var anchor: String
  package var condition: String = ""
  package var note: String = ""
  package var place: String = ""
  package var isChoice: Bool = false
  package var procedures: [LifeEventProcedureContext] = []

  package var hasProcedures: Bool { !procedures.isEmpty }

  package static let fields = TemplateFields<LifeEventStepContext>([
    .text("title", "Làm gì.", \.title),
    .text("anchor", "Neo của bước, không có dấu #.", \.anchor),
    .text("condition", "Trường hợp nào thì cần; trống khi ai cũng làm bước này.", \.condition),
    .text("note", "Một hai câu cho người dân.", \.note),
    .text("place", "Làm ở đâu, khi bước không phải thủ tục của xã.", \.place),
    .flag("isChoice", "Chỉ cần làm một trong nhiều thủ tục của bước.", \.isChoice),
    .list("procedures", "Các thủ tục của bước, đều đang có hiệu lực.", \.procedures),
    .flag("hasProcedures", "Có ít nhất một mục trong `procedures`.", \.hasProcedures),
  ])
}
