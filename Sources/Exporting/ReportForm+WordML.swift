extension ReportForm {
  /// The head and the title as WordprocessingML, to stand before the text.
  package var openingXML: String {
    let left = [
      superior.isEmpty ? "" : line(superior.uppercased(), size: 26),
      line(issuer.uppercased(), size: 26, isBold: true), rule(side: 1_300),
      line("Số: \(number.isEmpty ? "…/BC-…" : number)", size: 26),
    ].joined()
    let right = [
      line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 26, isBold: true),
      line("Độc lập - Tự do - Hạnh phúc", size: 28, isBold: true), rule(side: 1_150),
      line("\(place), \(day)", size: 28, isItalic: true),
    ].joined()
    var title = line(kind, size: 28, isBold: true, before: 240)
    title += line(subject, size: 28, isBold: true) + rule(side: 3_400)
    let to =
      addressees.isEmpty
      ? ""
      : line("Kính gửi: \(addressees.joined(separator: "; "))", size: 28, before: 120)
        + line("", size: 14)
    return table([(3_850, left), (5_500, right)]) + title + to
  }

  /// The recipients and the signature, to stand after the text.
  package var closingXML: String {
    guard !signer.isEmpty || !authority.isEmpty || !recipients.isEmpty else { return "" }
    var left = ""
    if !recipients.isEmpty {
      left = line("Nơi nhận:", size: 24, isBold: true, isItalic: true, align: "left")
      for (index, recipient) in recipients.enumerated() {
        let end = index + 1 < recipients.count ? ";" : "."
        left += line("- \(recipient.withoutEnd)\(end)", size: 22, align: "left")
      }
    }
    let right =
      authority.map { line($0.uppercased(), size: 28, isBold: true) }.joined()
      + (0..<4).map { _ in line("", size: 28) }.joined()
      + line(signer, size: 28, isBold: true)
    return line("", size: 14) + table([(4_650, left), (4_700, right)])
  }

  /// A table of one row without borders; what is empty has one empty line, since Word wants one.
  private func table(_ cells: [(width: Int, content: String)]) -> String {
    let grid = cells.map { "<w:gridCol w:w=\"\($0.width)\"/>" }.joined()
    let row = cells.map { cell in
      "<w:tc><w:tcPr><w:tcW w:w=\"\(cell.width)\" w:type=\"dxa\"/></w:tcPr>"
        + (cell.content.isEmpty ? "<w:p/>" : cell.content) + "</w:tc>"
    }.joined()
    let none = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"nil\"/>" }.joined()
    return "<w:tbl><w:tblPr><w:tblW w:w=\"\(cells.reduce(0) { $0 + $1.width })\" w:type=\"dxa\"/>"
      + "<w:jc w:val=\"center\"/><w:tblBorders>\(none)</w:tblBorders>"
      + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"
      + "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(row)</w:tr></w:tbl>"
  }

  /// - Parameter size: in half points, as Word counts.
  private func line(
    _ text: String, size: Int, isBold: Bool = false, isItalic: Bool = false,
    align: String = "center", before: Int = 0
  ) -> String {
    let style =
      (isBold ? "<w:b/>" : "") + (isItalic ? "<w:i/>" : "")
      + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
    let run =
      text.isEmpty
      ? "" : "<w:r><w:rPr>\(style)</w:rPr><w:t xml:space=\"preserve\">\(xml(text))</w:t></w:r>"
    return "<w:p><w:pPr><w:spacing w:before=\"\(before)\" w:after=\"0\"/>"
      + "<w:jc w:val=\"\(align)\"/><w:rPr>\(style)</w:rPr></w:pPr>\(run)</w:p>"
  }

  /// The rule below a line: a paragraph with a border, set in by `side` twentieths of a point at both sides.
  private func rule(side: Int) -> String {
    "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/>"
      + "</w:pBdr><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"120\" w:lineRule=\"exact\"/>"
      + "<w:ind w:left=\"\(side)\" w:right=\"\(side)\"/><w:jc w:val=\"center\"/></w:pPr></w:p>"
  }
}

extension String {
  /// Without a stop or a semicolon at its end.
  fileprivate var withoutEnd: String {
    var text = self
    while let last = text.last, ".; ".contains(last) { text.removeLast() }
    return text
  }
}
