internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// The plan that a result belongs to, when its path leads to one.
  package func plan(of result: Entry<WorkPlan>) -> Entry<WorkPlan>? {
    guard result.record.subject == .result, let path = result.record.plan,
      let source = folder.resolving(path)
    else { return nil }
    return workPlans.first { $0.source.path == source && $0.record.subject != .result }
  }

  /// What came of a plan, in the order of the list.
  package func results(of plan: Entry<WorkPlan>) -> [Entry<WorkPlan>] {
    guard plan.record.subject != .result else { return [] }
    return workPlans.filter { entry in
      entry.record.subject == .result
        && entry.record.plan.flatMap { folder.resolving($0) } == plan.source.path
    }
  }

  /// Results that belong to no plan, and plans that are said to be the result of one.
  func strayResults() -> [Diagnostic] {
    let plans = workPlans.filter { $0.record.subject != .result }
      .compactMap { $0.source.path.relative(to: folder)?.string }
    return workPlans.compactMap { entry in
      let whole = SourceSpan.file(entry.source.path)
      guard let path = entry.record.plan else {
        return entry.record.subject == .result ? .resultWithoutPlan(near: plans, at: whole) : nil
      }
      let span = entry.source.entries.span(ofKey: "Kết quả của") ?? whole
      if entry.record.subject != .result { return .planOfPlan(entry.record.subject.name, at: span) }
      guard plan(of: entry) == nil else { return nil }
      return .noPlan(path, closest: closest(to: path, among: plans), at: span)
    }
  }
}

extension Diagnostic {
  fileprivate static func noPlan(_ path: String, closest: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0564", at: span, "“Kết quả của”: không có kế hoạch “\(path)”",
      hint: closest.map { "có phải ý bạn là “\($0)”?" }
        ?? "ghi đường dẫn tệp của kế hoạch, như ke-hoach/ten-ke-hoach.md")
  }

  fileprivate static func resultWithoutPlan(near plans: [String], at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0565", .warning, at: span, "kết quả này chưa ghi là của kế hoạch nào",
      hint: "thêm dòng “Kết quả của: \(plans.first ?? "ke-hoach/ten-ke-hoach.md")”")
  }

  fileprivate static func planOfPlan(_ subject: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0566", at: span, "chỉ kết quả mới là của một kế hoạch; trang này là \(subject)",
      hint: "xóa dòng này, hoặc ghi “Loại kế hoạch: kết quả”")
  }
}
