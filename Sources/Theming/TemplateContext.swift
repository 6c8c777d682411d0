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

/// The kind of a field, which the templates are held to when a theme is loaded: text only with two
/// braces, HTML only with three, lists, records and flags only as sections.
package enum TemplateFieldKind: Sendable {
  case text
  case html
  case flag
  case list(any TemplateContext.Type)
  case record(any TemplateContext.Type)
}

/// One field: its name in templates, what it means to the author of a theme, and how it is read.
package struct TemplateField<Context: Sendable>: Sendable {
  package let name: String
  package let meaning: String
  package let kind: TemplateFieldKind
  package let value: @Sendable (Context) -> TemplateValue

  package static func text(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Context) -> String
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .text) { .text(value($0)) }
  }

  package static func html(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Context) -> String
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .html) { .html(value($0)) }
  }

  package static func flag(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Context) -> Bool
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .flag) { .flag(value($0)) }
  }

  package static func list<Item: TemplateContext>(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Context) -> [Item]
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .list(Item.self)) {
      .items(TemplateItems(value($0)))
    }
  }

  package static func record<Item: TemplateContext>(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Context) -> Item?
  ) -> Self {
    Self(name: name, meaning: meaning, kind: .record(Item.self)) { context in
      .items(TemplateItems(value(context).map { [$0] } ?? []))
    }
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
  let readers: [@Sendable (Context) -> TemplateValue]
  private let numbers: [String: Int]

  package init(_ fields: [TemplateField<Context>]) {
    all = fields
    readers = fields.map(\.value)
    numbers = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func number(of name: String) -> Int? { numbers[name] }
}

extension TemplateContext {
  /// The field called `name`, by its number, and its kind, or nil when there is none.
  static func field(named name: String) -> (number: Int, kind: TemplateFieldKind)? {
    fields.number(of: name).map { ($0, fields.all[$0].kind) }
  }

  /// The names of its fields, in the order of the documentation.
  static var fieldNames: [String] { fields.all.map(\.name) }
}
