/// The table of modules in ARCHITECTURE.md.
struct ModuleTable {
  struct Row {
    let name: String
    let ours: Set<String>
    let doors: Set<String>
    let system: Set<String>
  }

  let rows: [Row]

  init(_ text: String) {
    let lines = text.split(separator: "\n").drop { !$0.contains("<!-- modules: begin -->") }
      .prefix { !$0.contains("<!-- modules: end -->") }
    rows = lines.filter { $0.hasPrefix("|") }.dropFirst(2).compactMap { line in
      let cells = line.split(separator: "|").map(Self.names)
      guard cells.count >= 5, let name = cells[0].first else { return nil }
      return Row(name: name, ours: Set(cells[1]), doors: Set(cells[2]), system: Set(cells[3]))
    }
  }

  static let shipped = ModuleTable(Repository.text("ARCHITECTURE.md"))

  subscript(name: String) -> Row? { rows.first { $0.name == name } }

  /// The names in a cell; a dash stands for none.
  private static func names(_ cell: Substring) -> [String] {
    cell.split { $0 == "," || $0 == " " }.map(String.init).filter { $0 != "–" }
  }
}
