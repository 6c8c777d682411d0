internal import Syntax

/// The keys of a front matter in the order in which they are written.
struct FrontMatterDraft {
  private var lines: [String] = []

  mutating func add(_ key: String, _ text: String) {
    if !text.isEmpty { lines.append("\(key): \(quotedScalar(text))") }
  }

  /// A value that needs no quotation marks: a day, `có`.
  mutating func add(_ key: String, plain value: String) { lines.append("\(key): \(value)") }

  mutating func add(_ key: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    lines.append("\(key):")
    lines += items.map { "  - \(quotedScalar($0))" }
  }

  mutating func add(_ key: String, _ members: [(String, String)]) {
    let members = members.filter { !$0.1.isEmpty }
    guard !members.isEmpty else { return }
    lines.append("\(key):")
    lines += members.map { "  \($0.0): \(quotedScalar($0.1))" }
  }

  var text: String { "---\n" + lines.joined(separator: "\n") + "\n---\n" }
}
