internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// The section of procedures: by field with counts, the whole list from A to Y, what is to come,
/// what is repealed, what changed lately.
extension Site {
  func procedureListOutputs() -> [Output] {
    guard portal.hasContent(.procedures) else { return [] }
    if portal.isArchive { return [archiveProceduresOutput()] }
    let fields = portal.catalogue.fields.filter { field in
      shelf.byField[field.code] != nil
    }
    let filters = procedureFilters()
    return [procedureListOutput(filters), procedureChangesOutput()]
      + fields.map { fieldOutput($0, filters) } + portal.procedures.map(procedureOutput)
  }

  private func procedureListOutput(_ filters: ProcedureFilters) -> Output {
    Output(Section.procedures.address) {
      let introduction = introduction(.procedures)
      let current = shelf.current
      var head = introduction.head
      head.scripts = ["loc.js"]
      var context = ProcedureListPageContext(
        page: page(head), total: VietnameseNumber.format(current.count))
      context.introduction = introduction.body.html
      context.fieldGroups = shelf.fieldGroups
      context.statistics = procedureStatistics()
      context.facets = facets(filters, counting: filters.count)
      context.letters = letters(current, filters.numbers)
      context.future = shelf.future.map { row($0) }
      context.repealed = shelf.repealed.map { row($0) }
      context.lifeEventsPath = shelf.lifeEvents.isEmpty ? "" : Address.lifeEvents
      context.changesPath = Address.procedureChanges
      context.boardsPath = current.isEmpty ? "" : Address.boards
      context.desk = portal.desk.map(wholeDesk)
      context.nationalPortal = portal.nationalPortal
      return introduction.rendered(theme.renderBytes(TemplateName.procedures, context))
    }
  }

