/// The blocks as Markdown, in which every sign of the text stands for itself.
func markdown(_ blocks: [BodyBlock]) -> String {
  var out = ""
  var wasItem = false
  for block in blocks {
    let isItem = if case .item = block.kind { true } else { false }
    if !out.isEmpty { out += isItem && wasItem ? "" : "\n" }
    out += markdown(block) + "\n"
    wasItem = isItem
  }
  return out
}

private func markdown(_ block: BodyBlock) -> String {
  switch block.kind {
  case .heading(let level):
    return String(repeating: "#", count: level) + " " + escapedInline(block.text)
  case .item(let depth):
    return String(repeating: "  ", count: depth) + "- "
      + escapedLine(block.label?.rest ?? block.text)
  case .paragraph:
    if case .article? = block.label?.kind, let label = block.label {
      let mark = "**\(escapedInline(label.mark))**"
      return label.rest.isEmpty ? mark : "\(mark) \(escapedInline(label.rest))"
    }
    return escapedLine(block.text)
  case .table(let table): return markdown(table)
  }
}

/// A table of GitHub's Markdown. Cells of several lines become one line.
private func markdown(_ table: ExtractedTable) -> String {
  let count = table.columnCount
  let rows = table.rows.map { row in
    let cells = (0..<count).map { column in
      escapedInline(column < row.count ? row[column].joined(separator: " ") : "")
    }
    return "| " + cells.joined(separator: " | ") + " |"
  }
  let ruler = "|" + String(repeating: " --- |", count: count)
  return ([rows.first ?? "", ruler] + rows.dropFirst()).joined(separator: "\n")
}

/// Text that begins a line: nothing in it makes a list, a heading, a quotation or a rule.
func escapedLine(_ text: String) -> String {
  let escaped = escapedInline(text)
  guard let first = escaped.first else { return escaped }
  if "+-#>=:~".contains(first) { return "\\" + escaped }
  let digits = escaped.prefix { $0.isASCII && $0.isNumber }
  if (1...9).contains(digits.count), let mark = escaped.dropFirst(digits.count).first,
    ".)".contains(mark)
  {
    return digits + "\\" + escaped.dropFirst(digits.count)
  }
  return escaped
}

/// Text inside of a line.
func escapedInline(_ text: String) -> String {
  var out = ""
  for scalar in text.unicodeScalars {
    if "\\`*_[]<>|~&#".unicodeScalars.contains(scalar) { out.unicodeScalars.append("\\") }
    out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
  }
  return out
}
