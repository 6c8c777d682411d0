/// What a field gives to the template.
package enum TemplateValue: Sendable {
  /// Escaped when it is put in: `{{name}}`. The empty text counts as absent in `{{#name}}`.
  case text(String)
  /// Ready HTML, made by us and put in as it is: `{{{body}}}`.
  case html(String)
  case flag(Bool)
  /// The items of a list, or the one of a record; none of a record that is not there.
  case items(TemplateItems)

  /// Whether a section of the value is opened.
  var isPresent: Bool {
    switch self {
    case .text(let text), .html(let text): !text.isEmpty
    case .flag(let flag): flag
    case .items(let items): items.count > 0
    }
  }
}

/// Contexts of one type.
package struct TemplateItems: Sendable {
  typealias Read =
    @Sendable (_ index: Int, [TemplateReading], _ values: inout [TemplateValue]) -> Void

  let count: Int
  /// Reads fields of one item. The items stay in an array of their own type: to put each into a box
  /// would cost more than to fill a template with it.
  let read: Read
  private let boxed: @Sendable () -> [any TemplateContext]

  init(_ items: [some TemplateContext]) {
    count = items.count
    read = { items[$0].read($1, into: &$2) }
    boxed = { items }
  }

  package var contexts: [any TemplateContext] { boxed() }
}

/// A field of a context, by its number, and the place where a template looks for its value.
struct TemplateReading: Sendable {
  let field: Int
  let slot: Int
}

extension TemplateContext {
  func read(_ readings: [TemplateReading], into values: inout [TemplateValue]) {
    let readers = Self.fields.readers
    for reading in readings { values[reading.slot] = readers[reading.field](self) }
  }
}
