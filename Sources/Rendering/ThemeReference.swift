internal import Theming

/// `docs/themes.md`: every template a theme must have and every field that it can use, from the
/// declarations that templates are checked against.
package func themeReference() -> String {
  var out = """
    # Giao diện (themes)

    Trang này do `trangxa docs themes` in ra từ mã nguồn; đừng sửa tay.

    Một giao diện là thư mục `themes/<tên>/` có `theme.yml`, `templates/*.mustache` và `assets/`.
    Giao diện con ghi `Kế thừa: mac-dinh` trong `theme.yml` và chỉ cần những tệp muốn thay.
    Trường chữ viết `{{tên}}`; trường HTML viết `{{{tên}}}`; cờ, nhóm và danh sách viết
    `{{#tên}}…{{/tên}}`. Liên kết trong trang viết `{{root}}{{path}}`. Tên không có trong bảng là
    lỗi, được báo đúng chỗ khi dựng.

    ## Mẫu phải có

    | Mẫu | Trường xem ở |
    | --- | --- |

    """
  var waiting: [any TemplateContext.Type] = []
  for (name, context) in TemplateName.contexts.sorted(by: { $0.key < $1.key }) {
    out += "| `templates/\(name).mustache` | [\(context)](#\("\(context)".lowercased())) |\n"
    waiting.append(context)
  }
  var seen: Set<String> = []
  var sections: [String: String] = [:]
  while let context = waiting.popLast() {
    guard seen.insert("\(context)").inserted else { continue }
    let (text, nested) = section(context)
    sections["\(context)"] = text
    waiting += nested
  }
  for name in sections.keys.sorted() { out += sections[name] ?? "" }
  return out
}

private func section<Context: TemplateContext>(_ context: Context.Type)
  -> (text: String, nested: [any TemplateContext.Type])
{
  var out = "\n## \(context)\n\n| Trường | Loại | Nghĩa |\n| --- | --- | --- |\n"
  var nested: [any TemplateContext.Type] = []
  for field in Context.fields.all {
    let kind: String
    switch field.kind {
    case .text: kind = "chữ"
    case .html: kind = "HTML"
    case .flag: kind = "cờ"
    case .list(let item):
      kind = "danh sách [\(item)](#\("\(item)".lowercased()))"
      nested.append(item)
    case .record(let item):
      kind = "nhóm [\(item)](#\("\(item)".lowercased()))"
      nested.append(item)
    }
    out += "| `\(field.name)` | \(kind) | \(field.meaning) |\n"
  }
  return (out, nested)
}
