package import Diagnostics
package import Files
package import Syntax
internal import VietnameseText

/// The front matter that one kind of content may have, declared once.
///
/// From the declaration come decoding, the messages about mistakes, and the reference page. A
/// record begins with its defaults, and each key that is read sets one property:
///
/// ```swift
/// static let schema = Schema("bài viết", Article.init) {
///   $0.include(\.metadata, PageMetadata.schema)
///   $0.optional("Ảnh", \.picture, .text, "Ảnh đầu bài, đường dẫn trong thư mục tep/.")
/// }
/// ```
package struct Schema<Record: Sendable>: Sendable {
  /// What the record is called in messages: `bài viết`.
  package let name: String
  package private(set) var fields: [SchemaField<Record>] = []
  private let make: @Sendable () -> Record
  private var byKey: [String: Int] = [:]
  /// The places in ``fields`` of those that a record must have.
  private var required: [Int] = []

  package init(
    _ name: String, _ make: @escaping @Sendable () -> Record,
    _ declare: (inout Schema) -> Void
  ) {
    self.name = name
    self.make = make
    declare(&self)
  }

  private mutating func add(_ field: SchemaField<Record>) {
    for key in [field.key] + field.aliases { byKey[foldedKey(key)] = fields.count }
    if field.isRequired { required.append(fields.count) }
    fields.append(field)
  }

  /// Declares a key that a record may have or, with `required`, must have.
  package mutating func field<Value>(
    _ key: String, _ property: any WritableKeyPath<Record, Value> & Sendable,
    _ type: ValueType<Value>, required: Bool = false, guarding: Bool = false,
    aliases: [String] = [], _ meaning: String
  ) {
    add(
      SchemaField(
        key: key, aliases: aliases, meaning: meaning, isRequired: required, isGuarding: guarding,
        type: type.description
      ) { node, record in
        let read = type.read(node, key)
        if let value = read.value { record[keyPath: property] = value }
        return read.diagnostics
      })
  }

  /// Declares a key whose absence is a value of its own: nil.
  package mutating func optional<Value>(
    _ key: String, _ property: any WritableKeyPath<Record, Value?> & Sendable,
    _ type: ValueType<Value>, required: Bool = false, guarding: Bool = false,
    aliases: [String] = [], _ meaning: String
  ) {
    field(
      key, property, type.map(Optional.some), required: required, guarding: guarding,
      aliases: aliases, meaning)
  }

  /// Takes in the keys of another schema, whose record is a property of this one.
  package mutating func include<Part>(
    _ property: any WritableKeyPath<Record, Part> & Sendable, _ schema: Schema<Part>,
    requiring required: Set<String> = [], without left: Set<String> = []
  ) {
    for field in schema.fields where !left.contains(field.key) {
      add(
        SchemaField(
          key: field.key, aliases: field.aliases, meaning: field.meaning,
          isRequired: field.isRequired || required.contains(field.key),
          isGuarding: field.isGuarding, type: field.type
        ) { node, record in field.assign(node, &record[keyPath: property]) })
    }
  }

  /// The record that `entries` describe, with a finding for each key that is unknown, missing or
  /// cannot be read. Keys are matched without regard to case, marks, spaces and underscores.
  ///
  /// - Parameters:
  ///   - whole: where a missing key is reported.
  ///   - noun: what a key is called in messages.
  package func decode(
    _ entries: [MetadataEntry], in whole: SourceSpan, noun: KeyNoun = .key
  ) -> Diagnosed<Record> {
    var record = make()
    var diagnostics: [Diagnostic] = []
    var seen: Set<Int> = []
    for entry in entries {
      guard let index = byKey[foldedKey(entry.key)] else {
        let near = closest(to: entry.key, among: fields.map(\.key))
        diagnostics.append(
          .unknownKey(
            entry.key, noun, of: name, closest: near, at: entry.keySpan,
            keepsPageBack: mayGuard(entry.key, near)))
        continue
      }
      seen.insert(index)
      if case .scalar(let scalar) = entry.value, scalar.text.isEmpty {
        if fields[index].isGuarding {
          // "Nháp:" without a word may well mean a draft.
          diagnostics.append(
            .emptyRequired(fields[index].key, noun, at: entry.keySpan).keepingPageBack)
        } else if fields[index].isRequired {
          let span = noun == .key ? entry.keySpan : scalar.span
          diagnostics.append(.emptyRequired(fields[index].key, noun, at: span))
        }
        continue
      }
      let found = fields[index].assign(entry.value, &record)
      diagnostics += fields[index].isGuarding ? found.map(\.keepingPageBack) : found
    }
    for index in required where !seen.contains(index) {
      let field = fields[index]
      diagnostics.append(
        .missingKey(field.key, noun, of: name, example: field.type.example, at: whole))
    }
    return Diagnosed(record, diagnostics)
  }

  /// Whether an unknown key may be meant to decide who sees the page: a mistyped "Nháp" must not
  /// publish a draft.
  private func mayGuard(_ key: String, _ near: String?) -> Bool {
    let guards = fields.filter(\.isGuarding)
    guard !guards.isEmpty else { return false }
    let words = [foldedKey(key), near.map { foldedKey($0) } ?? ""]
    return guards.contains { field in
      ([field.key] + field.aliases).contains { name in
        words.contains { $0.contains(foldedKey(name)) }
          || closest(to: key, among: [name]) != nil
      }
    } || Self.foreignGuards.contains(foldedKey(key))
  }

  /// What other tools call the same thing.
  private static var foreignGuards: Set<String> {
    ["published", "publishdate", "trangthai", "chuadang", "demo", "hidden", "private"]
  }

  /// The findings of reading, of which those on a line that begins with a guarding key keep the
  /// page back: `Nháp = có`, or `Nháp` for a second time.
  func guarding(_ findings: [Diagnostic], in bytes: [UInt8]) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    let lines = LineTable(bytes)
    return findings.map { finding in
      guard finding.severity == .error,
        beginsWithGuard(lines.text(ofLine: lines.line(at: finding.span.range.lowerBound)))
      else { return finding }
      return finding.keepingPageBack
    }
  }

  /// Whether a line of text begins with the name of a guarding key.
  func beginsWithGuard(_ line: String) -> Bool {
    let folded = foldedKey(String(line.prefix(60)))
    return fields.contains { field in
      field.isGuarding
        && ([field.key] + field.aliases).contains { folded.hasPrefix(foldedKey($0)) }
    }
  }

  /// Whether `key`, however it is written, is one of the schema's.
  package func hasKey(_ key: String) -> Bool { byKey[foldedKey(key)] != nil }

  /// Two keys of this schema that fold to one string; the tests want none.
  package var clashingKeys: [(String, String)] {
    var owners: [String: String] = [:]
    var clashes: [(String, String)] = []
    for field in fields {
      for key in [field.key] + field.aliases {
        if let owner = owners[foldedKey(key)] { clashes.append((owner, key)) }
        owners[foldedKey(key)] = key
      }
    }
    return clashes
  }
}

