internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// Pages that are read from top to bottom: articles, notices, answers, and the like. They differ
/// only in the list of facts above the text.
extension Site {
  func contentOutputs(of edited: EditedText? = nil) -> [Output] {
    func all<Record>(_ entries: [Entry<Record>]) -> [Entry<Record>] {
      edited.map { $0.placed(in: entries) } ?? entries
    }
    return all(portal.articles).withNeighbours().map { entry, neighbours in
      contentOutput(entry, neighbours) { show(entry.record.picture, on: &$0) }
    }
      + all(portal.notices).withNeighbours().map { entry, neighbours in
        contentOutput(entry, neighbours) { fill(&$0, entry) }
      }
      + all(portal.pages).map { entry in contentOutput(entry) { _ in } }
      + all(portal.questions).withNeighbours().map { entry, neighbours in
        contentOutput(entry, neighbours) { fill(&$0, entry) }
      }
      + all(portal.projects).withNeighbours().map { entry, neighbours in
        contentOutput(entry, neighbours) { fill(&$0, entry) }
      }
      + all(portal.leaders).map { entry in contentOutput(entry) { fill(&$0, entry) } }
      + all(portal.schedules).map { entry in
        contentOutput(entry) { fill(&$0, entry) }
      }
      + all(portal.disclosures).map { entry in
        contentOutput(entry) { fill(&$0, entry) }
      }
      + all(portal.budget).map { entry in contentOutput(entry) { fill(&$0, entry) } }
  }

  /// The page of one entry; `fill` adds what its kind knows.
  func contentOutput<Record>(
    _ entry: Entry<Record>, _ neighbours: Neighbours = Neighbours(),
    _ fill: @escaping @Sendable (inout ContentPageContext) -> Void
  ) -> Output {
    let recipe = PageRecipe {
      // All but what comes of its text alone.
      var head = PageHead(entry)
      head.structuredData = structuredData(entry)
      var frame = ContentPageContext(page: page(head))
      frame.summary = entry.metadata.summary
      (frame.previous, frame.next) = (neighbours.previous, neighbours.next)
      fill(&frame)
      let context = frame
      return PageToMake(
        ingredients: { asked in
          var bytes: [UInt8] = []
          context.write(into: &bytes)
          write(entry.source, at: entry.address, asking: asked, into: &bytes)
          return bytes
        },
        make: {
          let body = body(entry)
          var context = context
          context.take(body)
          return Diagnosed(
            Rendered(theme.renderBytes(TemplateName.content, context), facts: body.facts),
            body.diagnostics)
        })
    }
    return Output(entry.address, recipe)
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<Notice>) {
    let notice = entry.record
    context.facts = facts([
      ("Tạm ngưng từ", notice.outageFrom), ("Dự kiến có lại", notice.outageUntil),
      ("Niêm yết", span(notice.postedFrom?.short ?? "", notice.postedUntil?.short ?? "")),
      ("Nơi niêm yết", notice.place),
    ])
    if let until = notice.postedUntil, notice.isOver(on: portal.today) {
      context.expired = "Đã hết thời gian niêm yết từ \(until.adding(days: 1).short)."
    }
    context.attachments = attachments(notice.files)
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<QuestionAnswer>) {
    let question = entry.record
    context.facts = facts([
      ("Ngày hỏi", question.asked?.short), ("Ngày trả lời", question.answered?.short),
      ("Cơ quan trả lời", question.answeredBy), ("Lĩnh vực", fieldName(question.field)),
    ])
    let procedures = question.procedures.compactMap(ProcedureCode.init).compactMap(portal.procedure)
    context.relatedTitle = procedures.isEmpty ? "" : "Thủ tục liên quan"
    context.related = procedures.map {
      ListItemContext(
        title: $0.shortName, path: Address.procedure($0.code.text), kind: $0.code.text)
    }
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<Project>) {
    let project = entry.record
    context.kind = project.subject.name.uppercasedFirst
    context.facts = facts([
      ("Chủ đầu tư", project.owner), ("Tổng mức đầu tư", project.cost),
      ("Nguồn vốn", project.funding), ("Thời gian", span(project.from, project.until)),
      ("Tiến độ", project.progress), ("Địa điểm", project.place), ("Quyết định", project.decision),
    ])
    context.attachments = attachments(project.files)
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<Leader>) {
    let leader = entry.record
    show(leader.picture, on: &context)
    context.facts = facts([("Chức vụ", leader.position), ("Nhiệm vụ", leader.duties)])
    for (label, text) in [("Điện thoại cơ quan", leader.phone), ("Thư điện tử", leader.email)]
    where !text.isEmpty {
      context.facts.append(FactContext(label: label, value: text, url: outsideURL(text)))
    }
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<WorkSchedule>) {
    let schedule = entry.record
    context.facts = facts([
      ("Áp dụng", span(schedule.from?.short ?? "", schedule.until?.short ?? ""))
    ])
    let places = Set(schedule.sessions.map(\.place))
    let isOnePlace = places.count == 1
    if isOnePlace { context.facts += facts([("Địa điểm", places.first)]) }
    let rows = schedule.sessions.map {
      [$0.day, $0.hours, $0.person, $0.position] + (isOnePlace ? [] : [$0.place])
    }
    let table = TableComponent(
      caption: "Các buổi tiếp công dân",
      header: ["Ngày", "Giờ", "Người tiếp", "Chức vụ"] + (isOnePlace ? [] : ["Địa điểm"]),
      rows: rows)
    context.tables = [FragmentContext(anchor: "cac-buoi", html: table.html(id: "bang-cac-buoi"))]
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<DisclosureList>) {
    let rows = entry.record.classes.map { item -> [TableComponent.Cell] in
      let target = link(toSource: item.place)
      let place = target.map { TableComponent.Cell($0.name, path: context.page.root + $0.path) }
      return [
        .init(item.information), .init(item.form), place ?? .init(item.place), .init(item.time),
        .init(item.duration),
      ]
    }
    guard !rows.isEmpty else { return }
    let table = TableComponent(
      caption: "Danh mục thông tin phải được công khai",
      header: ["Loại thông tin", "Hình thức", "Nơi công khai", "Thời điểm", "Thời hạn"], cells: rows
    )
    context.tables = [FragmentContext(anchor: "danh-muc", html: table.html(id: "bang-danh-muc"))]
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<BudgetItem>) {
    let item = entry.record
    context.facts = facts([
      ("Năm ngân sách", item.year == 0 ? "" : String(item.year)),
      ("Loại", item.stage.name.uppercasedFirst),
      ("Kỳ", item.term == .year ? "cả năm" : item.term.name), ("Quyết định", item.decision),
      ("Ngày ban hành", item.issued?.short), ("Đơn vị tính", item.unit),
      ("Chế độ công khai", regimeWords(item)),
    ])
    context.tables = item.tables.enumerated().compactMap { index, file in
      portal.tables[file.path].map { table in
        var component = TableComponent(table, caption: file.name)
        component.unit = item.unit(of: file)
        component.note = formWords(file, in: item)
        let chart = budgetChart(table, file.name, unit: item.unit(of: file))
        return FragmentContext(
          anchor: "bang-\(index + 1)",
          html: (chart?.html(id: "bieu-do-\(index + 1)") ?? "")
            + component.html(id: "bang-so-lieu-\(index + 1)"))
      }
    }
    context.attachments = attachments(item.tables.map(\.file) + item.files)
  }

