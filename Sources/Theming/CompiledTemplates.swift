internal import Diagnostics
internal import Files

/// The templates of a theme, made ready to be filled.
struct CompiledTemplates: Sendable {
  let names: Set<String>
  private let programs: [String: TemplateProgram]

  init(names: Set<String> = [], programs: [String: TemplateProgram] = [:]) {
    self.names = names
    self.programs = programs
  }

  subscript(name: String) -> TemplateProgram? { programs[name] }
}

/// Compiles each template that pages are made with; those in `endless` are empty wherever they are
/// called.
func compile(
  _ sources: [String: TemplateSource], for contexts: [String: any TemplateContext.Type],
  except endless: Set<String>
) -> Diagnosed<CompiledTemplates> {
  var templates = sources
  for name in endless { templates[name]?.body = TemplateBody() }
  var programs: [String: TemplateProgram] = [:]
  var findings: [Diagnostic] = []
  for (name, context) in contexts.sorted(by: { $0.key < $1.key }) {
    guard let source = templates[name] else { continue }
    programs[name] = compile(name, among: templates, for: context)
    if programs[name] == nil { findings.append(.tooLarge(at: source.path)) }
  }
  return Diagnosed(CompiledTemplates(names: Set(sources.keys), programs: programs), findings)
}

extension Diagnostic {
  fileprivate static func tooLarge(at path: FilePath) -> Diagnostic {
    Diagnostic(
      "TX0630", at: .file(path), "mẫu này quá lớn khi các mẫu con và khối được đặt vào",
      hint: "bớt chỗ mẫu con gọi mẫu con khác", keepsPageBack: true)
  }
}
