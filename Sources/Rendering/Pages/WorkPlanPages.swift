internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// Plans and results (kế hoạch, kết quả): the list by year, and a page for each.
extension Site {
  func workPlanOutputs() -> [Output] {
    guard portal.hasContent(.plans) else { return [] }
    return [workPlanListOutput()]
      + portal.workPlans.map { entry in contentOutput(entry) { fill(&$0, entry) } }
  }

  private func workPlanListOutput() -> Output {
    Output(Section.plans.address) {
      let introduction = introduction(.plans)
      var context = WorkPlanListPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.total = workPlanTotal()
      context.years = workPlanYears()
      context.emptyReason =
        portal.workPlans.isEmpty ? "Chưa có kế hoạch nào được đăng ở mục này." : ""
      return introduction.rendered(theme.renderBytes(TemplateName.plans, context))
    }
  }

  private func workPlanTotal() -> String {
    let results = portal.workPlans.count { $0.record.subject == .result }
    let plans = portal.workPlans.count - results
    return [(plans, "kế hoạch, chương trình"), (results, "kết quả")].filter { $0.0 > 0 }
      .map { "\(VietnameseNumber.format($0.0)) \($0.1)" }.joined(separator: "; ")
  }

  private func workPlanYears() -> [WorkPlanYearContext] {
    Dictionary(grouping: portal.workPlans, by: \.record.year).sorted { $0.key > $1.key }
      .map { year, entries in
        WorkPlanYearContext(
          year: year == 0 ? "Chưa rõ năm" : "Năm \(year)",
          anchor: year == 0 ? "chua-ro-nam" : "nam-\(year)", plans: entries.map(item(workPlan:)))
      }
  }

  func item(workPlan entry: Entry<WorkPlan>) -> ListItemContext {
    let plan = entry.record
    var item = item(entry)
    item.kind =
      plan.subject.name.uppercasedFirst + (plan.number.isEmpty ? "" : ", số \(plan.number)")
    let count = portal.results(of: entry).count
    item.state = [
      item.state, plan.state?.name ?? "", count > 0 ? "có \(count) kết quả" : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    return item
  }

  private func fill(_ context: inout ContentPageContext, _ entry: Entry<WorkPlan>) {
    let plan = entry.record
    context.kind = plan.subject.name.uppercasedFirst
    context.facts = facts([
      ("Năm", plan.year == 0 ? "" : String(plan.year)), ("Kỳ", plan.period),
      ("Số ký hiệu", plan.number), ("Ngày ban hành", plan.issued?.short),
      ("Cơ quan ban hành", plan.issuer), ("Tình trạng", plan.state?.name.uppercasedFirst),
    ])
    // The document itself, when the portal has it under the same number.
    if let index = context.facts.firstIndex(where: { $0.label == "Số ký hiệu" }),
      let document = portal.documents.first(where: { isNumbered($0.record, as: plan) })
    {
      context.facts[index].path = document.address
    }
    if let whole = portal.plan(of: entry) {
      context.facts.insert(
        FactContext(label: "Kết quả của", value: whole.title, path: whole.address), at: 0)
    }
    let results = portal.results(of: entry)
    context.relatedTitle = results.isEmpty ? "" : "Kết quả thực hiện"
    context.related = results.map(item(workPlan:))
    context.attachments = attachments(plan.files)
  }

  /// Numbers begin anew each year, so the year must agree too.
  private func isNumbered(_ document: OfficialDocument, as plan: WorkPlan) -> Bool {
    foldedKey(document.number) == foldedKey(plan.number)
      && (plan.issued == nil || document.issued?.year == plan.issued?.year)
  }
}
