internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// The events of a life (sinh con, làm nhà), each a page with its steps, and the list of them all.
extension Site {
  func lifeEventOutputs() -> [Output] {
    guard !shelf.lifeEvents.isEmpty else { return [] }
    return [lifeEventListOutput()] + shelf.lifeEvents.map(lifeEventOutput)
  }

  private func lifeEventListOutput() -> Output {
    Output(Address.lifeEvents) {
      var head = PageHead(Address.lifeEvents, lifeEventsTitle)
      head.description = "Từng việc trong đời cần những thủ tục nào, làm theo thứ tự nào."
      var context = LifeEventListPageContext(
        page: page(head),
        lead: "Chọn việc của bạn: mỗi trang nói phải qua những bước nào, bước nào trước, bước nào "
          + "chỉ cần khi có trường hợp riêng.",
        proceduresPath: Section.procedures.address)
      context.lifeEvents = shelf.lifeEvents.map(lifeEventItem)
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.lifeEvents, context)))
    }
  }

  private func lifeEventOutput(_ event: LifeEvent) -> Output {
    let address = Address.lifeEvent(event.code)
    return Output(address) {
      var head = PageHead(address, "\(event.name): làm gì, theo thứ tự nào")
      head.description = event.summary
      head.crumbs = [CrumbContext(name: lifeEventsTitle, path: Address.lifeEvents)]
      var context = LifeEventPageContext(
        page: page(head), name: event.name, listPath: Address.lifeEvents)
      context.summary = event.summary
      context.steps = event.steps.enumerated().map { index, step in
        self.context(step, number: index + 1)
      }
      context.desk = desk(of: event)
      context.nationalPortal = portal.nationalPortal
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.lifeEvent, context)))
    }
  }

  /// The events that the settings name, in their order; else all.
  func usualLifeEvents() -> [LifeEventContext] {
    let named = portal.settings.lifeEvents.map(\.value)
    guard !named.isEmpty else { return shelf.lifeEvents.map(lifeEventItem) }
    return named.compactMap { code in shelf.lifeEvents.first { $0.code == code }.map(lifeEventItem)
    }
  }

  private func lifeEventItem(_ event: LifeEvent) -> LifeEventContext {
    LifeEventContext(
      name: event.name, path: Address.lifeEvent(event.code), summary: event.summary)
  }

  private func context(_ step: LifeEvent.Step, number: Int) -> LifeEventStepContext {
    var context = LifeEventStepContext(title: step.title, anchor: lifeEventAnchor(number))
    context.condition = step.isAlways ? "" : step.condition
    context.note = step.note
    context.place = step.codes.isEmpty ? step.place : ""
    context.procedures = step.codes.compactMap { portal.procedure($0.value) }.map { procedure in
      var row = LifeEventProcedureContext(
        name: procedure.shortName, path: Address.procedure(procedure.code.text),
        code: procedure.code.text)
      row.time = procedure.timeInFewWords
      row.fee = fee(of: procedure).summary.lowercasedFirst
      row.place = place(of: procedure)
      return row
    }
    context.isChoice = step.isChoice && context.procedures.count > 1
    return context
  }

  /// In few words, since the desk itself stands under the steps.
  private func place(of procedure: Procedure) -> String {
    guard procedure.receivedAt.isEmpty else { return procedure.receivedAt }
    guard let desk = portal.desk else { return "" }
    guard let counter = desk.counter(forField: procedure.field.code) else { return desk.name }
    return counter.number.isEmpty ? counter.name : "Quầy\u{A0}\(counter.number)"
  }

  /// The desk with the counters that the steps lead to; nil when all is handed in elsewhere.
  private func desk(of event: LifeEvent) -> DeskContext? {
    let fields = event.steps.flatMap(\.codes).compactMap { portal.procedure($0.value) }
      .filter(\.receivedAt.isEmpty).map(\.field.code)
    guard let desk = portal.desk, !fields.isEmpty else { return nil }
    let counters = desk.counters.filter { counter in
      fields.contains { desk.counter(forField: $0)?.name == counter.name }
    }
    return self.desk(desk, counters: counters)
  }
}

/// Where a step stands in the page of its event.
func lifeEventAnchor(_ number: Int) -> String { "buoc-\(number)" }

/// What the list of life events is called wherever a link leads to it.
let lifeEventsTitle = "Việc thường làm"
