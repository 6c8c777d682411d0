extension JSONValue {
  /// Reads one value of JSON (RFC 8259), or nil for anything else: what follows it, a number that no text of
  /// JSON has, or more than 64 values inside each other.
  package init?(reading bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    guard reader.isAtEnd else { return nil }
    self = value
  }

  /// Where the reading of a text stops, as a byte of it, or nil when the whole of it is a value.
  package static func placeOfMistake(in bytes: [UInt8]) -> Int? {
    var reader = JSONReader(bytes: bytes)
    let value = reader.value(depth: 0)
    reader.skipSpace()
    return value != nil && reader.isAtEnd ? nil : reader.place
  }

  /// The member of an object, or nil where there is none.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  package var text: String? { if case .string(let text) = self { text } else { nil } }

  package var whole: Int? { if case .integer(let number) = self { number } else { nil } }

  package var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
}

/// Where the reading of a text has come to.
private struct JSONReader {
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let wanted = "\(text)".utf8
    guard bytes[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }

  mutating func value(depth: Int) -> JSONValue? {
    guard depth < 64 else { return nil }
    skipSpace()
    switch next {
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case UInt8(ascii: "t"): return take("true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .bool(false) : nil
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "["): return list("]") { $0.value(depth: depth + 1) }.map { .array($0) }
    case UInt8(ascii: "{"):
      return list("}") { reader -> (String, JSONValue)? in
        reader.skipSpace()
        guard let name = reader.string() else { return nil }
        reader.skipSpace()
        guard reader.take(":"), let value = reader.value(depth: depth + 1) else { return nil }
        return (name, value)
      }.map { .object($0) }
    default: return number()
    }
  }

  private mutating func list<Item>(
    _ end: StaticString, _ item: (inout JSONReader) -> Item?
  ) -> [Item]? {
    place += 1
    skipSpace()
    var items: [Item] = []
    if take(end) { return items }
    while true {
      guard let found = item(&self) else { return nil }
      items.append(found)
      skipSpace()
      if take(end) { return items }
      guard take(",") else { return nil }
    }
  }

  private mutating func number() -> JSONValue? {
    let start = place
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { place += 1 }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    if let whole = Int(digits), String(whole) == digits { return .integer(whole) }
    let form = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/
    return digits.wholeMatch(of: form) == nil ? nil : .number(digits)
  }

  private mutating func string() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text += Array(String(Character(scalar)).utf8)
      case 0x00...0x1F: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// What stands after a backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let first = unit() else { return nil }
      guard 0xD800..<0xDC00 ~= first else { return Unicode.Scalar(first) }
      guard take("\\u"), let second = unit(), 0xDC00..<0xE000 ~= second else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    default: return nil
    }
  }

  private mutating func unit() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = bytes[place..<place + 4]
    place += 4
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
