internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import Theming
internal import VietnameseText

/// The page of one procedure: what to bring, how long, how much, where; then how and by which law.
extension Site {
  func procedureOutput(_ procedure: Procedure) -> Output {
    let address = Address.procedure(procedure.code.text)
    return Output(address) {
      let detail = procedure.detail.map { body($0, at: address) } ?? Body()
      let note =
        portal.notes[procedure.code].map {
          body($0, at: address, idPrefix: "rieng-")
        } ?? Body()
      var head = PageHead(address, procedure.shortName)
      head.description = procedure.detail?.metadata.summary ?? ""
      head.metadata = procedure.detail?.metadata
      head.crumbs = [
        CrumbContext(
          name: procedure.field.name, path: Address.field(procedure.field.code))
      ]
      head.scripts = ["loc.js"]
      head.structuredData = structuredData(procedure)
      var context = ProcedurePageContext(
        page: page(head), code: procedure.code.text, fieldName: procedure.field.name,
        fieldPath: Address.field(procedure.field.code))
      fill(&context, procedure)
      fillDetail(&context, procedure, detail)
      fillPlace(&context, procedure, note)
      context.assistance = assistance(procedure, place: context.place)
      var facts = detail.facts
      facts.links += note.facts.links
      return Diagnosed(
        Rendered(theme.renderBytes(TemplateName.procedure, context), facts: facts),
        detail.diagnostics + note.diagnostics)
    }
  }

  private func fill(_ context: inout ProcedurePageContext, _ procedure: Procedure) {
    let state = procedure.state(on: portal.today)
    context.isCurrent = state == .current
    context.isFuture = state == .future
    context.isRepealed = state == .repealed
    context.isAtPolice = procedure.row.scope == .police
    context.otherNames = procedure.otherNames.joined(separator: ", ")
    context.hasRecord = procedure.detail != nil
    context.audience = procedure.subjects.joined(separator: "; ")
    context.level = procedure.level?.name.uppercasedFirst ?? ""
    context.partialReason = procedure.levelReason
    context.fullName = procedure.name == procedure.shortName ? "" : procedure.name
    context.time = procedure.timeInFewWords
    if case .notStated(let original) = procedure.time, !original.isEmpty {
      context.timeNote = "Nguồn chỉ ghi: \(original)"
    }
    var fee = fee(of: procedure)
    if fee.summary == "Có thu, xem mức ở trang thủ tục" {
      fee.summary = "Có thu, xem mức ở phần “Phí, lệ phí”"
    }
    if context.isRepealed, fee.isUnknown { fee.summary = "Chưa xác định" }
    context.fee = fee
    context.nonTerritorial = procedure.isNonTerritorial ? "Nộp được ở bất kỳ xã nào." : ""
    context.lifecycle = lifecycle(procedure)
    let commonTime = procedure.timeForAllWays
    context.ways = procedure.ways.map { way in
      var context = ApplicationWayContext(channel: way.channel.name.uppercasedFirst)
      context.time = (way.time.isStated ? way.time : commonTime).inFewWords
      context.sourceTime = way.original
      context.description = way.explanation
      return context
    }
    context.provenance = provenance(procedure)
    context.dataNote = procedure.row.note
    context.nationalPage =
      procedure.row.address.isEmpty
      ? nil
      : OutsideLinkContext(
        name: state == .current
          ? "Nộp trên Cổng Dịch vụ công quốc gia" : "Xem trên Cổng Dịch vụ công quốc gia",
        url: webURL(procedure.row.address),
        value: hostName(procedure.row.address))
    context.lifeEvents = (shelf.steps[procedure.code] ?? []).map { place in
      LinkContext(
        name: place.event.name,
        path: "\(Address.lifeEvent(place.event.code))#\(lifeEventAnchor(place.number))",
        note: "bước \(place.number)")
    }
    context.related = shelf.neighbours(of: procedure).map {
      LinkContext(
        name: $0.shortName, path: Address.procedure($0.code.text), note: $0.code.text)
    }
  }

