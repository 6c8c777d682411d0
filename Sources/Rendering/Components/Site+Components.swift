internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Site {
  /// The HTML of a fenced block whose name is one of ours, or nil for an ordinary code block.
  func component(_ block: ComponentBlock, in document: SourceDocument, at address: String)
    -> Diagnosed<ComponentHTML>?
  {
    let body = ComponentBody(block, in: document)
    if block.name == "ghi-chu-so-lieu" {
      return body.decode(FigureNote.schema).map { ComponentHTML($0.html, isBesideBlock: true) }
    }
    return componentHTML(block, body, in: document, at: address)?.map { ComponentHTML($0) }
  }

  private func componentHTML(
    _ block: ComponentBlock, _ body: ComponentBody, in document: SourceDocument, at address: String
  ) -> Diagnosed<String>? {
    let id = "\(block.name)-\(block.span.range.lowerBound)"
    return switch block.name {
    case "bang": tableComponent(block, body, id)
    case "bieu-do": chartComponent(block, body, id)
    case "bieu-mau": formComponent(block, body, id)
    case "chu-ky": body.decode(SignatureBlock.schema).map(\.html)
    case "luu-y": callOutComponent(block, document, at: address)
    case "thu-tuc": procedureCards(block, Address.root(from: address))
    default: nil
    }
  }

  private func tableComponent(_ block: ComponentBlock, _ body: ComponentBody, _ id: String)
    -> Diagnosed<String>
  {
    dataTable(block, body).map { head, table in
      guard let table else { return "" }
      var component = TableComponent(table, caption: block.title)
      component.unit = head.unit
      component.source = head.source
      component.note = head.note
      return component.html(id: id)
    }
  }

  private func chartComponent(_ block: ComponentBlock, _ body: ComponentBody, _ id: String)
    -> Diagnosed<String>
  {
    dataTable(block, body).flatMap { head, table in
      guard let table else { return Diagnosed("") }
      let chart = ChartBlock(head, table, title: block.title, at: block.span).html(id: id)
      // The places of a file's rows are in that file.
      return head.file.isEmpty ? body.placed(chart) : chart
    }
  }

  private func formComponent(_ block: ComponentBlock, _ body: ComponentBody, _ id: String)
    -> Diagnosed<String>
  {
    ComponentHead.read(body).map(\.head).flatMap { head in
      guard let forms = portal.forms[head.file] else {
        return Diagnosed(
          "", [.noFile(head.file, known: portal.forms.keys.sorted(), at: block.span)])
      }
      guard let form = forms.first(where: { $0.number == head.form }) else {
        let numbers = forms.map(\.number)
        return Diagnosed("", [.noForm(head.form, known: numbers, at: block.span)])
      }
      return Diagnosed(FormComponent(form: form).html(id: id))
    }
  }

  /// The head of a component and its table: the rows in the body, or those of the file that the
  /// head names.
  private func dataTable(_ block: ComponentBlock, _ body: ComponentBody)
    -> Diagnosed<(ComponentHead, Table?)>
  {
    ComponentHead.read(body).flatMap { read in
      guard !read.head.file.isEmpty else { return read.data.table().map { (read.head, $0) } }
      guard let table = portal.tables[read.head.file] else {
        return Diagnosed(
          (read.head, nil),
          [.noFile(read.head.file, known: portal.tables.keys.sorted(), at: block.span)])
      }
      return Diagnosed((read.head, table))
    }
  }

  private func callOutComponent(
    _ block: ComponentBlock, _ document: SourceDocument, at address: String
  ) -> Diagnosed<String> {
    let inner = ComponentBody(block, in: document)
    let source = MarkdownSource(path: inner.path, bytes: inner.bytes, range: inner.range)
    // No component inside a component: a call-out holds words.
    var environment = environment(document, at: address)
    environment.component = { _ in nil }
    environment.idPrefix = "luu-y-\(block.span.range.lowerBound)-"
    return renderMarkdown(source, in: environment).map { rendered in
      callOutHTML(title: block.title, body: rendered.html)
    }
  }

  private func procedureCards(_ block: ComponentBlock, _ root: String) -> Diagnosed<String> {
    var findings: [Diagnostic] = []
    var out = "<ul class=\"procedure-cards\">\n"
    let lines = String(decoding: block.bodyBytes, as: UTF8.self).split { $0.isNewline }
    for line in lines {
      let text = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
      guard !text.isEmpty else { continue }
      guard let code = ProcedureCode(text),
        let procedure = portal.isArchive
          ? portal.catalogue.procedure(code) : portal.procedure(code)
      else {
        findings.append(.noProcedure(text, at: block.span))
        continue
      }
      let row = row(procedure)
      if portal.isArchive {
        out += "<li class=\"procedure-card\"><p>\(escapedHTML(row.name)) "
        out += "<span class=\"code\">\(escapedHTML(row.code))</span></p></li>\n"
        continue
      }
      out += "<li class=\"procedure-card\"><p><a href=\"\(root)\(escapedHTML(row.path))\">"
      out += "\(escapedHTML(row.name))</a> <span class=\"code\">\(escapedHTML(row.code))</span></p>"
      let facts = [
        procedure.field.name, row.time.isEmpty ? "" : "Thời hạn: \(row.time)",
        row.fee.isEmpty ? "" : "Phí: \(row.fee.lowercasedFirst)",
      ].filter { !$0.isEmpty }.map { "\($0)." }
      out +=
        "<p class=\"meta\">\(textHTML(facts.joined(separator: " ")))</p></li>\n"
    }
    return Diagnosed(out + "</ul>\n", findings)
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ path: String, known: [String], at span: SourceSpan)
    -> Diagnostic
  {
    let near = closest(to: path, among: known)
    return Diagnostic(
      "TX0704", at: span,
      path.isEmpty ? "thành phần chưa ghi tệp số liệu" : "không có tệp số liệu “\(path)”",
      hint: near.map { "có phải ý bạn là “tệp: \($0)”?" } ?? "ghi “tệp: so-lieu/ten-tep.csv”")
  }

  fileprivate static func noForm(_ number: String, known: [String], at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0705", at: span, "không có biểu số “\(number)” trong tệp biểu mẫu",
      hint: "các biểu có trong tệp: \(known.joined(separator: ", "))")
  }

  fileprivate static func noProcedure(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0706", at: span, "thẻ thủ tục: mã “\(code)” không có trong danh mục của xã này",
      hint: "ghi mỗi dòng một mã có trong danh-muc.csv")
  }
}
