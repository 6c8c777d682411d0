package import Files
internal import VietnameseText

/// The lines of a document that pandoc has read, from its tree as JSON; nil for anything else.
///
/// A paragraph is a line, and where somebody broke it by hand, several. Numbers that the word processor counted are
/// written out; how letters look is left out, but for squares and cubes.
package func extractPandoc(_ tree: JSONValue) -> Extraction? {
  guard tree["pandoc-api-version"] != nil, case .array(let blocks)? = tree["blocks"] else {
    return nil
  }
  var reader = PandocReader()
  reader.read(blocks, depth: 0)
  var extraction = Extraction(text: ExtractedText(.paragraphs, reader.lines))
  // In old fonts the letters are others.
  let whole = reader.lines.flatMap(\.words).joined(separator: "\n")
  if let old = DecodedText(oldLetters: whole) {
    extraction.decoded = old
    extraction.text.lines = reader.lines.map { line in
      line.mapWords { OldLetters.converted($0, from: old.encoding) }
    }
  }
  extraction.text.missing = reader.missing
  extraction.text.unfoldTables()
  return extraction
}

private struct PandocReader {
  var lines: [ExtractedLine] = []
  var missing: [ExtractedText.MissingPart] = []

  mutating func read(_ blocks: [JSONValue], depth: Int, label: String = "") {
    var label = label
    for block in blocks {
      read(block, depth: depth, label: label)
      // Only the first paragraph of an item has its mark.
      label = ""
    }
  }

  private mutating func read(_ block: JSONValue, depth: Int, label: String) {
    let content = block["c"] ?? .null
    switch block["t"]?.text {
    case "Para", "Plain": add(text(of: content.items), label: label)
    case "LineBlock": for line in content.items { add(text(of: line.items), label: "") }
    case "Header":
      let parts = content.items
      guard parts.count == 3 else { return }
      add(
        text(of: parts[2].items), label: label, form: .heading(parts[0].whole ?? 1))
    case "BulletList":
      for item in content.items {
        read(item.items, depth: depth + 1, label: depth == 0 ? "- " : "+ ")
      }
    case "OrderedList":
      guard content.items.count == 2 else { return }
      let style = ListNumbers(content.items[0])
      for (index, item) in content.items[1].items.enumerated() {
        read(item.items, depth: depth, label: style.label(index))
      }
    case "DefinitionList":
      for item in content.items where item.items.count == 2 {
        add(text(of: item.items[0].items), label: "")
        for definition in item.items[1].items { read(definition.items, depth: depth) }
      }
    case "BlockQuote": read(content.items, depth: depth, label: label)
    case "Div": read(content.items.last?.items ?? [], depth: depth, label: label)
    case "CodeBlock", "RawBlock":
      for line in textLines(content.items.last?.text ?? "") { add(line, label: "") }
    case "Table": addTable(content.items)
    default: break
    }
  }

  private mutating func add(_ text: String, label: String, form: ExtractedLine.Form = .text) {
    let parts = textLines(text).map(\.singleSpaced).filter { !$0.isEmpty }
    guard !parts.isEmpty else { return }
    for (index, part) in parts.enumerated() {
      let words = index == 0 ? label + part : part
      lines.append(
        ExtractedLine(cleaned(words), number: lines.count + 1, form: index == 0 ? form : .text))
    }
  }

  private mutating func addTable(_ parts: [JSONValue]) {
    // attributes, caption, columns, head, bodies, foot
    guard parts.count == 6 else { return }
    let caption = parts[1].items.last?.items ?? []
    read(caption, depth: 0)
    var rows = parts[3].items.last?.items ?? []
    for body in parts[4].items where body.items.count == 4 {
      rows += body.items[2].items + body.items[3].items
    }
    rows += parts[5].items.last?.items ?? []
    let grid = grid(of: rows)
    guard grid.rows.contains(where: { !$0.allSatisfy(\.isEmpty) }) else { return }
    lines.append(ExtractedLine("", number: lines.count + 1, form: .table(grid)))
  }

  /// Cells that go over several columns or rows stand in the first, and the others are empty.
  private mutating func grid(of rows: [JSONValue]) -> ExtractedTable {
    var grid: [[[String]]] = []
    var taken: [Int: Set<Int>] = [:]
    var isSpanned = false
    for (index, row) in rows.enumerated() {
      var cells: [[String]] = []
      func skip() {
        while taken[index]?.contains(cells.count) == true { cells.append([]) }
      }
      for cell in row.items.last?.items ?? [] where cell.items.count == 5 {
        skip()
        let (down, across) = (cell.items[2].whole ?? 1, cell.items[3].whole ?? 1)
        isSpanned = isSpanned || down > 1 || across > 1
        let first = cells.count
        cells.append(cellLines(cell.items[4].items))
        for _ in 1..<max(1, min(across, 60)) { cells.append([]) }
        for below in 1..<max(1, min(down, 2_000)) {
          taken[index + below, default: []].formUnion(first..<cells.count)
        }
      }
      skip()
      grid.append(cells)
    }
    // What has no head has an empty one.
    let rows = grid.drop { $0.allSatisfy(\.isEmpty) }
    return ExtractedTable(Array(rows), isGuessed: isSpanned)
  }

