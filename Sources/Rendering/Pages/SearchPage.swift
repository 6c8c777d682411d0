internal import Commune
internal import Diagnostics
internal import Files
internal import Searching
internal import Syntax
internal import Theming
internal import VietnameseText

/// The page of search results and the index that its script reads.
extension Site {
  func searchOutputs() -> [Output] {
    let index = Output(
      "\(Address.searchFolder)/\(SearchIndex.contents)",
      many: {
        let index = SearchIndex(
          searchEntries(),
          abbreviations: portal.catalogue.abbreviations.map { (short: $0.short, words: $0.words) })
        return index.files.map { ("\(Address.searchFolder)/\($0.name)", $0.bytes) }
      })
    return [searchPageOutput(), index]
  }

  private func searchPageOutput() -> Output {
    Output(Address.search) {
      var head = PageHead(Address.search, "Tìm kiếm")
      head.scripts = ["tim.js"]
      var context = SearchPageContext(page: page(head))
      context.fieldGroups = shelf.fieldGroups
      context.sections = sections.map { LinkContext(name: $0.name, path: $0.address) }
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.search, context)))
    }
  }

  /// Everything that can be found: what is in force, what is published, what reports name. Lists of
  /// persons who get support are left out on purpose.
  private func searchEntries() -> [SearchEntry] {
    var entries = (shelf.current + shelf.future).map(entry)
    entries += shelf.lifeEvents.map(entry)
    entries += portal.questions.map { entry($0, .question) }
    entries += portal.notices.filter { $0.metadata.withdrawal == nil }.map { entry($0, .notice) }
    entries += portal.documents.map { document in
      let record = document.record
      var found = entry(document, .document, title: record.subject, code: record.number)
      found.otherNames += [document.title].filter { $0 != record.subject }
      found.facts = [record.form, record.number, record.issued?.short ?? ""]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      found.about += " \(record.form) \(record.field)"
      return found
    }
    entries += portal.register.filter { !$0.subject.isEmpty || !$0.number.isEmpty }.map(entry)
    entries += portal.reports.map { entry($0, .report, code: $0.record.number) }
    entries += portal.pages.map { entry($0, .page) }
    entries += portal.budget.map { entry($0, .page, code: $0.record.decision) }
    entries += portal.workPlans.map { entry($0, .page, code: $0.record.number) }
    entries += portal.projects.map { entry($0, .page, code: $0.record.decision) }
    entries += portal.disclosures.map { entry($0, .page) }
    entries += portal.leaders.map { leader in
      var found = entry(leader, .page)
      found.otherNames.append(leader.record.position)
      return found
    }
    entries += portal.schedules.map { entry($0, .page) }
    if let figures = figuresItem() {
      var found = SearchEntry(kind: .page, title: figures.title, path: figures.path)
      found.about = figures.summary
      entries.append(found)
    }
    if let index = portal.serviceIndex.first {
      var found = SearchEntry(kind: .page, title: serviceIndexTitle, path: Address.serviceIndex)
      found.about = serviceIndexSummary(index)
      entries.append(found)
    }
    entries += portal.catalogue.glossary.terms.map(entry)
    entries += sections.map { section in
      var found = SearchEntry(kind: .page, title: section.name, path: section.address)
      let metadata = portal.introductions[section.rawValue]?.metadata
      found.about = metadata?.summary ?? ""
      found.otherNames = metadata?.otherNames ?? []
      return found
    }
    entries += portal.articles.filter { $0.metadata.withdrawal == nil }.map { entry($0, .article) }
    return entries
  }

  private func entry(_ procedure: Procedure) -> SearchEntry {
    var found = SearchEntry(
      kind: .procedure, title: procedure.shortName, path: Address.procedure(procedure.code.text))
    let row = row(procedure)
    found.facts = [
      procedure.field.name, row.isFuture ? "sắp có hiệu lực" : "",
      row.time.isEmpty ? "" : "thời hạn \(row.time)",
      row.fee.isEmpty ? "" : "phí: \(row.fee.lowercasedFirst)",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    found.otherNames = procedure.otherNames
    found.fullName = procedure.name
    found.codes = [procedure.code.text]
    found.about = "\(procedure.field.name) \(procedure.field.plainName)"
    let isUsual = shelf.usual.contains(procedure.code)
    found.weight = (procedure.detail == nil ? 0 : 1) + (isUsual ? 1 : 0)
    return found
  }

  private func entry(_ event: LifeEvent) -> SearchEntry {
    var found = SearchEntry(
      kind: .lifeEvent, title: event.name, path: Address.lifeEvent(event.code))
    found.facts = event.steps.count == 1 ? "Một bước" : "\(event.steps.count) bước, theo thứ tự"
    found.otherNames = event.otherNames
    found.about = event.summary
    return found
  }

  private func entry<Record>(
    _ entry: Entry<Record>, _ kind: SearchEntry.Kind, title: String = "", code: String = ""
  ) -> SearchEntry {
    var found = SearchEntry(
      kind: kind, title: title.isEmpty ? entry.title : title, path: entry.address)
    found.otherNames = entry.metadata.otherNames
    found.codes = code.isEmpty ? [] : [code]
    found.facts = entry.record.date?.short ?? ""
    found.about = ([entry.metadata.summary] + entry.metadata.tags).joined(separator: " ")
    found.body = Array(entry.source.bytes[entry.source.body])
    return found
  }

  private func entry(_ term: Term) -> SearchEntry {
    var found = SearchEntry(
      kind: .term, title: term.word, path: "\(Address.glossary)#\(term.anchor)")
    found.otherNames = term.otherNames
    found.about = term.meaning
    return found
  }

  private func entry(_ line: RegisterRow) -> SearchEntry {
    let title = line.subject.isEmpty ? "\(line.form) \(line.number)" : line.subject
    var found = SearchEntry(kind: .document, title: title, path: Section.documents.address)
    found.codes = [line.number].filter { !$0.isEmpty }
    found.facts = [line.form, line.number, line.issued?.short ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
    found.about = line.form
    return found
  }
}