  private func fillDetail(
    _ context: inout ProcedurePageContext, _ procedure: Procedure, _ body: Body
  ) {
    context.decision = decision(procedure)
    let council = portal.catalogue.fees(
      for: procedure.code, in: portal.settings.province, on: portal.today)
    for fee in council where !fee.exemption.isEmpty {
      context.exemptions += "<p>\(textHTML(fee.exemption))</p>\n"
    }
    guard let detail = procedure.detail?.record else { return }
    context.summary = detail.metadata.summary
    context.resultSummary = detail.outcomes.map(\.name).joined(separator: "; ")
    context.cases = detail.cases.map(documentCase)
    tellApart(&context.cases)
    if context.isCurrent, context.cases.contains(where: { !$0.documents.isEmpty }) {
      context.checklistPath = Address.sheet(.checklist(procedure.code))
    }
    context.sets = detail.sets.map { "\($0 < 10 ? "0" : "")\($0) bộ" } ?? ""
    context.forms = detail.forms.map { form in
      var context = FormContext(name: form.name)
      if let file = portal.catalogue.files[form.path] {
        context.path = file.address
        context.format = fileFormat(file.address)
        context.size = fileSize(file.size)
      }
      context.obtainAt = form.whereToGet
      context.basis = form.law
      return context
    }
    context.results = detail.outcomes.map { ResultContext(name: $0.name, code: $0.code) }
    context.resolvingAgency = detail.decidingAgency
    context.coordinatingAgency = detail.cooperatingAgency
    context.receivingPlace = detail.receivedAt
    context.laws = detail.legalBases.map(law)
    context.checkedBy =
      detail.verification.map {
        [$0.person, $0.date?.short ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      } ?? ""
    for section in body.sections {
      switch section.heading.map({ folded($0.text) }) {
      case nil: context.introduction = section.html
      case "trinh tu thuc hien": context.steps = section.html
      case "yeu cau, dieu kien": context.conditions = section.html
      case "mien, giam phi, le phi": context.exemptions = section.html + context.exemptions
      default: context.remarks += section.html
      }
    }
  }

  private func fillPlace(
    _ context: inout ProcedurePageContext, _ procedure: Procedure, _ body: Body
  ) {
    guard !context.isRepealed else { return }
    context.dossierLookup = portal.dossierLookup
    if !procedure.receivedAt.isEmpty {
      context.place = procedure.receivedAt
    } else if let desk = portal.desk {
      let counter = desk.counter(forField: procedure.field.code)
      context.desk = self.desk(desk, counters: counter.map { [$0] } ?? [])
      let window = counter.map { $0.number.isEmpty ? $0.name : "Quầy \($0.number)" } ?? ""
      context.place = [window, desk.name].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    if let note = portal.notes[procedure.code]?.record {
      var local = LocalNoteContext()
      local.facts = facts([("Quầy", note.counter), ("Phòng", note.room), ("Giờ", note.hours)])
      if !note.phone.isEmpty {
        local.facts.append(
          FactContext(label: "Điện thoại", value: note.phone, url: telephoneURL(note.phone)))
      }
      local.remark = note.note
      local.proactivity = note.proactivity.map(\.name).joined(separator: ", ")
      local.body = body.html
      context.localNote = local
    }
  }

  /// Two papers of one name in one case have keys of their own, too.
  private func tellApart(_ cases: inout [DocumentCaseContext]) {
    var seen: [String: Int] = [:]
    for index in cases.indices {
      for paper in cases[index].documents.indices {
        let key = cases[index].documents[paper].key
        seen[key, default: 0] += 1
        if let count = seen[key], count > 1 { cases[index].documents[paper].key += "-\(count)" }
      }
    }
  }

  func documentCase(_ item: DocumentCase) -> DocumentCaseContext {
    var context = DocumentCaseContext()
    context.title = item.name
    context.documents = item.documents.map { document in
      var row = RequiredDocumentContext(name: document.name)
      // By what the paper is, not by its place: a mark that a reader made must not move to another.
      row.key = ContentHash("\(item.name)\n\(document.name)".utf8).short
      row.copies = [(document.originals, "bản chính"), (document.copies, "bản sao")]
        .compactMap { count, name in
          guard let count, count > 0 else { return nil }
          return "\(count < 10 ? "0" : "")\(count) \(name)"
        }.joined(separator: ", ")
      row.isShownOnly = document.handling == .shown
      row.isOptional = document.isRequired == false
      row.formName = document.form
      row.note = document.note
      return row
    }
    return context
  }

  private func law(_ basis: ProcedureDetail.LegalBasis) -> LawContext {
    var context = LawContext(number: basis.number, name: basis.name)
    if let law = portal.catalogue.law(basis.number) {
      if context.name.isEmpty { context.name = law.name }
      context.state = law.stateName(on: portal.today)
    }
    return context
  }

  func decision(_ procedure: Procedure) -> DecisionContext? {
    if let decision = procedure.detail?.record.decision {
      return DecisionContext(
        number: decision.number, date: decision.date?.short ?? "", agency: decision.issuer)
    }
    let number = procedure.row.decision
    return number.isEmpty ? nil : DecisionContext(number: number)
  }

  private func lifecycle(_ procedure: Procedure) -> LifecycleContext? {
    let lifecycle = procedure.lifecycle(on: portal.today)
    var context = LifecycleContext()
    context.from = lifecycle.from.map(dayWords) ?? ""
    context.until = lifecycle.until.map(dayWords) ?? ""
    context.decision = lifecycle.decision
    context.replacedBy = lifecycle.replacedBy.map(reference)
    context.replaces = lifecycle.replaces.map(reference)
    let isEmpty =
      context.from.isEmpty && context.until.isEmpty && context.decision.isEmpty
      && context.replacedBy.isEmpty && context.replaces.isEmpty
    return isEmpty ? nil : context
  }

  /// "ngày 01/7/2026", "tháng 7/2026" or "năm 2026".
  func dayWords(_ date: PartialDate) -> String {
    switch date {
    case .day: "ngày \(date.short)"
    case .month: "tháng \(date.short)"
    case .year: "năm \(date.short)"
    }
  }

  private func reference(_ text: String) -> ProcedureReferenceContext {
    guard let code = ProcedureCode(text), let procedure = portal.procedure(code) else {
      return ProcedureReferenceContext(name: text, code: text)
    }
    return ProcedureReferenceContext(
      name: procedure.shortName, code: text, path: Address.procedure(text))
  }

  private func provenance(_ procedure: Procedure) -> [SourceContext] {
    if let sources = procedure.detail?.record.dataSources, !sources.isEmpty {
      return sources.map {
        SourceContext(
          name: $0.name.isEmpty ? $0.address : $0.name, url: webURL($0.address),
          fetched: $0.fetched?.short ?? "")
      }
    }
    guard !procedure.row.source.isEmpty else { return [] }
    let date = PartialDate.read(procedure.row.sourceDate)?.short ?? procedure.row.sourceDate
    return [
      SourceContext(name: procedure.row.source, url: webURL(procedure.row.source), fetched: date)
    ]
  }

  func desk(_ desk: OneStopDesk, counters: [OneStopDesk.Counter]) -> DeskContext {
    var context = DeskContext(name: desk.name)
    context.address = desk.address
    context.phone = desk.phone
    context.phoneURL = telephoneURL(desk.phone)
    context.hours = desk.hours.map {
      HoursContext(
        days: $0.days, morning: $0.morning.lowercasedFirst,
        afternoon: $0.afternoon.lowercasedFirst)
    }
    context.counters = counters.map { counter(context: $0) }
    context.note = [desk.note, desk.digitalGroup].filter { !$0.isEmpty }.joined(separator: " ")
    context.asOf = desk.asOf.map(dayWords) ?? ""
    return context
  }

  /// All that is known of the desk, for the page of the section.
  func wholeDesk(_ desk: OneStopDesk) -> DeskContext {
    var context = self.desk(desk, counters: desk.counters)
    context.equipment = desk.equipment
    context.allowances = desk.allowances
    context.source = desk.source.hasSuffix(".") ? String(desk.source.dropLast()) : desk.source
    return context
  }

  func counter(context counter: OneStopDesk.Counter) -> CounterContext {
    var context = CounterContext()
    context.number = counter.number
    context.name = counter.name
    context.officer = counter.person
    context.role = counter.position
    context.phone = counter.phone
    context.phoneURL = telephoneURL(counter.phone)
    context.note = counter.note
    return context
  }
}
