internal import Theming

/// `docs/themes.md`: every template a theme must have and every field that it can use, from the
/// declarations that templates are checked against.
package func themeReference() -> String {
  var reference = ThemeReference()
  let common = ListPageContext.commonFields
  reference.text += "\n## Trường chung của mọi trang\n\n"
  reference.addTable(common)
  reference.text += "\n## Mẫu phải có\n\n| Mẫu | Trường xem ở |\n| --- | --- |\n"
  for (name, context) in TemplateName.contexts.sorted(by: { $0.key < $1.key }) {
    reference.text += "| `templates/\(name).mustache` | \(link(context)) |\n"
    reference.waiting.append(context)
  }
  var sections: [String: String] = [:]
  let commonNames = Set(common.map(\.name))
  while let context = reference.waiting.popLast() {
    guard sections["\(context)"] == nil else { continue }
    sections["\(context)"] = reference.section(context, without: commonNames)
  }
  return reference.text + sections.keys.sorted().compactMap { sections[$0] }.joined()
}

private func link(_ context: any TemplateContext.Type) -> String {
  "[\(context)](#\("\(context)".lowercased()))"
}

/// The page while it is written, and the contexts that it has named and not yet described.
private struct ThemeReference {
  var waiting: [any TemplateContext.Type] = []
  var text = """
    # Giao diện (themes)

    Trang này do `trangxa docs themes` in ra từ mã nguồn; đừng sửa tay.

    Một giao diện là thư mục `themes/<tên>/` có `theme.yml`, `templates/*.mustache` và `assets/`.
    Giao diện con ghi `Kế thừa: mac-dinh` trong `theme.yml` và chỉ cần những tệp muốn thay.
    Trường chữ viết `{{tên}}`; trường HTML viết `{{{tên}}}`; cờ, nhóm và danh sách viết
    `{{#tên}}…{{/tên}}`. Liên kết trong trang viết `{{root}}{{path}}`. Tên không có trong bảng là
    lỗi, được báo đúng chỗ khi dựng.

    """

  mutating func addTable<Context>(_ fields: [TemplateField<Context>]) {
    text += table(fields)
  }

  mutating func section<Context: TemplateContext>(
    _ context: Context.Type, without common: Set<String>
  ) -> String {
    let isPage = context is any PortalPage.Type
    let own = Context.fields.all.filter { !isPage || !common.contains($0.name) }
    let note = isPage ? "Có thêm [trường chung](#trường-chung-của-mọi-trang).\n\n" : ""
    return "\n## \(context)\n\n\(note)" + (own.isEmpty ? "" : table(own))
  }

  private mutating func table<Context>(_ fields: [TemplateField<Context>]) -> String {
    var out = "| Trường | Loại | Nghĩa |\n| --- | --- | --- |\n"
    for field in fields {
      let kind: String
      switch field.kind {
      case .text: kind = "chữ"
      case .html: kind = "HTML"
      case .flag: kind = "cờ"
      case .list(let item):
        kind = "danh sách \(link(item))"
        waiting.append(item)
      case .record(let item):
        kind = "nhóm \(link(item))"
        waiting.append(item)
      }
      out += "| `\(field.name)` | \(kind) | \(field.meaning) |\n"
    }
    return out
  }
}
