package import Theming

/// What is left to somebody who cannot hand in online: who may go, where, who helps, the post.
package struct AssistanceContext: TemplateContext {
  package var proxy: String = ""
  package var askAt: String
  package var place: String = ""
  package var hours: [HoursContext] = []
  package var phone: String = ""
  package var phoneURL: String = ""
  package var helpers: String = ""
  package var helpersPath: String = ""
  package var isPostStated: Bool = false
  package var areWaysStated: Bool = false
  package var commonMistake: String = ""

  package static let fields = TemplateFields<AssistanceContext>([
    .text("proxy", "Ai đi thay được và cần giấy gì; trống khi nguồn chưa nêu.", \.proxy),
    .text("askAt", "Hỏi ai: «quầy tiếp nhận», «Công an xã».", \.askAt),
    .text("place", "Nơi nộp.", \.place),
    .list("hours", "Giờ của nơi nộp.", \.hours),
    .text("phone", "Điện thoại của nơi nộp.", \.phone),
    .text("phoneURL", "Địa chỉ `tel:`.", \.phoneURL),
    .text("helpers", "Tổ công nghệ số giúp ở đâu, lúc nào.", \.helpers),
    .text("helpersPath", "Danh sách tổ công nghệ số cộng đồng, dưới cổng.", \.helpersPath),
    .flag("isPostStated", "Nguồn nêu nộp qua bưu chính.", \.isPostStated),
    .flag("areWaysStated", "Nguồn nêu cách nộp.", \.areWaysStated),
    .text("commonMistake", "Điều người dân hay thiếu, hay nhầm ở xã.", \.commonMistake),
  ])
}
