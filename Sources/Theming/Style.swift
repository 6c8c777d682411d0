internal import Diagnostics
internal import Files
internal import VietnameseText

/// A style sheet of a theme.
struct Style {
  let name: String
  let source: FilePath
  let bytes: [UInt8]

  /// The bytes with each `url(x.png)` naming its asset by the name with the hash.
  ///
  /// A style may name only assets of its theme and `data:` addresses: pages ask nothing of other
  /// hosts, and `@import` would fetch one style after another.
  ///
  /// - Parameters:
  ///   - addresses: the new address of each asset that is not a style.
  ///   - known: the names of all assets, for the hint.
  func rewritten(_ addresses: [String: String], known: [String]) -> Diagnosed<[UInt8]> {
    var out: [UInt8] = []
    var findings: [Diagnostic] = []
    var cursor = 0
    for reference in references {
      let span = SourceSpan(source, reference.range)
      let text = String(decoding: bytes[reference.range], as: UTF8.self)
      if reference.isImport {
        findings.append(.imported(at: span))
        continue
      }
      if text.hasPrefix("data:") || text.hasPrefix("#") { continue }
      let file = text.prefix { $0 != "?" && $0 != "#" }
      guard !text.hasPrefix("/"), !text.contains("://"),
        let target = FilePath(name).parent.resolving(file)
      else {
        findings.append(.outside(text, at: span))
        continue
      }
      guard let address = addresses[target.string] else {
        let closest = closest(to: target.string, among: known)
        findings.append(.noAsset(text, closest: closest, at: span))
        continue
      }
      let folder = file.utf8.count - FilePath(String(file)).name.utf8.count
      out += bytes[cursor..<reference.range.lowerBound + folder]
      out += FilePath(address).name.utf8
      cursor = reference.range.lowerBound + file.utf8.count
    }
    return Diagnosed(out + bytes[cursor...], findings)
  }

  private struct Reference {
    let range: Range<Int>
    let isImport: Bool
  }

  /// The addresses in `url(…)`, without their quotation marks, and the places of `@import`;
  /// comments are passed over.
  private var references: [Reference] {
    var found: [Reference] = []
    var index = 0
    while index < bytes.count {
      if starts("/*", at: index) {
        index = end("*/", from: index + 2)
      } else if starts("@import", at: index) {
        found.append(Reference(range: index..<index + 7, isImport: true))
        index += 7
      } else if starts("url(", at: index) {
        let close = end(")", from: index + 4)
        let range = unquoted(index + 4..<max(index + 4, close - 1))
        found.append(Reference(range: range, isImport: false))
        index = close
      } else {
        index += 1
      }
    }
    return found
  }

  private func starts(_ text: String, at index: Int) -> Bool {
    guard index + text.utf8.count <= bytes.count else { return false }
    return zip(bytes[index...], text.utf8).allSatisfy { byte, wanted in
      byte == wanted || (byte | 0x20 == wanted && byte >= UInt8(ascii: "A"))
    }
  }

  /// Where `text` ends, looked for from `start` on; the end of the style when it is not there.
  private func end(_ text: String, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if starts(text, at: index) { return index + text.utf8.count }
      index += 1
    }
    return bytes.count
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = bytes[range].first, " \t\n\r\"'".utf8.contains(first) { range.removeFirst() }
    while let last = bytes[range].last, " \t\n\r\"'".utf8.contains(last) { range.removeLast() }
    return range
  }
}

extension Diagnostic {
  fileprivate static func imported(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0632", at: span, "“@import” không dùng được trong giao diện",
      hint: "chép nội dung của tệp kia vào đây")
  }

  fileprivate static func outside(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0633", at: span, "“\(address)” nằm ngoài thư mục assets của giao diện",
      hint: "đặt tệp vào thư mục assets và viết tên tệp")
  }

  fileprivate static func noAsset(
    _ address: String, closest: String?, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0634", at: span, "tệp “\(address)” không có trong thư mục assets",
      hint: closest.map { "có phải ý bạn là “\($0)”?" })
  }
}