  /// Facts with a value, in order.
  func facts(_ pairs: [(String, String?)]) -> [FactContext] {
    pairs.compactMap { label, value in
      guard let value, !value.isEmpty else { return nil }
      return FactContext(label: label, value: value)
    }
  }

  private func span(_ from: String, _ until: String) -> String {
    switch (from.isEmpty, until.isEmpty) {
    case (true, true): ""
    case (false, true): "từ \(from)"
    case (true, false): "đến \(until)"
    case (false, false): "\(from) – \(until)"
    }
  }

  /// The name of the field with this code, or the text itself when it is no code.
  func fieldName(_ code: String) -> String {
    portal.catalogue.fields.first { $0.code == code }?.name ?? code
  }
}

extension ContentPageContext {
  /// Takes in the text, and nothing that does not follow from it: what the page is made of besides is what its
  /// ``PageRecipe`` says.
  fileprivate mutating func take(_ body: Body) {
    if page.description.isEmpty { page.description = body.text.firstSentences(limit: 160) }
    contents = Site.contents(body.headings)
    self.body = body.html
  }
}

/// The pages beside a page in the list of its section.
struct Neighbours: Sendable {
  var previous: LinkContext?
  var next: LinkContext?
}

extension Array {
  fileprivate func withNeighbours<Record>() -> [(Element, Neighbours)]
  where Element == Entry<Record> {
    let links = map { LinkContext(name: $0.title, path: $0.address) }
    return enumerated().map { place, entry in
      let previous = place > 0 ? links[place - 1] : nil
      let next = place + 1 < count ? links[place + 1] : nil
      return (entry, Neighbours(previous: previous, next: next))
    }
  }
}
