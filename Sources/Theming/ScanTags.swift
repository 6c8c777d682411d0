internal import Diagnostics
internal import Files

/// The tags of a template in order, and what is wrong with those that are left out.
///
/// The language is a part of Mustache. Other delimiters, functions (`{{upper(x)}}`), partials by a
/// computed name and settings of engines are refused: what a template does can then be known before
/// it is filled.
func scanTags(_ bytes: [UInt8], at path: FilePath) -> Diagnosed<[TemplateTag]> {
  var tags: [TemplateTag] = []
  var findings: [Diagnostic] = []
  var cursor = 0
  var marks = Marks(bytes)
  while let start = marks.next("{{", from: cursor) {
    let mark = start + 2 < bytes.count ? bytes[start + 2] : 0
    let isTriple = mark == UInt8(ascii: "{")
    let closing = mark == UInt8(ascii: "=") ? "=}}" : isTriple ? "}}}" : "}}"
    let inside = start + 2 + (kinds[mark] != nil || "=%".utf8.contains(mark) ? 1 : 0)
    guard let close = marks.next(closing, from: inside),
      mark == UInt8(ascii: "!") || marks.next("{{", from: inside).map({ $0 > close }) ?? true
    else {
      let line = marks.next("\n", from: start) ?? bytes.count
      let span = SourceSpan(path, start..<line)
      findings.append(.unclosedTag(closing, at: span))
      cursor = start + 2
      continue
    }
    let end = close + closing.utf8.count
    let span = SourceSpan(path, start..<end)
    cursor = end
    let nameRange = trimmed(inside..<close, of: bytes)
    let name = String(decoding: bytes[nameRange], as: UTF8.self)
    let kind = kinds[mark] ?? .text
    if kind != .comment, let finding = refusal(of: name, mark: mark, kind: kind, at: span) {
      findings.append(finding)
      continue
    }
    tags.append(
      TemplateTag(kind: kind, name: name, nameSpan: SourceSpan(path, nameRange), span: span))
  }
  return Diagnosed(tags, findings)
}

private let kinds: [UInt8: TemplateTag.Kind] = [
  UInt8(ascii: "{"): .raw, UInt8(ascii: "&"): .raw, UInt8(ascii: "#"): .section,
  UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close, UInt8(ascii: ">"): .partial,
  UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block, UInt8(ascii: "!"): .comment,
]

private func refusal(
  of name: String, mark: UInt8, kind: TemplateTag.Kind, at span: SourceSpan
) -> Diagnostic? {
  switch mark {
  case UInt8(ascii: "="): return .unsupported("đổi dấu ngoặc của thẻ", at: span)
  case UInt8(ascii: "%"): return .unsupported("thẻ cấu hình {{% … }}", at: span)
  default: break
  }
  if name.contains("(") { return .unsupported("hàm trong thẻ", at: span) }
  if name.hasPrefix("*") { return .unsupported("tên mẫu tính lúc chạy", at: span) }
  let isWhole = !name.isEmpty && name.utf8.allSatisfy { isNameByte($0) || kind.allows($0) }
  return isWhole ? nil : .badName(name, at: span)
}

extension TemplateTag.Kind {
  /// A partial may lie in a folder of its own; what closes a parent would have two slashes then.
  fileprivate func allows(_ byte: UInt8) -> Bool {
    self == .partial && byte == UInt8(ascii: "/")
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
    UInt8(ascii: "_"):
    true
  default: false
  }
}

private func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
  var range = range
  while let first = bytes[range].first, isBlank(first) { range.removeFirst() }
  while let last = bytes[range].last, isBlank(last) { range.removeLast() }
  return range
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
    || byte == UInt8(ascii: "\r")
}

/// Where marks stand in a template. What was found is kept: a thousand tags that are never closed would
/// else each look through the whole rest.
private struct Marks {
  private let bytes: [UInt8]
  private var known: [String: (from: Int, found: Int?)] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where `mark` next begins at or after `start`.
  mutating func next(_ mark: String, from start: Int) -> Int? {
    if let known = known[mark], known.from <= start {
      guard let found = known.found else { return nil }
      if found >= start { return found }
    }
    let found = find(Array(mark.utf8), from: start)
    known[mark] = (start, found)
    return found
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        return index
      }
      index += 1
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unclosedTag(_ closing: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0610", at: span, "thẻ mở mà không đóng bằng “\(closing)”",
      hint: "viết thêm “\(closing)” sau tên", keepsPageBack: true)
  }

  fileprivate static func badName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0611", at: span,
      name.isEmpty ? "thẻ không có tên" : "“\(name)” không phải là một tên viết đúng",
      hint: "tên chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối và gạch dưới",
      keepsPageBack: true)
  }

  fileprivate static func unsupported(_ what: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0612", at: span, "\(what) không dùng được trong mẫu của TrangXa",
      hint: "tính sẵn giá trị trong chương trình rồi đặt vào mẫu bằng một tên", keepsPageBack: true)
  }
}
