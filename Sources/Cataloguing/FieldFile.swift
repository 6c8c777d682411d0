internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// `linh-vuc.yml`: finds the code of a field by its name, and adds fields that are not there yet.
struct FieldFile {
  let path: FilePath
  private(set) var bytes: [UInt8]?
  private var codes: [String: String] = [:]
  private(set) var added: [String] = []

  init(_ bytes: [UInt8]?, at path: FilePath) {
    self.bytes = bytes
    self.path = path
    for field in Self.fields(in: bytes, at: path) {
      codes[foldedKey(field.name)] = field.code
      codes[foldedKey(field.code)] = codes[foldedKey(field.code)] ?? field.code
    }
  }

  /// The code of the field that the source calls `name`. A field that is not there is added; nil when the
  /// file is written in a way in which nothing can be added at its end.
  mutating func code(for name: String) -> String? {
    let key = foldedKey(name)
    if let code = codes[key] { return code }
    var code = slug(name, limit: 60)
    if code.isEmpty { return nil }
    var number = 2
    while codes.values.contains(code) {
      code = "\(slug(name, limit: 56))-\(number)"
      number += 1
    }
    var text = bytes.map { String(decoding: $0, as: UTF8.self) } ?? "Lĩnh vực:\n"
    if !text.utf8.isEmpty, text.utf8.last != UInt8(ascii: "\n") { text += "\n" }
    let indent =
      text.split(separator: "\n").last { $0.drop { $0 == " " }.hasPrefix("- ") }
      .map { String($0.prefix { $0 == " " }) } ?? "  "
    text += "\(indent)- Mã: \(code)\n\(indent)  Tên: \(yamlText(name))\n"
    let next = Array(text.utf8)
    guard Self.fields(in: next, at: path).contains(where: { $0.code == code && $0.name == name })
    else { return nil }
    bytes = next
    codes[key] = code
    added.append(name)
    return code
  }

  private static func fields(in bytes: [UInt8]?, at path: FilePath) -> [ProcedureField] {
    guard let bytes else { return [] }
    let entries = parseMetadata(bytes, at: path).value
    return ProcedureFieldList.schema.decode(entries, in: .file(path)).value.fields
  }
}
