internal import Files
internal import VietnameseText

/// A file's keys as JSON Schema, draft 2020-12, for values as YAML 1.2 reads them.
///
/// It wants the names of keys and the words of choices as the reference page writes them, where
/// decoding takes them without marks too: an editor that completes should complete to one spelling.
/// Dates are held to the ways of writing one, not to the calendar; whether a file that is named is
/// there, only `trangxa check` can say.
func jsonSchema(of file: SchemaFile) -> JSONValue {
  let places = file.places.joined(separator: ", ")
  var members: [(String, JSONValue)] = [
    ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
    ("title", .string(file.outline.name.uppercasedFirst)),
    (
      "description",
      .string(file.isFrontMatter ? "Phần đầu của tệp \(places)." : "Tệp \(places).")
    ),
  ]
  members += recordSchema(file.outline)
  return .object(members)
}

private func recordSchema(_ outline: SchemaOutline) -> [(String, JSONValue)] {
  var members: [(String, JSONValue)] = [("type", .string("object"))]
  members.append(
    (
      "properties",
      .object(
        outline.fields.flatMap { field in
          field.names.map { ($0, fieldSchema(field, isAlias: $0 != field.key)) }
        })
    ))
  members.append(("additionalProperties", .bool(false)))
  let required = outline.fields.filter(\.isRequired)
  let plain = required.filter(\.aliases.isEmpty)
  if !plain.isEmpty { members.append(("required", .array(plain.map { .string($0.key) }))) }
  let named = required.filter { !$0.aliases.isEmpty }
  if !named.isEmpty {
    members.append(
      (
        "allOf",
        .array(
          named.map { field in
            .object([("anyOf", .array(field.names.map { name in .object([needing(name)]) }))])
          })
      ))
  }
  return members
}

private func needing(_ name: String) -> (String, JSONValue) {
  ("required", .array([.string(name)]))
}

private func fieldSchema(_ field: FieldOutline, isAlias: Bool) -> JSONValue {
  let needed = field.isRequired ? " (bắt buộc)" : ""
  let sameAs = isAlias ? "Như “\(field.key)”. " : ""
  var members: [(String, JSONValue)] = [
    ("description", .string(sameAs + field.meaning + needed))
  ]
  if isAlias { members.append(("deprecated", .bool(true))) }
  switch field.type.shape {
  case .text, .integer, .matching:
    if field.type.example != "…" {
      members.append(("examples", .array([.string(field.type.example)])))
    }
  default: break
  }
  // A key without a value is one that is not given; where that decides who sees the page, it is wrong.
  let mayBeEmpty = !field.isRequired && !field.isGuarding
  members += valueSchema(field.type.shape, mayBeEmpty: mayBeEmpty)
  return .object(members)
}

/// - Parameter mayBeEmpty: whether nothing at all may stand there.
private func valueSchema(_ shape: ValueShape, mayBeEmpty: Bool) -> [(String, JSONValue)] {
  func types(_ names: [String]) -> (String, JSONValue) {
    ("type", .array((names + (mayBeEmpty ? ["null"] : [])).map(JSONValue.string)))
  }
  func oneOf(_ shapes: [[(String, JSONValue)]]) -> (String, JSONValue) {
    let nothing: [[(String, JSONValue)]] = mayBeEmpty ? [[("type", .string("null"))]] : []
    return ("anyOf", .array((shapes + nothing).map(JSONValue.object)))
  }
  switch shape {
  case .text: return [types(["string", "number", "boolean"])] + nonEmpty(mayBeEmpty)
  case .matching(let pattern):
    let allowed = mayBeEmpty ? "\(pattern)|^$" : pattern
    return [types(["string", "number"]), ("pattern", .string(allowed))]
  case .integer: return [types(["integer", "string"]), ("pattern", .string("^[0-9][0-9. ]*$"))]
  case .flag:
    let words: [JSONValue] = ["có", "không", "co", "khong", "yes", "no", "x"].map(JSONValue.string)
    return [
      ("enum", .array(words + [.bool(true), .bool(false)] + (mayBeEmpty ? [.null] : [])))
    ]
  case .oneOf(let words):
    return [("enum", .array(words.map(JSONValue.string) + (mayBeEmpty ? [.null] : [])))]
  case .list(let item):
    let one = valueSchema(item, mayBeEmpty: false)
    return [oneOf([[("type", .string("array")), ("items", .object(one))], one])]
  case .record(let outline):
    return mayBeEmpty ? [oneOf([recordSchema(outline)])] : recordSchema(outline)
  case .either(let left, let right):
    return [oneOf([valueSchema(left, mayBeEmpty: false), valueSchema(right, mayBeEmpty: false)])]
  }
}

private func nonEmpty(_ mayBeEmpty: Bool) -> [(String, JSONValue)] {
  mayBeEmpty ? [] : [("minLength", .integer(1))]
}
