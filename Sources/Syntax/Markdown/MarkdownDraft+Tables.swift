internal import Files

extension MarkdownDraft {
  /// Writes each table in a frame that can be scrolled with the keyboard, with a caption when
  /// there is one, and with classes for the columns of numbers:
  ///
  ///     Bảng: Dân số
  ///
  ///     | Thôn | Số người |
  ///     |------|----------|
  ///     | Một  | 485      |
  ///
  /// `align`, as cmark writes it, is no longer HTML, and `style` would need a looser policy.
  func frameTables() {
    for (index, table) in survey.tables.enumerated() { frame(table, number: index + 1) }
  }

  private func frame(_ table: MarkdownSurvey.Table, number: Int) {
    let caption = caption(of: table, number: number)
    let name =
      caption == nil
      ? "aria-label=\"Bảng \(number)\"" : "aria-labelledby=\"\(captionID(number))\""
    // Four columns and more keep their width on a phone, and scroll.
    let width = (table.rows.first?.count ?? 0) >= 4 ? " class=\"wide\"" : ""
    let frame = document.newBlock(
      "<figure class=\"table\"><div class=\"scroll\" role=\"region\" tabindex=\"0\" \(name)>"
        + "<table\(width)>", "</table></div></figure>")
    if let caption { frame.append(caption) }

    let classes = columnClasses(of: table)
    let rowName = rowNameColumn(of: table)
    let head = document.newBlock("<thead>", "</thead>")
    let body = document.newBlock("<tbody>", "</tbody>")
    for (index, cells) in table.rows.enumerated() {
      let row = document.newBlock("<tr>", "</tr>")
      for (column, cell) in cells.enumerated() {
        let attributes = column < classes.count ? classes[column] : ""
        let written =
          index == 0
          ? document.newInline("<th scope=\"col\"\(attributes)>", "</th>")
          : column == rowName
            ? document.newInline("<th scope=\"row\">", "</th>")
            : document.newInline("<td\(attributes)>", "</td>")
        written.adoptChildren(of: cell.node)
        row.append(written)
      }
      (index == 0 ? head : body).append(row)
    }
    frame.append(head)
    if table.rows.count > 1 { frame.append(body) } else { body.remove() }
    table.node.replace(with: frame)
  }

  // MARK: - Columns

  /// The class of each column, ready to be written: right-aligned columns and those whose every
  /// cell reads as a number are `num`, unless the editor asked for another side.
  private func columnClasses(of table: MarkdownSurvey.Table) -> [String] {
    table.node.columnAlignments.enumerated().map { column, alignment in
      switch alignment {
      case UInt8(ascii: "r"): " class=\"num\""
      case UInt8(ascii: "c"): " class=\"center\""
      case UInt8(ascii: "l"): ""
      default: holdsNumbers(column, of: table) ? " class=\"num\"" : ""
      }
    }
  }

  private func holdsNumbers(_ column: Int, of table: MarkdownSurvey.Table) -> Bool {
    var count = 0
    for row in table.rows.dropFirst() where column < row.count {
      switch CellReading(survey.words(row[column])) {
      case .number: count += 1
      case .nothing: continue
      case .words: return false
      }
    }
    return count > 0
  }

  /// The first column without numbers names its rows, when every row has a name in it.
  private func rowNameColumn(of table: MarkdownSurvey.Table) -> Int? {
    let rows = table.rows.dropFirst()
    guard let columns = table.rows.first?.count else { return nil }
    let first = (0..<columns).first { !holdsNumbers($0, of: table) }
    guard let first, columns > 1 else { return nil }
    let isNamed = rows.allSatisfy { row in
      guard first < row.count, case .words = CellReading(survey.words(row[first])) else {
        return false
      }
      return true
    }
    return isNamed ? first : nil
  }

  // MARK: - Captions

  private func captionID(_ number: Int) -> String { escapedHTML(pageID("bang:\(number)")) }

  /// The caption, made of the paragraph just before the table when that names it.
  private func caption(of table: MarkdownSurvey.Table, number: Int) -> MarkdownNode? {
    guard let before = table.before, before.node.next == table.node,
      let label = TableLabel(survey.words(before))
    else { return nil }
    if let word = label.bareWord { takeOff(word, from: before.node) }
    let caption = document.newInline(
      "<caption id=\"\(captionID(number))\"><span>", "</span></caption>")
    caption.adoptChildren(of: before.node)
    before.node.remove()
    return caption
  }

  /// Takes `Bảng:` off the first words of a paragraph, and what is empty then.
  private func takeOff(_ word: String, from paragraph: MarkdownNode) {
    var node = paragraph.firstChild
    while let inner = node?.firstChild { node = inner }
    guard let node, node.kind == .text, node.literal.trimmingBlanks().hasPrefix(word) else {
      return
    }
    let rest = node.literal.trimmingBlanks().dropFirst(word.count).drop { $0 == " " }
    node.setLiteral(String(rest) + (rest.isEmpty || !node.literal.hasSuffix(" ") ? "" : " "))
    guard rest.isEmpty, let parent = node.parent, parent != paragraph,
      parent.firstChild == node, node.next == nil
    else { return }
    let next = parent.next
    parent.remove()
    if let next, next.kind == .text {
      next.setLiteral(String(next.literal.drop { $0 == " " }))
    }
  }
}
