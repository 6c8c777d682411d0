internal import Files

extension DiagnosticReport {
  /// For a person at a terminal:
  ///
  ///     content/xa-mau/thong-bao/tiem-phong.md:2:1: lỗi: … [TX0204]
  ///       2 | tiêu đề: Tiêm phòng
  ///         | ^^^^^^^^^^^^^^^^^^^
  ///     gợi ý: …
  ///
  /// - Parameter notes: whether those are told too that a person may leave as they are.
  package func text(notes: Bool = true) -> String {
    items.filter { notes || $0.diagnostic.severity != .note }.map(\.text).joined()
  }
}

extension DiagnosticReport.Item {
  fileprivate var text: String {
    let severity = diagnostic.severity.word
    let path = forTerminal(path)
    let head = "\(severity): \(forTerminal(diagnostic.message)) [\(diagnostic.code)]\n"
    var out = "\(path): " + head
    if let start, let end {
      out = "\(path):\(start.line):\(start.column): " + head + excerpt(from: start, to: end)
    }
    if let hint = diagnostic.hint { out += "gợi ý: \(forTerminal(hint))\n" }
    return out
  }

  /// The line with its carets; a long line is shown around the place.
  private func excerpt(from start: LineTable.Place, to end: LineTable.Place) -> String {
    let characters = Array(shownLine)
    guard !characters.isEmpty else { return "" }
    let first = min(start.column - 1, characters.count)
    let last = end.line == start.line ? min(end.column - 1, characters.count) : characters.count
    let window = max(0, first - 60)..<min(characters.count, max(first + 60, min(last, first + 100)))
    let shown = forTerminal(String(characters[window].map { $0 == "\t" ? " " : $0 }))
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.count)
    let before = String(repeating: " ", count: first - window.lowerBound)
    let carets = String(repeating: "^", count: max(1, min(last, window.upperBound) - first))
    return "  \(number) | \(shown)\n  \(gutter) | \(before)\(carets)\n"
  }
}

/// A text that names what an editor wrote, as a terminal may be given it: an escape sequence in a file
/// name would else colour, move or rename what stands around it. Each such character is shown as `�`.
private func forTerminal(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: actsOnTerminal) else { return text }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { shown.append(actsOnTerminal(scalar) ? "\u{FFFD}" : scalar) }
  return String(shown)
}

private func actsOnTerminal(_ scalar: Unicode.Scalar) -> Bool {
  scalar != "\n" && scalar.properties.generalCategory == .control
    || scalar.properties.isBidiControl
}
