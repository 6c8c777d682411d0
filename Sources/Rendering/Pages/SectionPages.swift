internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// Sections with a page of their own shape: digital transformation, budget, introduction, leaders,
/// reception of citizens, complaints and proposals.
extension Site {
  func sectionOutputs() -> [Output] {
    var outputs: [Output] = []
    if portal.hasContent(.digital) { outputs.append(digitalOutput()) }
    if portal.hasContent(.budget) { outputs.append(budgetOutput()) }
    if portal.hasContent(.introduction) { outputs.append(introductionOutput()) }
    if portal.hasContent(.leaders) { outputs.append(leadersOutput()) }
    if portal.hasContent(.schedule) { outputs.append(scheduleOutput()) }
    if portal.hasContent(.feedback) { outputs.append(feedbackOutput()) }
    if portal.hasContent(.archives) { outputs.append(archivesOutput()) }
    return outputs
  }

  private func digitalOutput() -> Output {
    Output(Section.digital.address) {
      let introduction = introduction(.digital)
      var context = DigitalTransformationPageContext(page: page(introduction.head))
      context.body = introduction.body.html
      context.items = portal.pages.filter { $0.address.hasPrefix("chuyen-doi-so/") }.map {
        item($0)
      }
      context.statistics = digitalGroupFragments()
      context.documents = digitalDocuments()
      return introduction.rendered(theme.renderBytes(TemplateName.digital, context))
    }
  }

  private func digitalDocuments() -> [OfficialDocumentRowContext] {
    func isDigital(_ words: String) -> Bool {
      let plain = folded(words)
      return [
        "chuyen doi so", "chinh quyen so", "chinh quyen dien tu", "cong nghe thong tin", "cntt",
      ]
      .contains { plain.range(of: $0) != nil }
    }
    return portal.documents.filter { isDigital("\($0.record.subject) \($0.record.field)") }
      .map { row($0) } + portal.register.filter { isDigital($0.subject) }.map { row($0) }
  }

  /// What was published of the budget: a row for each step and term, a column for each year.
  private func budgetOutput() -> Output {
    Output(Section.budget.address) {
      let introduction = introduction(.budget)
      let years = Set(portal.budget.map(\.record.year)).sorted(by: >)
      var context = BudgetPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.years = years.map { BudgetYearContext(year: String($0)) }
      context.rows = budgetRows(years)
      context.items = portal.budget.map { item($0) }
      context.emptyReason =
        portal.budget.isEmpty ? "Chưa có số liệu ngân sách nào được công khai." : ""
      return introduction.rendered(theme.renderBytes(TemplateName.budget, context))
    }
  }

  private func budgetRows(_ years: [Int]) -> [BudgetRowContext] {
    BudgetItem.Stage.allCases.flatMap { stage in
      BudgetItem.Term.allCases.compactMap { term -> BudgetRowContext? in
        let entries = portal.budget.filter { $0.record.stage == stage && $0.record.term == term }
        guard !entries.isEmpty else { return nil }
        let isYearly = term == .year && stage != .execution
        let name = isYearly ? stage.name : "\(stage.name) \(term.name)"
        let cells = years.map { year -> BudgetCellContext in
          guard let entry = entries.first(where: { $0.record.year == year }) else {
            return BudgetCellContext(note: "chưa có")
          }
          let date = entry.record.date?.short
          return BudgetCellContext(path: entry.address, name: date ?? "xem")
        }
        return BudgetRowContext(name: name.uppercasedFirst, cells: cells)
      }
    }
  }

  /// The seven records that Nghị định 224/2026/NĐ-CP names, then every other page. A record that a
  /// living commune lacks is shown as lacking; an archive shows only what it has.
  private func introductionOutput() -> Output {
    Output(Section.introduction.address) {
      let introduction = introduction(.introduction)
      let pages = portal.pages.filter { $0.address.hasPrefix("gioi-thieu/") }
      var context = IntroductionPageContext(page: page(introduction.head))
      context.body = introduction.body.html
      context.records = Page.Record.allCases.compactMap { record in
        var row = IntroductionRecordContext(name: record.name.uppercasedFirst)
        if let entry = pages.first(where: { $0.record.record == record }) {
          row.path = entry.address
          row.summary = entry.metadata.summary
          row.updated = (entry.metadata.updated ?? entry.metadata.date)?.short ?? ""
        } else if record == .leaders, portal.hasContent(.leaders) {
          row.path = Section.leaders.address
        } else if portal.isArchive {
          return nil
        }
        return row
      }
      context.items = pages.filter { $0.record.record == nil }.map { item($0) }
      return introduction.rendered(theme.renderBytes(TemplateName.introduction, context))
    }
  }

