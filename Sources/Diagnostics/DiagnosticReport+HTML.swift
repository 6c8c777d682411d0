internal import Files

extension DiagnosticReport {
  /// What a page of findings says of a code: its name, and why it is checked.
  package struct CodeNote: Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// One page for an editor who knows no terminal: the findings file by file, each with its line, the place
  /// marked, what to type instead, and why.
  ///
  /// The page stands alone: no script, no other file; it prints, and it reads in the dark.
  package func html(title: String, note: (_ code: String) -> CodeNote?) -> String {
    // What is worst comes first: who has ten minutes reads the beginning.
    let files = Dictionary(grouping: items, by: \.path).sorted { one, other in
      let (first, second) = (one.value.weight, other.value.weight)
      return first != second ? second.lexicographicallyPrecedes(first) : one.key < other.key
    }
    var out = """
      <!doctype html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <title>\(escapedHTML(title))</title>
      <style>
      \(styles)
      </style>
      </head>
      <body>
      <main>
      <h1 id="dau">\(escapedHTML(title))</h1>
      <p>\(summary)</p>

      """
    if files.count > 1 { out += contents(files) }
    for (index, file) in files.enumerated() {
      out += "<section aria-labelledby=\"tep-\(index + 1)\">\n"
      out += "<h2 id=\"tep-\(index + 1)\">\(breakablePath(file.key))</h2>\n"
      out += file.value.html(note)
      if files.count > 1 { out += "<p class=\"noi\"><a href=\"#dau\">Về đầu trang</a></p>\n" }
      out += "</section>\n"
    }
    return out + "</main>\n</body>\n</html>\n"
  }

  private var summary: String {
    let counts = Diagnostic.Severity.allCases.filter { count($0) > 0 }
      .map { "\(count($0)) \($0.word)" }
    return counts.isEmpty ? "Không tìm thấy gì phải sửa." : counts.joined(separator: ", ") + "."
  }

  private func contents(_ files: [(key: String, value: [Item])]) -> String {
    var out =
      "<table>\n<caption>Tệp có chỗ cần xem</caption>\n<thead><tr><th scope=\"col\">Tệp</th>"
    let severities = Diagnostic.Severity.allCases.filter { count($0) > 0 }
    out += severities.map { "<th scope=\"col\">\($0.word.capitalizedFirst)</th>" }
      .joined()
    out += "</tr></thead>\n<tbody>\n"
    for (index, file) in files.enumerated() {
      let link = "<a href=\"#tep-\(index + 1)\">\(breakablePath(file.key))</a>"
      out += "<tr><th scope=\"row\">\(link)</th>"
      for severity in severities {
        out += "<td>\(file.value.count { $0.diagnostic.severity == severity })</td>"
      }
      out += "</tr>\n"
    }
    return out + "</tbody>\n</table>\n"
  }
}

extension [DiagnosticReport.Item] {
  /// Errors first, then warnings; notes only tell equals apart.
  fileprivate var weight: [Int] {
    Diagnostic.Severity.allCases.map { severity in count { $0.diagnostic.severity == severity } }
  }

  /// In order of their places; of notes of one kind the first, and the others folded away.
  fileprivate func html(_ note: (_ code: String) -> DiagnosticReport.CodeNote?) -> String {
    func isNote(_ item: Element) -> Bool { item.diagnostic.severity == .note }
    let notes = Dictionary(grouping: filter(isNote), by: \.diagnostic.code)
    var told: Set<String> = []
    var out = ""
    for item in self {
      let code = item.diagnostic.code
      guard isNote(item), let others = notes[code]?.dropFirst(), !others.isEmpty else {
        out += item.html(note(code))
        continue
      }
      guard told.insert(code).inserted else { continue }
      out += item.html(note(code))
      out += "<details><summary>Còn \(others.count) chỗ cùng loại</summary>\n"
      out += others.map { $0.html(nil) }.joined() + "</details>\n"
    }
    return out
  }
}

/// A path that breaks after its slashes on a narrow screen, and inside its names last.
private func breakablePath(_ path: String) -> String {
  path.split(separator: "/", omittingEmptySubsequences: false).map { escapedHTML(String($0)) }
    .joined(separator: "/<wbr>")
}

extension DiagnosticReport.Item {
  fileprivate func html(_ note: DiagnosticReport.CodeNote?) -> String {
    let place = start.map { "dòng \($0.line), cột \($0.column)" } ?? "cả tệp"
    var out = """
      <article class="\(diagnostic.severity.rawValue)">
      <h3><span class="muc">\(diagnostic.severity.word.capitalizedFirst)</span> \
      \(escapedHTML(diagnostic.message.capitalizedFirst))</h3>
      <p class="noi">\(place) · \(diagnostic.code)</p>

      """
    if let marked = markedLine { out += "<pre>\(marked)</pre>\n" }
    if let hint = diagnostic.hint {
      out += "<p class=\"goi-y\"><b>Gợi ý:</b> \(escapedHTML(hint))</p>\n"
    }
    if let note {
      out += "<details><summary>Vì sao: \(escapedHTML(note.name))</summary>"
      out += "<p>\(escapedHTML(note.text))</p></details>\n"
    }
    return out + "</article>\n"
  }

  /// The line with the place in `<mark>`; of a long line what stands around it.
  private var markedLine: String? {
    guard let start, let end, !line.isEmpty else { return nil }
    let characters = Array(shownLine)
    let first = min(start.column - 1, characters.count)
    let last = end.line == start.line ? min(end.column - 1, characters.count) : characters.count
    let window = max(0, first - 100)..<min(characters.count, max(last, first) + 100)
    func part(_ range: Range<Int>) -> String { escapedHTML(String(characters[range])) }
    let before = (window.lowerBound > 0 ? "…" : "") + part(window.lowerBound..<first)
    let after =
      part(max(first, last)..<window.upperBound) + (window.upperBound < characters.count ? "…" : "")
    return "\(before)<mark>\(part(first..<max(first, last)))</mark>\(after)"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

private let styles = """
  body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff}
  main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem}
  h1{font-size:1.75rem;line-height:1.25}h2{margin-top:2.5rem;font-size:1.15rem;overflow-wrap:anywhere}
  h3{margin:0;font-size:1.0625rem}
  table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700}
  th,td{padding:.35rem .5rem;border-bottom:1px solid #767676;text-align:left}
  th[scope=row]{overflow-wrap:anywhere}
  td{text-align:right;font-variant-numeric:tabular-nums}
  a{color:#0b4f9e}
  article{margin:1rem 0;padding:.75rem 1rem;border:1px solid #767676;border-left:.4rem solid #767676}
  .error{border-left-color:#a3121f}.warning{border-left-color:#8a5a00}
  .muc{font-weight:400;text-transform:uppercase;font-size:.85em;letter-spacing:.03em}
  .noi{margin:.15rem 0;color:#4a4a4a}
  pre{margin:.5rem 0;padding:.6rem .75rem;background:#f3f3f0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
  mark{background:#ffe08a;color:#1b1b1b;font-weight:700}
  .goi-y{margin:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
  @media (prefers-color-scheme:dark){
  body{color:#ececec;background:#161616}a{color:#8ec1ff}.noi{color:#c2c2c2}pre{background:#262626}
  .error{border-left-color:#ff8a8a}.warning{border-left-color:#ffc85c}}
  @media print{article{break-inside:avoid}article details,.noi a{display:none}}
  """