  private func fieldOutput(_ field: ProcedureField, _ filters: ProcedureFilters) -> Output {
    Output(Address.field(field.code)) {
      let inField = shelf.byField[field.code] ?? []
      let current = inField.filter { $0.state(on: portal.today) == .current }
      var head = PageHead(Address.field(field.code), field.name)
      head.description = field.plainName
      var context = FieldPageContext(
        page: page(head), total: VietnameseNumber.format(current.count))
      context.plainName = foldedKey(field.plainName) == foldedKey(field.name) ? "" : field.plainName
      context.isAtPolice = inField.allSatisfy { $0.row.scope == .police }
      context.receiver = field.receivedAt
      context.counter = portal.desk?.counter(forField: field.code).map { counter(context: $0) }
      // A few procedures are read faster than filtered.
      if current.count > 8 {
        context.facets = facets(filters, anchor: "#\(field.code)") { choice in
          filters.procedures(choice).count { $0.field.code == field.code }
        }
      }
      context.sheetPath = current.isEmpty ? "" : Address.sheet(.field(field.code))
      context.groups =
        current.isEmpty
        ? []
        : [
          ProcedureGroupContext(
            title: "Thủ tục đang có hiệu lực",
            procedures: current.map { listed($0, isAtPolice: context.isAtPolice) })
        ]
      context.future = inField.filter { $0.state(on: portal.today) == .future }.map { row($0) }
      context.repealed = inField.filter { $0.state(on: portal.today) == .repealed }.map { row($0) }
      context.otherFields = shelf.fieldGroups.filter { $0.name == field.group }.flatMap(
        \.procedureFields
      )
      .filter { $0.path != Address.field(field.code) }
      .map { CountedLinkContext(name: $0.name, path: $0.path, count: $0.count) }
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.field, context)))
    }
  }

  /// A row in the list of a field, where "Phí:" stands before the fee, and where the page itself
  /// already says that the police receive.
  private func listed(_ procedure: Procedure, isAtPolice: Bool) -> ProcedureRowContext {
    var row = row(procedure)
    if row.fee.dropFirst().first?.isLowercase == true { row.fee = row.fee.lowercasedFirst }
    if isAtPolice { row.note = "" }
    row.note = row.note.uppercasedFirst
    return row
  }

  /// What came into force, what ended and what is to come, by day, newest first.
  private func procedureChangesOutput() -> Output {
    Output(Address.procedureChanges) {
      var byDay: [PartialDate: [ProcedureChangeContext]] = [:]
      for procedure in portal.procedures {
        let lifecycle = procedure.lifecycle(on: portal.today)
        let state = procedure.state(on: portal.today)
        let (kind, day): (String, PartialDate?) =
          switch state {
          case .repealed: ("Bãi bỏ", lifecycle.until)
          case .future: ("Sắp có hiệu lực", lifecycle.from)
          case .current: ("Công bố", lifecycle.from)
          }
        guard state != .current || day != nil else { continue }
        var change = ProcedureChangeContext(
          kind: kind, name: procedure.shortName, code: procedure.code.text,
          path: Address.procedure(procedure.code.text))
        change.decision = lifecycle.decision
        change.replacedBy = lifecycle.replacedBy.joined(separator: ", ")
        byDay[day ?? .year(0), default: []].append(change)
      }
      var head = PageHead(Address.procedureChanges, "Thủ tục mới, sửa đổi, bãi bỏ")
      head.description = "Thay đổi gần đây trong danh mục thủ tục hành chính."
      var context = ProcedureChangesPageContext(
        page: page(head), proceduresPath: Section.procedures.address)
      context.days = byDay.sorted { $0.key > $1.key }.map { day, changes in
        let isDated = day != .year(0)
        return ProcedureChangeDayContext(
          date: isDated ? day.short : "Nguồn không nêu ngày",
          isoDate: isDated ? day.machineReadable : "", changes: changes)
      }
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.changes, context)))
    }
  }

  private func letters(_ procedures: [Procedure], _ answers: [ProcedureCode: String])
    -> [LetterContext]
  {
    var letters: [LetterContext] = []
    for procedure in procedures {
      let letter = firstLetter(procedure.shortName)
      if letters.last?.letter != letter {
        letters.append(LetterContext(letter: letter, anchor: "chu-\(letterSlug(letter))"))
      }
      var row = row(procedure, withField: true)
      row.fieldCode = procedure.field.code
      row.answers = answers[procedure.code] ?? ""
      letters[letters.count - 1].procedures.append(row)
    }
    return letters
  }

  /// The letter under which a name stands: tones do not part letters, `Đ`, `Ă`, `Ơ` do.
  private func firstLetter(_ name: String) -> String {
    guard let first = name.first(where: { $0.isLetter || $0.isNumber }) else { return "#" }
    return withoutTone(String(first).uppercased())
  }

  private func withoutTone(_ letter: String) -> String {
    for (plain, toned) in toneTable where toned.contains(letter) { return plain }
    return letter
  }

  private func letterSlug(_ letter: String) -> String {
    switch letter {
    case "Đ": "dd"
    case "Ă": "aw"
    case "Â": "aa"
    case "Ê": "ee"
    case "Ô": "oo"
    case "Ơ": "ow"
    case "Ư": "uw"
    case "#": "khac"
    default: slug(letter).isEmpty ? "khac" : slug(letter)
    }
  }

  private var toneTable: [(String, String)] {
    [
      ("A", "ÀẢÃÁẠ"), ("Ă", "ẰẲẴẮẶ"), ("Â", "ẦẨẪẤẬ"), ("E", "ÈẺẼÉẸ"), ("Ê", "ỀỂỄẾỆ"),
      ("I", "ÌỈĨÍỊ"), ("O", "ÒỎÕÓỌ"), ("Ô", "ỒỔỖỐỘ"), ("Ơ", "ỜỞỠỚỢ"), ("U", "ÙỦŨÚỤ"),
      ("Ư", "ỪỬỮỨỰ"), ("Y", "ỲỶỸÝỴ"),
    ]
  }
}
