extension Portal {
  /// Whether `section` has something to show.
  package func hasContent(_ section: Section) -> Bool {
    if introductions[section.rawValue] != nil { return true }
    return switch section {
    case .reform:
      !reports.isEmpty || hasPeriodFigures || !serviceIndex.isEmpty
    case .procedures: !procedures.isEmpty || isArchive && (desk != nil || !procedureCounts.isEmpty)
    case .digital:
      pages.contains { $0.address.hasPrefix("chuyen-doi-so/") } || !digitalGroup.isEmpty
    case .documents: !documents.isEmpty || !register.isEmpty
    case .plans: !workPlans.isEmpty
    case .budget: !budget.isEmpty
    case .aid: !aidLists.isEmpty
    case .notices: !notices.isEmpty
    case .news: !articles.isEmpty
    case .introduction: pages.contains { $0.address.hasPrefix("gioi-thieu/") }
    case .leaders: !leaders.isEmpty
    case .schedule: !schedules.isEmpty
    case .disclosure: !disclosures.isEmpty
    case .projects: !projects.isEmpty
    case .questions: !questions.isEmpty
    // An archive receives no complaints; it has the page only when it says something there.
    case .feedback: !isArchive || !settings.channels.isEmpty
    case .openData: true
    case .archives: !ancestors.isEmpty
    }
  }
}
