internal import VietnameseText

/// A ``Schema`` without the record that it decodes: the names, types and meanings of its keys.
package struct SchemaOutline: Sendable {
  /// What the record is called in messages.
  package let name: String
  package let fields: [FieldOutline]

  /// The field that `key` names, however it is written.
  package func field(_ key: String) -> FieldOutline? {
    fields.first { $0.names.contains { foldedKey($0) == foldedKey(key) } }
  }
}

/// One key of a ``SchemaOutline``.
package struct FieldOutline: Sendable {
  package let key: String
  package let aliases: [String]
  package let meaning: String
  package let isRequired: Bool
  /// Whether the value decides who may see the page.
  package let isGuarding: Bool
  package let type: ValueTypeDescription

  package var names: [String] { [key] + aliases }

  /// The keys of the groups that the value is, or is a list of; nil for other values.
  package var members: SchemaOutline? {
    switch type.shape {
    case .record(let outline), .list(.record(let outline)): outline
    default: nil
    }
  }

  package var isList: Bool {
    if case .list = type.shape { true } else { false }
  }

  /// The words among which the value is chosen; empty for any other value.
  package var choices: [String] {
    switch type.shape {
    case .oneOf(let words), .list(.oneOf(let words)): words
    default: []
    }
  }
}

extension Schema {
  package var outline: SchemaOutline {
    SchemaOutline(
      name: name,
      fields: fields.map {
        FieldOutline(
          key: $0.key, aliases: $0.aliases, meaning: $0.meaning, isRequired: $0.isRequired,
          isGuarding: $0.isGuarding, type: $0.type)
      })
  }
}