  /// The lines of a cell; a table inside of it is read row by row.
  private mutating func cellLines(_ blocks: [JSONValue]) -> [String] {
    var inner = PandocReader()
    inner.read(blocks, depth: 0)
    missing += inner.missing.map { .init(line: lines.count + 1, what: $0.what) }
    return inner.lines.flatMap { line in
      line.table.map { $0.rows.map { $0.flatMap { $0 }.joined(separator: " ") } } ?? [line.text]
    }
  }

  /// The words of inlines; a break that somebody made by hand is an end of line.
  private mutating func text(of inlines: [JSONValue]) -> String {
    var out = ""
    for inline in inlines { out += text(of: inline) }
    return out
  }

  private mutating func text(of inline: JSONValue) -> String {
    let content = inline["c"] ?? .null
    switch inline["t"]?.text {
    case "Str": return content.text ?? ""
    case "Space", "SoftBreak": return " "
    case "LineBreak": return "\n"
    case "Emph", "Strong", "Underline", "Strikeout", "SmallCaps", "Subscript":
      return text(of: content.items)
    case "Superscript":
      let text = text(of: content.items)
      return ["2": "²", "3": "³"][text] ?? text
    case "Quoted":
      let text = text(of: content.items.last?.items ?? [])
      return content.items.first?["t"]?.text == "SingleQuote" ? "‘\(text)’" : "“\(text)”"
    case "Span", "Cite": return text(of: content.items.last?.items ?? [])
    case "Code", "Math", "RawInline": return content.items.last?.text ?? ""
    case "Link":
      guard content.items.count == 3 else { return "" }
      let words = text(of: content.items[1].items)
      let target = content.items[2].items.first?.text ?? ""
      let isWeb = target.hasPrefix("http://") || target.hasPrefix("https://")
      return isWeb && !target.contains(words) ? "\(words) (\(target))" : words
    case "Image":
      missing.append(.init(line: lines.count + 1, what: "ảnh"))
      return ""
    case "Note":
      var inner = PandocReader()
      inner.read(content.items, depth: 0)
      let note = inner.lines.flatMap(\.words).joined(separator: " ")
      missing.append(.init(line: lines.count + 1, what: "chú thích cuối trang, nay đứng giữa câu"))
      return " [\(note)]"
    default: return ""
    }
  }
}

/// How a list counts.
private struct ListNumbers {
  private let first: Int
  private let style: String
  private let end: String

  init(_ attributes: JSONValue) {
    let parts = attributes.items
    first = parts.first?.whole ?? 1
    style = parts.count > 1 ? parts[1]["t"]?.text ?? "" : ""
    switch parts.count > 2 ? parts[2]["t"]?.text : nil {
    case "OneParen", "TwoParens": end = ")"
    default: end = "."
    }
  }

  func label(_ index: Int) -> String {
    let number = first + index
    switch style {
    case "UpperRoman": return RomanNumeral.format(number) + end + " "
    case "LowerRoman": return RomanNumeral.format(number).lowercased() + end + " "
    case "LowerAlpha": return letter(number) + end + " "
    case "UpperAlpha": return letter(number).uppercased() + end + " "
    default: return "\(number)\(end) "
    }
  }

  private func letter(_ number: Int) -> String {
    guard (1...26).contains(number) else { return String(number) }
    return String(Unicode.Scalar(UInt8(0x60 + number)))
  }
}

extension ExtractedLine {
  /// Its words, those of a table cell by cell.
  var words: [String] {
    table.map { $0.rows.flatMap { $0.flatMap { $0 } } } ?? [text]
  }

  func mapWords(_ change: (String) -> String) -> ExtractedLine {
    var line = self
    line.text = change(text)
    if let table {
      line.form = .table(
        ExtractedTable(
          table.rows.map { $0.map { $0.map(change) } }, isGuessed: table.isGuessed))
    }
    return line
  }
}

/// Without soft hyphens, and with letters composed.
private func cleaned(_ text: String) -> String {
  composed(text.filter { $0 != "\u{AD}" && $0 != "\u{FEFF}" })
}
