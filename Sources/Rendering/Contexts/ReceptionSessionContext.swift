package import Theming

/// One session in which citizens are received.
package struct ReceptionSessionContext: TemplateContext {
  package var day: String
  package var time: String = ""
  package var host: String
  package var role: String = ""
  package var place: String = ""

  package static let fields = TemplateFields<ReceptionSessionContext>([
    .text("day", "Ngày.", \.day),
    .text("time", "Giờ.", \.time),
    .text("host", "Người tiếp.", \.host),
    .text("role", "Chức vụ.", \.role),
    .text("place", "Địa điểm.", \.place),
  ])
}
