package import Theming

/// Working hours of some days of the week.
package struct HoursContext: TemplateContext {
  package var days: String
  package var morning: String = ""
  package var afternoon: String = ""

  package static let fields = TemplateFields<HoursContext>([
    .text("days", "Ngày: «Thứ Hai – Thứ Sáu».", \.days),
    .text("morning", "Buổi sáng.", \.morning),
    .text("afternoon", "Buổi chiều.", \.afternoon),
  ])
}
