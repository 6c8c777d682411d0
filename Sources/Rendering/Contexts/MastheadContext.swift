package import Theming

/// The head of a document in the official form of decree 30.
package struct MastheadContext: TemplateContext {
  package var superior: String = ""
  package var agency: String
  package var number: String = ""
  package var placeAndDate: String = ""
  package var kind: String
  package var subject: String = ""
  package var addressee: String = ""

  package static let fields = TemplateFields<MastheadContext>([
    .text("superior", "Cơ quan cấp trên.", \.superior),
    .text("agency", "Cơ quan ban hành.", \.agency),
    .text("number", "Số, ký hiệu.", \.number),
    .text("placeAndDate", "Địa danh và thời gian ban hành.", \.placeAndDate),
    .text("kind", "Tên loại văn bản: «BÁO CÁO».", \.kind),
    .text("subject", "Trích yếu.", \.subject),
    .text("addressee", "Kính gửi.", \.addressee),
  ])
}
