internal import Diagnostics
internal import Files

/// Values in quotes and in brackets, which may go on over lines.
extension MetadataLines {
  mutating func scanQuoted(_ value: Range<Int>, line: SourceLine) -> Int {
    let open = value.lowerBound
    if let close = closingQuote(from: open, limit: value.upperBound) {
      if endsValue(close, limit: value.upperBound) {
        owner.value = .closed
        shieldEscapes(open..<close)
        return line.next
      }
      // Quotes around the first words only: they are part of the text.
      diagnostics.append(.quoteInside(bytes[open], text(value), of: keyText, at: span(value)))
      shield(open)
      scanPlain(value.dropFirst(), reports: false)
      return line.next
    }
    let limit = endOfOwned(from: line.next)
    if let close = closingQuote(from: open, limit: limit) {
      let last = SourceLine(bytes, from: close, limit: range.upperBound)
      if endsValue(close, limit: last.end) {
        owner.value = .closed
        shieldEscapes(open..<close)
        return last.next
      }
    }
    diagnostics.append(
      .unclosedQuote(
        bytes[open], text(value.dropFirst()), of: keyText, at: span(open..<open + 1)))
    edit(open, 1, "")
    scanPlain(value.dropFirst(), reports: false)
    return line.next
  }

  /// The place of the quote that closes the one at `open`, or nil.
  func closingQuote(from open: Int, limit: Int) -> Int? {
    let quote = bytes[open]
    var at = open + 1
    while at < limit {
      if quote == UInt8(ascii: "\""), bytes[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if bytes[at] == quote {
        guard quote == UInt8(ascii: "'"), at + 1 < limit, bytes[at + 1] == quote else {
          return at
        }
        at += 1
      }
      at += 1
    }
    return nil
  }

  /// Whether nothing but a comment follows the bracket or the quote at `close`.
  private func endsValue(_ close: Int, limit: Int) -> Bool {
    let rest = trimming(close + 1..<limit, in: bytes)
    guard let first = rest.first else { return true }
    return bytes[first] == UInt8(ascii: "#") && first > close + 1
  }

  /// A backslash in double quotes that begins nothing known (`D:\văn bản`) is taken as it is. What
  /// YAML has for control characters (`\v`, `\a`) nobody means.
  private mutating func shieldEscapes(_ quoted: Range<Int>) {
    guard bytes[quoted.lowerBound] == UInt8(ascii: "\"") else { return }
    var at = quoted.lowerBound + 1
    while at < quoted.upperBound {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      if !isEscape(at + 1, limit: quoted.upperBound) {
        shield(at)
        diagnostics.append(.backslash(at: span(at..<at + 1)))
        at += 1
      } else {
        at += 2
      }
    }
  }

  private func isEscape(_ place: Int, limit: Int) -> Bool {
    guard place < limit else { return false }
    func hexadecimal(_ count: Int) -> Bool {
      guard place + count < limit else { return false }
      let digits = String(decoding: bytes[place + 1...place + count], as: UTF8.self)
      guard let value = UInt32(digits, radix: 16) else { return false }
      return Unicode.Scalar(value) != nil
    }
    switch bytes[place] {
    case UInt8(ascii: "x"): return hexadecimal(2)
    case UInt8(ascii: "u"): return hexadecimal(4)
    case UInt8(ascii: "U"): return hexadecimal(8)
    default: return "ntr\"/\\ \t\r\n".utf8.contains(bytes[place])
    }
  }

  // MARK: Brackets

  mutating func scanBrackets(_ value: Range<Int>, line: SourceLine) -> Int {
    let open = value.lowerBound
    if let close = closingBracket(from: open, limit: value.upperBound) {
      if endsValue(close, limit: value.upperBound) {
        owner.value = .closed
        shieldNumberSigns(open..<close)
        return line.next
      }
      diagnostics.append(.bracketInside(text(value), of: keyText, at: span(value)))
    } else {
      if let close = closingBracket(from: open, limit: endOfOwned(from: line.next)) {
        owner.value = .closed
        return SourceLine(bytes, from: close, limit: range.upperBound).next
      }
      diagnostics.append(
        .unclosedBracket(bytes[open], text(value), of: keyText, at: span(open..<open + 1)))
    }
    shield(open)
    scanPlain(value.dropFirst(), reports: false)
    return line.next
  }

  private func closingBracket(from open: Int, limit: Int) -> Int? {
    var depth = 0
    var at = open
    var mayQuote = false
    while at < limit {
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        mayQuote = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return at }
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\n"):
        mayQuote = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if mayQuote, let close = closingQuote(from: at, limit: limit) { at = close }
        mayQuote = false
      default: mayQuote = false
      }
      at += 1
    }
    return nil
  }

  /// A ` #` in brackets on one line would hide the closing bracket.
  private mutating func shieldNumberSigns(_ brackets: Range<Int>) {
    var reports = true
    for at in brackets.dropFirst()
    where bytes[at] == UInt8(ascii: "#") && isBlank(bytes[at - 1]) {
      shield(at)
      if reports { diagnostics.append(.numberSignInBrackets(at: span(at..<at + 1))) }
      reports = false
    }
  }
}

extension Diagnostic {
  private static func name(_ quote: UInt8) -> String {
    quote == UInt8(ascii: "'") ? "nháy đơn" : "ngoặc kép"
  }

  fileprivate static func quoteInside(
    _ quote: UInt8, _ value: String, of key: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0109", at: span, "dấu \(name(quote)) đóng trước khi hết giá trị, phải bao cả giá trị",
      hint: key + inQuotes(value))
  }

  fileprivate static func unclosedQuote(
    _ quote: UInt8, _ value: String, of key: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0109", at: span, "dấu \(name(quote)) mở mà không đóng", hint: key + inQuotes(value))
  }

  fileprivate static func backslash(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0109", at: span, "dấu “\\” trong ngoặc kép có nghĩa riêng, phải viết hai lần",
      hint: "viết \\\\, hoặc dùng nháy đơn '…' thay cho ngoặc kép")
  }

  fileprivate static func bracketInside(
    _ value: String, of key: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0108", at: span,
      "“\(value.prefix(1))” ở đầu giá trị, giá trị này phải đặt trong ngoặc kép",
      hint: key + inQuotes(value))
  }

  fileprivate static func unclosedBracket(
    _ bracket: UInt8, _ value: String, of key: String, at span: SourceSpan
  ) -> Diagnostic {
    let (open, close) = bracket == UInt8(ascii: "[") ? ("[", "]") : ("{", "}")
    return Diagnostic(
      "TX0115", at: span, "dấu “\(open)” mở mà không có “\(close)” đóng",
      hint: key + value + close)
  }

  fileprivate static func numberSignInBrackets(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0107", at: span, "dấu “#” sau dấu cách trong danh sách, mục này phải đặt trong ngoặc kép",
      hint: "đặt mục có “#” trong ngoặc kép: \"…\"")
  }
}