  private func leadersOutput() -> Output {
    Output(Section.leaders.address) {
      let introduction = introduction(.leaders)
      var context = LeaderListPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.leaders = portal.leaders.map { entry in
        var leader = LeaderContext(
          name: entry.record.name, role: entry.record.position, path: entry.address)
        leader.duties = entry.record.duties
        leader.phone = entry.record.phone
        leader.phoneURL = telephoneURL(entry.record.phone)
        leader.email = entry.record.email
        leader.photo = photo(
          entry.record.picture, root: context.page.root, sizes: "96px", isLazy: true)
        return leader
      }
      context.emptyReason =
        portal.leaders.isEmpty ? "Chưa có thông tin về lãnh đạo được đăng ở mục này." : ""
      return introduction.rendered(theme.renderBytes(TemplateName.leaders, context))
    }
  }

  private func scheduleOutput() -> Output {
    Output(Section.schedule.address) {
      let introduction = introduction(.schedule)
      var context = WorkSchedulePageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      var upcoming: [(start: Int, row: WorkScheduleContext)] = []
      for entry in portal.schedules {
        let schedule = entry.record
        if schedule.isOver(on: portal.today) {
          context.earlier.append(item(entry))
          continue
        }
        var row = WorkScheduleContext(title: schedule.title, path: entry.address)
        row.period = [
          schedule.from.map { "từ \($0.short)" }, schedule.until.map { "đến \($0.short)" },
        ]
        .compactMap { $0 }.joined(separator: " ")
        let places = Set(schedule.sessions.map(\.place))
        row.place = places.count == 1 ? places.first ?? "" : ""
        row.sessions = schedule.sessions.map {
          ReceptionSessionContext(
            day: $0.day, time: $0.hours, host: $0.person, role: $0.position,
            place: row.place.isEmpty ? $0.place : "")
        }
        upcoming.append((schedule.from?.dayNumber ?? 0, row))
      }
      // The schedule of today stands before that of next month.
      context.current = upcoming.sorted { $0.start < $1.start }.map(\.row)
      context.emptyReason =
        context.current.isEmpty ? "Chưa có lịch cho thời gian tới.\(phoneHint())" : ""
      return introduction.rendered(theme.renderBytes(TemplateName.schedule, context))
    }
  }

  /// Whom to ask, where there is somebody.
  private func phoneHint() -> String {
    let phone = portal.settings.phone
    return portal.isArchive || phone.isEmpty ? "" : " Gọi \(phone) để hỏi."
  }

  private func feedbackOutput() -> Output {
    Output(Section.feedback.address) {
      let introduction = introduction(.feedback)
      let settings = portal.settings
      var context = FeedbackPageContext(page: page(introduction.head))
      context.body = introduction.body.html
      if !portal.isArchive {
        context.channels = [
          ("Điện thoại", settings.feedback.phone), ("Thư điện tử", settings.feedback.email),
          ("Nơi nhận trực tiếp", settings.feedback.address),
          ("Trang mạng", webURL(settings.feedback.page)),
        ].filter { !$0.1.isEmpty }.map {
          OutsideLinkContext(name: $0.0, url: outsideURL($0.1), value: $0.1)
        }
        context.rating = settings.rating.map(OutsideLinkContext.init(channel:))
      }
      context.officialChannels =
        portal.isArchive ? [] : settings.channels.map(OutsideLinkContext.init(channel:))
      context.isArchive = portal.isArchive
      return introduction.rendered(theme.renderBytes(TemplateName.feedback, context))
    }
  }
}
