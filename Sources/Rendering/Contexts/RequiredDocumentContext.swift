package import Theming

/// One paper of a dossier.
package struct RequiredDocumentContext: TemplateContext {
  package var name: String
  package var key: String = ""
  package var copies: String = ""
  package var isShownOnly: Bool = false
  package var isOptional: Bool = false
  package var formName: String = ""
  package var formPath: String = ""
  package var note: String = ""

  package static let fields = TemplateFields<RequiredDocumentContext>([
    .text("name", "Tên giấy tờ.", \.name),
    .text("key", "Khóa của giấy tờ trong trang, để giữ dấu đã đánh.", \.key),
    .text("copies", "Số lượng: «01 bản chính, 02 bản sao».", \.copies),
    .flag("isShownOnly", "Chỉ xuất trình, không phải nộp.", \.isShownOnly),
    .flag("isOptional", "Không bắt buộc.", \.isOptional),
    .text("formName", "Mẫu: «Mẫu số 01».", \.formName),
    .text("formPath", "Tệp mẫu dưới cổng.", \.formPath),
    .text("note", "Ghi chú.", \.note),
  ])
}
