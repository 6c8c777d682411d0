internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// The text of a source as plain HTML for a program that makes a document of it: headings, paragraphs, lists
  /// and tables, values filled in, without what only a page has.
  ///
  /// Links into the portal and pictures leave their words; charts are their tables.
  func exportedText(of document: SourceDocument) -> Diagnosed<String> {
    let source = MarkdownSource(
      path: document.path, bytes: document.bytes, range: document.body)
    return renderMarkdown(source, in: exporting(document)).map(\.html)
  }

  private func exporting(_ document: SourceDocument) -> MarkdownEnvironment {
    MarkdownEnvironment(
      link: { link in
        let isOutside = ["http://", "https://", "mailto:", "tel:"].contains {
          link.destination.lowercased().hasPrefix($0)
        }
        return Diagnosed(
          isOutside ? .address(link.destination, isExternal: true) : .broken)
      },
      image: { _ in Diagnosed(.broken) },
      component: { exported($0, in: document).map { html in html.map { ComponentHTML($0) } } },
      value: values(for: document))
  }

  private func exported(_ block: ComponentBlock, in document: SourceDocument) -> Diagnosed<String>?
  {
    let body = ComponentBody(block, in: document)
    switch block.name {
    case "bang", "bieu-do":
      return ComponentHead.read(body).flatMap { read in
        let table =
          read.head.file.isEmpty
          ? read.data.table().map { Optional($0) } : Diagnosed(tables[read.head.file])
        return table.map { table in
          table.map { ExportedTable($0, read.head, caption: block.title).html } ?? ""
        }
      }
    case "bieu-mau":
      return ComponentHead.read(body).map { read in
        let form = forms[read.head.file]?.first { $0.number == read.head.form }
        return form.map { ExportedTable($0).html } ?? ""
      }
    case "ghi-chu-so-lieu":
      return body.decode(FigureNote.schema).map { note in
        let name = [note.figure, note.label].filter { !$0.isEmpty }.joined(separator: " – ")
        let start = name.isEmpty ? "" : "\(name). "
        return "<p><em>Ghi chú: \(escapedHTML(start + note.note))</em></p>\n"
      }
    case "chu-ky":
      // The form has its own; a text without that in its head keeps the words.
      return body.decode(SignatureBlock.schema).map { block in
        let lines = block.signatory.authority.split(separator: ";").map(\.singleSpaced)
        return (lines + [block.signatory.position, block.signatory.name])
          .filter { !$0.isEmpty }.map { "<p>\(escapedHTML($0))</p>\n" }.joined()
      }
    case "luu-y":
      var surroundings = exporting(document)
      surroundings.component = { _ in nil }
      surroundings.idPrefix = "luu-y-\(block.span.range.lowerBound)-"
      let inner = MarkdownSource(path: body.path, bytes: body.bytes, range: body.range)
      let title = block.title.isEmpty ? "" : "<p><strong>\(escapedHTML(block.title))</strong></p>"
      return renderMarkdown(inner, in: surroundings).map {
        "<blockquote>\(title)\($0.html)</blockquote>\n"
      }
    case "thu-tuc":
      let lines = String(decoding: block.bodyBytes, as: UTF8.self).split { $0.isNewline }
      let items = lines.compactMap { line -> String? in
        guard let code = ProcedureCode(line.singleSpaced),
          let procedure = catalogue.procedure(code)
        else { return nil }
        return "<li>\(escapedHTML("\(procedure.row.name) (\(code.text))"))</li>"
      }
      return Diagnosed(items.isEmpty ? "" : "<ul>\(items.joined())</ul>\n")
    default: return nil
    }
  }
}

/// A table without anything but its cells, its caption and what stands under it.
private struct ExportedTable {
  let caption: String
  let foot: String
  let header: [String]
  let rows: [[String]]

  init(_ table: Table, _ head: ComponentHead, caption: String) {
    let unit = head.unit.isEmpty ? "" : " (đơn vị: \(head.unit))"
    self.caption = caption + unit
    foot = [head.source.isEmpty ? "" : "Nguồn: \(head.source)", head.note]
      .filter { !$0.isEmpty }.map(withFullStop).joined(separator: " ")
    header = table.header.map(\.text)
    rows = table.rows.map { $0.cells.map(\.text) }
  }

  init(_ form: IndicatorForm) {
    caption = "Biểu \(form.number)" + (form.name.isEmpty ? "" : ": \(form.name)")
    foot = ""
    header = ["STT", "Chỉ tiêu", "Đơn vị tính", "Giá trị", "Ghi chú"]
    rows = form.rows.map { [$0.number, $0.name, $0.unit, $0.value, $0.note] }
  }

  /// Without the columns in which no cell is filled; numbers to the right.
  var html: String {
    let columns = header.indices.filter { column in
      rows.isEmpty || rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    var out = "<table>\n<caption>\(escapedHTML(caption))</caption>\n<thead><tr>"
    out += columns.map { "<th>\(escapedHTML(header[$0]))</th>" }.joined()
    out += "</tr></thead>\n<tbody>\n"
    for row in rows {
      let cells = columns.map { column -> String in
        let text = column < row.count ? row[column] : ""
        let isNumber = VietnameseNumber.read(text).map { $0.unit.isEmpty } ?? false
        let align = isNumber && header[column] != "STT" ? " style=\"text-align: right\"" : ""
        return "<td\(align)>\(escapedHTML(text))</td>"
      }
      out += "<tr>\(cells.joined())</tr>\n"
    }
    out += "</tbody>\n</table>\n"
    return foot.isEmpty ? out : out + "<p><em>\(escapedHTML(foot))</em></p>\n"
  }
}
