internal import VietnameseText

extension ExtractedText {
  /// Puts tables that only hold the head or the end of an official text in columns into lines, column by column.
  mutating func unfoldTables() {
    var unfolded: [ExtractedLine] = []
    func add(_ text: String, _ form: ExtractedLine.Form = .text) {
      unfolded.append(ExtractedLine(text, number: unfolded.count + 1, form: form))
    }
    // Where findings on lines point now.
    var moved: [Int: Int] = [:]
    for line in lines {
      moved[line.number] = unfolded.count + 1
      guard let table = line.table, table.isFrame else {
        add(line.text, line.form)
        continue
      }
      for column in 0..<table.columnCount {
        add("")
        for row in table.rows where column < row.count {
          for text in row[column] { add(text.singleSpaced) }
        }
      }
      add("")
    }
    missing = missing.map { .init(line: moved[$0.line] ?? $0.line, what: $0.what) }
    lines = unfolded
  }
}

extension ExtractedTable {
  /// Whether it holds the motto of the state, a list of recipients or a signature, and no data.
  var isFrame: Bool {
    guard (1...3).contains(columnCount), rows.count <= 8 else { return false }
    return rows.flatMap { $0.flatMap { $0 } }.contains { text in
      let words = folded(text)
      return words.hasPrefix("cong hoa xa hoi chu nghia") || words.hasPrefix("doc lap - tu do")
        || words.hasPrefix("noi nhan") && words.count < 16 || isAuthority(text)
    }
  }
}
