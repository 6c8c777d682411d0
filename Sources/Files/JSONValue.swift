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
    var out = ""
    write(into: &out, pretty: pretty, depth: 0)
    return out
  }

  private func write(into out: inout String, pretty: Bool, depth: Int) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .integer(let value): out += String(value)
    case .number(let digits): out += digits
    case .string(let text): Self.quote(text, into: &out)
    case .array(let items):
      Self.writeItems(items.count, "[", "]", into: &out, pretty: pretty, depth: depth) {
        items[$0].write(into: &$1, pretty: pretty, depth: depth + 1)
      }
    case .object(let members):
      Self.writeItems(members.count, "{", "}", into: &out, pretty: pretty, depth: depth) {
        Self.quote(members[$0].0, into: &$1)
        $1 += pretty ? ": " : ":"
        members[$0].1.write(into: &$1, pretty: pretty, depth: depth + 1)
      }
    }
  }

  private static func writeItems(
    _ count: Int, _ open: String, _ close: String, into out: inout String, pretty: Bool,
    depth: Int, item: (Int, inout String) -> Void
  ) {
    out += open
    for index in 0..<count {
      if index > 0 { out += "," }
      if pretty { out += "\n" + String(repeating: "  ", count: depth + 1) }
      item(index, &out)
    }
    if pretty, count > 0 { out += "\n" + String(repeating: "  ", count: depth) }
    out += close
  }

  private static func quote(_ text: String, into out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      case "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        break
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
