internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// The register of official documents, by year and by kind, and a page for each whose text or file
/// is at hand.
extension Site {
  func documentOutputs() -> [Output] {
    guard portal.hasContent(.documents) else { return [] }
    let lines = documentLines()
    let kinds = kinds(of: lines)
    let years = Set(lines.compactMap(\.year)).sorted(by: >)
    let filters = documentFilters(lines, kinds, years)
    var outputs = [
      documentList(Section.documents.address, nil, lines, groupedByYear(lines), filters)
    ]
    for kind in kinds {
      let own = lines.filter { slug($0.row.kind) == slug(kind) }
      let address = documentKindAddress(kind)
      outputs.append(documentList(address, kind, own, groupedByYear(own), filters))
    }
    for year in years {
      let own = lines.filter { $0.year == year }
      let address = documentYearAddress(year)
      outputs.append(documentList(address, "Năm \(year)", own, groupedByKind(own), filters))
    }
    return outputs + portal.documents.map(documentOutput)
  }

  private struct DocumentLine {
    let row: OfficialDocumentRowContext
    let year: Int?
    let date: PartialDate?
  }

  private func documentLines() -> [DocumentLine] {
    let own = portal.documents.map {
      DocumentLine(row: row($0), year: $0.record.date?.year, date: $0.record.date)
    }
    let listed = portal.register.map {
      DocumentLine(row: row($0), year: $0.issued?.year, date: $0.issued)
    }
    return own
      + listed.sorted {
        let left = ($0.row.isCited ? 1 : 0, -($0.date?.latest.dayNumber ?? 0))
        let right = ($1.row.isCited ? 1 : 0, -($1.date?.latest.dayNumber ?? 0))
        return left == right
          ? ($0.row.number, $0.row.subject) < ($1.row.number, $1.row.subject)
          : left < right
      }
  }

  /// Each kind once, by the alphabet, in the words of its first document: "Kế hoạch" and
  /// "KẾ HOẠCH" are one.
  private func kinds(of lines: [DocumentLine]) -> [String] {
    var names: [String: String] = [:]
    for line in lines where names[slug(line.row.kind)] == nil {
      names[slug(line.row.kind)] = line.row.kind
    }
    return names.sorted(byName: \.value, then: \.key).map(\.value)
  }

  private func documentKindAddress(_ kind: String) -> String { "van-ban/loai/\(slug(kind)).html" }
  private func documentYearAddress(_ year: Int) -> String { "van-ban/nam/\(year).html" }

  private func documentFilters(_ lines: [DocumentLine], _ kinds: [String], _ years: [Int])
    -> [FilterContext]
  {
    let byYear = years.map { year in
      CountedLinkContext(
        name: String(year), path: documentYearAddress(year),
        count: VietnameseNumber.format(lines.count { $0.year == year }))
    }
    let byKind = kinds.map { kind in
      CountedLinkContext(
        name: kind, path: documentKindAddress(kind),
        count: VietnameseNumber.format(lines.count { slug($0.row.kind) == slug(kind) }))
    }
    return [
      FilterContext(name: "Năm", links: byYear), FilterContext(name: "Hình thức", links: byKind),
    ]
  }

  private func groupedByYear(_ lines: [DocumentLine]) -> [DocumentGroupContext] {
    Dictionary(grouping: lines, by: \.year).sorted { ($0.key ?? 0) > ($1.key ?? 0) }
      .flatMap { year, lines in
        let name = year.map { "Năm \($0)" } ?? "Chưa rõ ngày"
        return split(lines, name, anchor: year.map { "nam-\($0)" } ?? "chua-ro-ngay")
      }
  }

  private func groupedByKind(_ lines: [DocumentLine]) -> [DocumentGroupContext] {
    kinds(of: lines).flatMap { kind in
      split(lines.filter { slug($0.row.kind) == slug(kind) }, kind, anchor: slug(kind))
    }
  }

  /// The commune's own documents apart from those that it cites.
  private func split(_ lines: [DocumentLine], _ name: String, anchor: String)
    -> [DocumentGroupContext]
  {
    [(false, "", ""), (true, " – được viện dẫn", "-vien-dan")].compactMap { isCited, words, tail in
      let rows = lines.map(\.row).filter { $0.isCited == isCited }
      guard !rows.isEmpty else { return nil }
      return DocumentGroupContext(
        title: name + words, anchor: anchor + tail, count: VietnameseNumber.format(rows.count),
        documents: rows)
    }
  }

  private func documentList(
    _ address: String, _ name: String?, _ lines: [DocumentLine], _ groups: [DocumentGroupContext],
    _ filters: [FilterContext]
  ) -> Output {
    Output(address) {
      var introduction = introduction(.documents)
      if let name {
        introduction.body = Body()
        introduction.head = PageHead(address, "Văn bản: \(name.lowercasedFirst)")
      }
      var context = DocumentListPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.total = lines.isEmpty ? "" : "\(VietnameseNumber.format(lines.count)) văn bản"
      context.emptyReason = lines.isEmpty ? "Chưa có văn bản nào được đăng ở mục này." : ""
      context.filters = filters.map { filter in
        var filter = filter
        for index in filter.links.indices {
          filter.links[index].isCurrent = filter.links[index].path == address
        }
        return filter
      }
      context.groups = groups
      return introduction.rendered(theme.renderBytes(TemplateName.documents, context))
    }
  }

  private func documentOutput(_ entry: Entry<OfficialDocument>) -> Output {
    Output(entry.address) {
      let document = entry.record
      let body = body(entry)
      var head = PageHead(entry, description: document.subject)
      head.structuredData = structuredData(entry)
      var context = DocumentPageContext(
        page: page(head), subject: document.subject, state: document.stateName(on: portal.today))
      context.isExpired = document.isExpired(on: portal.today)
      context.isInForce = !context.isExpired && context.state == "còn hiệu lực"
      context.state = context.state.uppercasedFirst
      context.kind = document.form
      context.number = document.number
      context.facts = documentFacts(document)
      context.replaces = document.replaces.map(documentRow(numbered:))
      if !document.replacedBy.isEmpty {
        context.replacedBy = [documentRow(numbered: document.replacedBy)]
      }
      context.contents = contents(body.headings)
      context.body = body.html
      context.attachments = attachments(document.files)
      return Diagnosed(
        Rendered(theme.renderBytes(TemplateName.document, context), facts: body.facts),
        body.diagnostics)
    }
  }

  private func documentFacts(_ document: OfficialDocument) -> [FactContext] {
    let signatory = [
      document.signatory.name, document.signatory.position, document.signatory.authority,
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
    return facts([
      ("Hình thức", document.form), ("Số ký hiệu", document.number),
      ("Ngày ban hành", document.issued?.short), ("Ngày hiệu lực", document.effective?.short),
      ("Ngày hết hiệu lực", document.expires?.short), ("Cơ quan ban hành", document.issuer),
      ("Người ký", signatory), ("Lĩnh vực", fieldName(document.field)),
    ])
  }

  /// The document of this portal with `number`, or a row that has only the number.
  private func documentRow(numbered number: String) -> OfficialDocumentRowContext {
    if let entry = portal.documents.first(where: {
      foldedKey($0.record.number) == foldedKey(number)
    }) {
      return row(entry)
    }
    var row = OfficialDocumentRowContext(kind: "", subject: "")
    row.number = number
    return row
  }
}
