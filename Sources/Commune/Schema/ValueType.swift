internal import Diagnostics
internal import Files
internal import Syntax
package import VietnameseText

/// What the reference page says of a type of values.
package struct ValueTypeDescription: Sendable {
  /// In Vietnamese: `ngày`, `danh sách chữ`.
  package let name: String
  package let example: String
  /// What may stand in the file.
  package let shape: ValueShape
}

/// How one value of front matter is read: text becomes a value only here, so that `8.000` stays
/// eight thousand and `012` keeps its zero until a schema says otherwise.
package struct ValueType<Value>: Sendable {
  package let description: ValueTypeDescription
  let read: @Sendable (_ node: MetadataNode, _ key: String) -> Diagnosed<Value?>

  init(
    _ name: String, example: String, shape: ValueShape,
    _ read: @escaping @Sendable (_ node: MetadataNode, _ key: String) -> Diagnosed<Value?>
  ) {
    description = ValueTypeDescription(name: name, example: example, shape: shape)
    self.read = read
  }

  /// A type read from one scalar; `convert` gives nil for text that is no such value.
  static func scalar(
    _ name: String, example: String, shape: ValueShape = .text,
    _ convert: @escaping @Sendable (String) -> Value?
  ) -> ValueType {
    ValueType(name, example: example, shape: shape) { node, key in
      guard case .scalar(let scalar) = node else {
        return Diagnosed(nil, [.notOneValue(key, name, example: example, at: node.span)])
      }
      guard let value = convert(scalar.text) else {
        return Diagnosed(
          nil, [.unreadable(scalar.text, key, name, example: example, at: scalar.span)])
      }
      return Diagnosed(value)
    }
  }
}

extension ValueType where Value == String {
  package static var text: ValueType { scalar("chữ", example: "…") { $0 } }

  /// The path of a file, which is looked up among the files that there are.
  package static var path: ValueType { scalar("đường dẫn tệp", example: "tep/mau-don.pdf") { $0 } }
}

extension ValueType where Value == Int {
  package static var integer: ValueType {
    scalar("số nguyên", example: "1", shape: .integer) {
      VietnameseNumber.read($0)?.value.integerValue
    }
  }
}

extension ValueType where Value == Bool {
  package static var flag: ValueType {
    scalar("có hoặc không", example: "có", shape: .flag) {
      switch foldedKey($0) {
      case "co", "yes", "true", "x": true
      case "khong", "no", "false": false
      default: nil
      }
    }
  }
}

extension ValueType where Value == PartialDate {
  /// A date, of which the day, or the day and the month, may be unknown.
  static var date: ValueType {
    scalar("ngày", example: "08/9/2026", shape: .date) { PartialDate.read($0) }
  }
}

extension ValueType where Value == CalendarDate {
  /// A full date: day, month and year.
  package static var day: ValueType {
    scalar("ngày đủ", example: "08/9/2026", shape: .day) { CalendarDate.read($0) }
  }
}

extension ValueType {
  /// One of a fixed set of words; matched without regard to case and marks.
  package static func oneOf(_ choices: [(String, Value)]) -> ValueType where Value: Sendable {
    let names = choices.map(\.0)
    let list = names.joined(separator: " | ")
    return ValueType(list, example: names.first ?? "", shape: .oneOf(names)) { node, key in
      guard case .scalar(let scalar) = node else {
        return Diagnosed(nil, [.notOneValue(key, list, example: names.first ?? "", at: node.span)])
      }
      let folded = foldedKey(scalar.text)
      if let choice = choices.first(where: { foldedKey($0.0) == folded }) {
        return Diagnosed(choice.1)
      }
      let near = closest(to: scalar.text, among: names)
      return Diagnosed(nil, [.notAChoice(scalar.text, key, names, closest: near, at: scalar.span)])
    }
  }

  /// A list; one value alone is a list of one.
  package static func list<Item>(_ item: ValueType<Item>) -> ValueType where Value == [Item] {
    ValueType(
      "danh sách \(item.description.name)", example: "[\(item.description.example)]",
      shape: .list(item.description.shape)
    ) { node, key in
      let nodes: [MetadataNode]
      if case .list(let items, _) = node { nodes = items } else { nodes = [node] }
      var values: [Item] = []
      var diagnostics: [Diagnostic] = []
      for node in nodes {
        let read = item.read(node, key)
        diagnostics += read.diagnostics
        if let value = read.value { values.append(value) }
      }
      return Diagnosed(values, diagnostics)
    }
  }

  /// The same value with its place, for what can be judged only when more has been read.
  package static func located<Item>(_ item: ValueType<Item>) -> ValueType
  where Value == Located<Item> {
    ValueType(
      item.description.name, example: item.description.example, shape: item.description.shape
    ) { node, key in
      let read = item.read(node, key)
      return Diagnosed(read.value.map { Located($0, at: node.span) }, read.diagnostics)
    }
  }

  /// A map with its own schema.
  package static func record(_ schema: Schema<Value>) -> ValueType where Value: Sendable {
    let keys = schema.fields.map(\.key).joined(separator: ", ")
    return ValueType(
      "nhóm {\(keys)}", example: "{\(schema.fields.first?.key ?? ""): …}",
      shape: .record(schema.outline)
    ) { node, key in
      guard case .map(let entries, let span) = node else {
        return Diagnosed(nil, [.notAGroup(key, keys, at: node.span)])
      }
      let decoded = schema.decode(entries, in: span)
      return Diagnosed(decoded.value, decoded.diagnostics)
    }
  }

  /// The same value wrapped by `transform`.
  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueType<Other> {
    ValueType<Other>(
      description.name, example: description.example, shape: description.shape
    ) { node, key in
      let read = self.read(node, key)
      return Diagnosed<Other?>(read.value.map(transform), read.diagnostics)
    }
  }
}

extension Diagnostic {
  fileprivate static func notOneValue(
    _ key: String, _ type: String, example: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0404", at: span, "“\(key)” cần một giá trị (\(type)), không phải danh sách hay nhóm",
      hint: "ghi một dòng “\(key): \(example)”")
  }

  fileprivate static func unreadable(
    _ text: String, _ key: String, _ type: String, example: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0405", at: span, "“\(text)” không đọc được là \(type) (“\(key)”)",
      hint: "ghi như “\(key): \(example)”")
  }

  fileprivate static func notAChoice(
    _ text: String, _ key: String, _ names: [String], closest: String?, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0406", at: span, "“\(text)” không phải là giá trị của “\(key)”",
      hint: closest.map { "có phải ý bạn là “\($0)”?" }
        ?? "chọn một trong: \(names.joined(separator: ", "))")
  }

  fileprivate static func notAGroup(_ key: String, _ keys: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0407", at: span, "“\(key)” cần một nhóm khóa con", hint: "ghi các khóa con: \(keys)")
  }
}
