package import Diagnostics

/// All that is told of one code: what `trangxa explain` prints, and a page of `docs/rules/`.
package struct CodePage: Sendable {
  package let code: String
  package let name: String
  /// Nil for codes of other rooms, whose findings may have several.
  package let severity: Diagnostic.Severity?
  package let kind: String
  package let explanation: Explanation

  init(_ rule: Rule) {
    code = rule.code
    name = rule.name
    severity = rule.severity
    kind = rule.kind.rawValue
    explanation = rule.explanation
  }

  init(_ code: String, _ name: String, _ kind: String, _ explanation: Explanation) {
    self.code = code
    self.name = name
    severity = nil
    self.kind = kind
    self.explanation = explanation
  }

  /// Every code that a finding can have, in order.
  package static let all: [CodePage] =
    (Rule.all.map { CodePage($0) } + otherCodes).sorted { $0.code < $1.code }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The page of a code, however it is typed: `tx1401`, `1401`.
  package static func find(_ typed: String) -> CodePage? {
    let code = typed.uppercased()
    return byCode[code] ?? byCode["TX" + code]
  }
}

extension CodePage {
  /// For a person at a terminal.
  package func text() -> String {
    var out = "\(code): \(name)\n"
    out += "Nhóm: \(kind)" + (severity.map { "; mức: \($0.word)" } ?? "") + "\n\n"
    out += wrapped(explanation.vietnamese) + "\n"
    if !explanation.wrong.isEmpty { out += "\nChưa đúng: \(explanation.wrong)\n" }
    if !explanation.right.isEmpty { out += "Đúng:      \(explanation.right)\n" }
    if !explanation.source.isEmpty { out += "\nCăn cứ: \(explanation.source)\n" }
    return out + "\nEnglish: " + wrapped(explanation.english) + "\n"
  }

  /// A page of `docs/rules/`.
  package func markdown() -> String {
    var out = "# \(code): \(name)\n\n"
    out += "Nhóm: \(kind)." + (severity.map { " Mức: \($0.word)." } ?? "") + "\n\n"
    out += explanation.vietnamese + "\n"
    if !explanation.wrong.isEmpty { out += "\n- Chưa đúng: \(code: explanation.wrong)\n" }
    if !explanation.right.isEmpty {
      out += (explanation.wrong.isEmpty ? "\n" : "") + "- Đúng: \(code: explanation.right)\n"
    }
    if !explanation.source.isEmpty { out += "\nCăn cứ: \(explanation.source)\n" }
    return out + "\n*In English:* \(explanation.english)\n"
  }

  /// The page that lists all codes.
  package static func index() -> String {
    var out = """
      # Các mã của `trangxa check`

      `trangxa explain MÃ` in ra cùng lời giải thích này. Các trang ở đây làm ra từ mã nguồn.

      | Mã | Nội dung | Nhóm | Mức |
      | --- | --- | --- | --- |

      """
    for page in all {
      let severity = page.severity?.word ?? ""
      out += "| [\(page.code)](\(page.code).md) | \(page.name) | \(page.kind) | \(severity) |\n"
    }
    return out
  }

  /// Lines of at most eighty characters.
  private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 80 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension String.StringInterpolation {
  /// As code in Markdown, whatever is in it; lines are joined by a sign, for code of a list item is one line.
  fileprivate mutating func appendInterpolation(code text: String) {
    let fence = text.contains("`") ? "``" : "`"
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    appendLiteral(
      fence + pad + text.replacing("|", with: "\\|").replacing("\n", with: "⏎") + pad + fence)
  }
}
