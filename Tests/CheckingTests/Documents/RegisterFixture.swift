/// A page in the portal's register of documents.
func registeredDocument(
  _ name: String, _ form: String, _ number: String, _ day: String, subject: String = "Phòng cháy",
  more: String = ""
) -> String {
  page(
    "van-ban/\(name).md",
    "Hình thức: \(form)\nSố ký hiệu: \(number)\nNgày ban hành: \(day)\nTrích yếu: \(subject)\(more)"
  )
}

/// A page among its reports.
func registeredReport(_ name: String, _ number: String, _ day: String, more: String = "") -> String
{
  page(
    "bao-cao/\(name).md",
    "Tiêu đề: Báo cáo\nKỳ: Năm 2025\nSố ký hiệu: \(number)\nNgày ban hành: \(day)\(more)")
}
