internal import Theming

/// All that a context gives to its template, in the order of its fields, each behind its name. What
/// is empty is left out, so that a field which is added to the program changes no version of a sheet
/// that does not have it.
func words(of context: some TemplateContext) -> [String] {
  type(of: context).fields.all.flatMap { field -> [String] in
    let found: [String] =
      switch field.value(context) {
      case .text(let text), .html(let text): text.isEmpty ? [] : [text]
      case .flag(let isSet): isSet ? ["có"] : []
      case .items(let items): items.contexts.flatMap { words(of: $0) }
      }
    return found.isEmpty ? [] : [field.name] + found
  }
}
