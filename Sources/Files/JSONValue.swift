/// A value of JSON (RFC 8259) that keeps the order of its members, so that equal input writes
/// equal bytes.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number whose digits are written as they are: `71.02`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    left.text() == right.text()
  }

  /// The value as text. Indented by two spaces a level when `pretty`.
  ///
  /// `<`, `>`, `&` and the two line separators of Unicode are always escaped, so that the text can
  /// stand in a script element of a page without ending it. What turns the direction of writing is
  /// left out (``UnseenCharacter``); control characters are escaped.
  package func text(pretty: Bool = false) -> String {
    var out: [UInt8] = []
    write(into: &out, pretty: pretty, depth: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(into out: inout [UInt8], pretty: Bool, depth: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .integer(let value): out += String(value).utf8
    case .number(let digits): out += digits.utf8
    case .string(let text): appendQuoted(text, to: &out)
    case .array(let items):
      Self.writeItems(items.count, "[", "]", into: &out, pretty: pretty, depth: depth) {
        items[$0].write(into: &$1, pretty: pretty, depth: depth + 1)
      }
    case .object(let members):
      Self.writeItems(members.count, "{", "}", into: &out, pretty: pretty, depth: depth) {
        appendQuoted(members[$0].0, to: &$1)
        $1 += (pretty ? ": " : ":").utf8
        members[$0].1.write(into: &$1, pretty: pretty, depth: depth + 1)
      }
    }
  }

  private static func writeItems(
    _ count: Int, _ open: String, _ close: String, into out: inout [UInt8], pretty: Bool,
    depth: Int, item: (Int, inout [UInt8]) -> Void
  ) {
    func breakLine(_ depth: Int) {
      out += "\n".utf8
      out += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }
    out += open.utf8
    for index in 0..<count {
      if index > 0 { out += ",".utf8 }
      if pretty { breakLine(depth + 1) }
      item(index, &out)
    }
    if pretty, count > 0 { breakLine(depth) }
    out += close.utf8
  }
}
