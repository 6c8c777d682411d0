internal import Diagnostics
internal import Files
internal import VietnameseText

/// What was learned about the templates besides findings.
struct TemplateCheck {
  /// Templates that would call themselves for ever: they must never be filled.
  var endless: Set<String> = []
}

/// Holds every template to what it will be given, without filling any.
///
/// The walk does what is done when a template is filled, with the types of values in place of
/// values: it opens sections, goes into partials, puts blocks into parents. So a partial is
/// checked in each place that uses it.
///
/// - Parameter theme: the folder of the theme itself; an unused file in it is worth a word, one
///   that is inherited is not.
func checkTemplates(
  _ templates: [String: TemplateSource], against contexts: [String: any TemplateContext.Type],
  theme: FilePath
) -> Diagnosed<TemplateCheck> {
  var walk = TemplateWalk(templates)
  for (name, context) in contexts.sorted(by: { $0.key < $1.key }) {
    guard let template = templates[name] else {
      let closest = closest(to: name, among: templates.keys.sorted().filter { contexts[$0] == nil })
      walk.findings.append(.noTemplate(name, closest: closest, in: theme))
      continue
    }
    walk.start(template, with: context)
  }
  for (name, template) in templates.sorted(by: { $0.key < $1.key })
  where !walk.used.contains(name) && template.path.isInside(theme) {
    let missing = contexts.keys.sorted().filter { templates[$0] == nil }
    walk.findings.append(.unused(closest: closest(to: name, among: missing), at: template.path))
  }
  var seen: Set<FindingPlace> = []
  let findings = walk.findings.filter {
    seen.insert(FindingPlace(code: $0.code, span: $0.span, message: $0.message)).inserted
  }
  return Diagnosed(TemplateCheck(endless: walk.endless), findings)
}

/// A partial that is used in many places is wrong once.
private struct FindingPlace: Hashable {
  let code: String
  let span: SourceSpan
  let message: String
}

extension Diagnostic {
  fileprivate static func noTemplate(
    _ name: String, closest: String?, in theme: FilePath
  ) -> Diagnostic {
    let path = theme.appending("templates").appending("\(name).mustache")
    return Diagnostic(
      "TX0620", at: .file(path), "mẫu “\(name)” không có trong giao diện",
      hint: closest.map { "có phải tệp “\($0).mustache” cần đổi tên thành “\(name).mustache”?" }
        ?? "tạo tệp này, hoặc thêm dòng “Kế thừa: mac-dinh” vào theme.yml",
      keepsPageBack: true)
  }

  fileprivate static func unused(closest: String?, at path: FilePath) -> Diagnostic {
    Diagnostic(
      "TX0621", .warning, at: .file(path), "mẫu này không được trang hay mẫu nào dùng",
      hint: closest.map { "có phải tên đúng là “\($0).mustache”?" } ?? "xóa tệp nếu không cần nữa")
  }
}
