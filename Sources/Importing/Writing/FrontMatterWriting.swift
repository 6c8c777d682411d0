/// The keys of a front matter in the order in which they are written.
struct FrontMatterDraft {
  private var lines: [String] = []

  mutating func add(_ key: String, _ text: String) {
    if !text.isEmpty { lines.append("\(key): \(quoted(text))") }
  }

  /// A value that needs no quotation marks: a day, `có`.
  mutating func add(_ key: String, plain value: String) { lines.append("\(key): \(value)") }

  mutating func add(_ key: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    lines.append("\(key):")
    lines += items.map { "  - \(quoted($0))" }
  }

  mutating func add(_ key: String, _ members: [(String, String)]) {
    let members = members.filter { !$0.1.isEmpty }
    guard !members.isEmpty else { return }
    lines.append("\(key):")
    lines += members.map { "  \($0.0): \(quoted($0.1))" }
  }

  var text: String { "---\n" + lines.joined(separator: "\n") + "\n---\n" }
}

/// A scalar of YAML between double quotation marks, in which nothing is special.
private func quoted(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\":
      out += "\\"
      out.unicodeScalars.append(scalar)
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += " "
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
