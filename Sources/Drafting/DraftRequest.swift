package import Commune
package import Diagnostics
internal import Files
internal import Syntax
package import VietnameseText

/// What a new text should be, as far as somebody has said it.
package struct DraftRequest: Sendable {
  package let kind: ContentKind
  package let today: CalendarDate
  /// By the key as the schema has it; a member of a group by the two with a full stop between
  /// them: `Buổi.Ngày`.
  package private(set) var values: [String: [String]] = [:]
  /// Of a note to a procedure.
  package var code: ProcedureCode?
  /// The file's name without `.md`; nil for one made of what the text says.
  package var name: String?
  /// The folder of a page.
  package var folder = "gioi-thieu"
  /// Whether readers are not to see it yet.
  package var isDraft = true
  /// What the data of the portal say of the period of a report: lines of Markdown, or "".
  package var figures = ""

  package init(_ kind: ContentKind, today: CalendarDate) {
    self.kind = kind
    self.today = today
  }

  /// Takes in a value, which for a list is one more of its items.
  ///
  /// - Returns: what is wrong with the key or the value; then nothing is taken in.
  package mutating func set(_ key: String, to value: String) -> Diagnostic? {
    let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
    guard let name = parts.first, let field = kind.outline.field(name) else {
      return finding(value, of: key)
    }
    var path = field.key
    if parts.count == 2 {
      guard let members = field.members, let member = members.field(parts[1]) else {
        return finding("{\(yamlText(parts[1])): \(yamlText(value))}", of: field.key)
      }
      path += ".\(member.key)"
    }
    if let finding = finding(value, of: path) { return finding }
    if field.isList, parts.count == 1 {
      values[path, default: []].append(value)
    } else {
      values[path] = [value]
    }
    return nil
  }

  /// The first mistake that a build would find in the one value.
  package func finding(_ value: String, of path: String) -> Diagnostic? {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    let written = yamlValue(value)
    let line =
      parts.count == 2
      ? "\(parts[0]): {\(parts[1]): \(yamlText(value))}" : "\(yamlKey(path)): \(written)"
    let source = Array("---\n\(line)\n---\n".utf8)
    let document = parseDocument(source, at: "moi.md")
    let found = document.diagnostics + kind.findings(in: document.value)
    // That other keys are still to come is no mistake of this one.
    return found.first { $0.severity == .error && !$0.isOfMissingKey }
  }

  /// A value that is a list or a group as YAML has it between brackets is taken as it is.
  private func yamlValue(_ value: String) -> String { Drafting.yamlValue(value) }
}

/// A value as it stands behind a key.
func yamlValue(_ value: String) -> String {
  let isFlow =
    (value.hasPrefix("[") && value.hasSuffix("]")) || (value.hasPrefix("{") && value.hasSuffix("}"))
  return isFlow ? value : yamlText(value)
}

/// A scalar of YAML: as it is where nothing in it could mean something else, else between quotation
/// marks.
func yamlText(_ text: String) -> String {
  let isPlain =
    text.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
    && text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || " –/-.".unicodeScalars.contains($0)
    } && !text.hasSuffix(" ")
  if isPlain || text.wholeMatch(of: /[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}|[0-9]+/) != nil {
    return text
  }
  return quotedScalar(text)
}

/// A key as it was typed, in a form that ends no line and begins no other thing.
private func yamlKey(_ key: String) -> String {
  key.contains { ":#{}[]\"'\n-?&*!|>%@`".contains($0) } ? yamlText(key) : key
}
