/// What one template, or one item of a list in it, may ask for: a value whose fields are declared
/// once, with their meaning, and from that declaration are looked up, checked and documented.
///
/// ```swift
/// package struct LinkContext: TemplateContext {
///   package var name: String
///   package var path: String
///   package static let fields = TemplateFields<LinkContext>([
///     .text("name", "Words of the link.", \.name),
///     .text("path", "Address below the portal; write `{{root}}{{path}}`.", \.path),
///   ])
/// }
/// ```
package protocol TemplateContext: Sendable {
  static var fields: TemplateFields<Self> { get }
}

/// What a field gives to the template.
package enum TemplateValue: Sendable {
  /// Escaped when it is put in: `{{name}}`. The empty text counts as absent in `{{#name}}`.
  case text(String)
  /// Ready HTML, made by us and put in as it is: `{{{body}}}`.
  case html(String)
  case flag(Bool)
  case list([any TemplateContext])
  case record((any TemplateContext)?)
}

/// The kind of a field, which the templates are held to when a theme is loaded: text only with two
/// braces, HTML only with three, lists, records and flags only as sections.
package enum TemplateFieldKind: Sendable {
  case text
  case html
  case flag
  case list(any TemplateContext.Type)
  case record(any TemplateContext.Type)
}

package struct TemplateField<Context: Sendable>: Sendable {
  package let name: String
  package let meaning: String
  package let kind: TemplateFieldKind
  package let value: @Sendable (Context) -> TemplateValue

  package static func text(
    _ name: String, _ meaning: String, _ value: any KeyPath<Context, String> & Sendable
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .text) { .text($0[keyPath: value]) }
  }

  package static func html(
    _ name: String, _ meaning: String, _ value: any KeyPath<Context, String> & Sendable
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .html) { .html($0[keyPath: value]) }
  }

  package static func flag(
    _ name: String, _ meaning: String, _ value: any KeyPath<Context, Bool> & Sendable
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .flag) { .flag($0[keyPath: value]) }
  }

  package static func list<Item: TemplateContext>(
    _ name: String, _ meaning: String, _ value: any KeyPath<Context, [Item]> & Sendable
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .list(Item.self)) { .list($0[keyPath: value]) }
  }

  package static func record<Item: TemplateContext>(
    _ name: String, _ meaning: String, _ value: any KeyPath<Context, Item?> & Sendable
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .record(Item.self)) { .record($0[keyPath: value]) }
  }

  private init(
    name: String, meaning: String, kind: TemplateFieldKind,
    value: @escaping @Sendable (Context) -> TemplateValue
  ) {
    self.name = name
    self.meaning = meaning
    self.kind = kind
    self.value = value
  }
}

/// The fields of one kind of context, in the order of the documentation.
package struct TemplateFields<Context: Sendable>: Sendable {
  package let all: [TemplateField<Context>]
  private let byName: [String: TemplateField<Context>]

  package init(_ fields: [TemplateField<Context>]) {
    all = fields
    byName = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> TemplateField<Context>? { byName[name] }
}

extension TemplateContext {
  /// The value of the field called `name`, or nil when this kind of context has no such field.
  package func value(named name: String) -> TemplateValue? { Self.fields[name]?.value(self) }

  /// The kind of the field called `name`, or nil when there is none.
  package static func kind(named name: String) -> TemplateFieldKind? { fields[name]?.kind }

  /// The names of its fields, in the order of the documentation.
  package static var fieldNames: [String] { fields.all.map(\.name) }
}