/// One key of a ``Schema``.
package struct SchemaField<Record: Sendable>: Sendable {
  package let key: String
  package let aliases: [String]
  package let meaning: String
  package let isRequired: Bool
  /// Whether the value decides who may see the page: one that cannot be read keeps it back.
  package let isGuarding: Bool
  package let type: ValueTypeDescription
  let assign: @Sendable (MetadataNode, inout Record) -> [Diagnostic]
}

/// What messages call the name of a value.
package enum KeyNoun: String, Sendable {
  case key = "khóa"
  case column = "cột"
}

extension Diagnostic {
  /// Whether it says that a key is not there at all.
  package var isOfMissingKey: Bool { code == Self.codeOfMissingKey }

  private static var codeOfMissingKey: String { "TX0402" }

  fileprivate static func unknownKey(
    _ key: String, _ noun: KeyNoun, of name: String, closest: String?, at span: SourceSpan,
    keepsPageBack: Bool
  ) -> Diagnostic {
    Diagnostic(
      "TX0401", at: span, "\(noun.rawValue) “\(key)” không có trong \(name)",
      hint: closest.map { "có phải ý bạn là “\($0)”?" }
        ?? "xóa \(noun.rawValue) này, hoặc sửa lại tên", keepsPageBack: keepsPageBack)
  }

  fileprivate static func missingKey(
    _ key: String, _ noun: KeyNoun, of name: String, example: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0402", at: span, "thiếu \(noun.rawValue) “\(key)” của \(name)",
      hint: noun == .key ? "thêm dòng “\(key): \(example)”" : "thêm cột “\(key)” vào dòng đầu")
  }

  fileprivate static func emptyRequired(
    _ key: String, _ noun: KeyNoun, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0403", at: span, "\(noun.rawValue) “\(key)” để trống",
      hint: noun == .key ? "ghi giá trị sau dấu hai chấm" : "ghi giá trị vào ô này")
  }
}
