internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

extension Requirement {
  private static let law = "Thông tư 26/2026/TT-BTC, Điều 26, Điều 34"

  /// The four steps of a commune's budget.
  static let budget = [
    Requirement(
      "ngan-sach-du-toan-trinh", .budget, "dự toán trình Hội đồng nhân dân", law: law,
      measure: "có mục của năm nay hoặc năm sau; tháng 1 thì cả năm trước"
    ) { $0.budgetOutcome(.proposal, years: $0.plannedYears) },
    Requirement(
      "ngan-sach-du-toan", .budget, "dự toán đã được quyết định", law: law,
      measure: "có mục của năm nay hoặc năm sau; tháng 1 thì cả năm trước"
    ) { $0.budgetOutcome(.plan, years: $0.plannedYears) },
    Requirement(
      "ngan-sach-thuc-hien", .budget, "thực hiện 3, 6, 9 tháng, năm", law: law,
      measure: "có mục của mỗi kỳ đã hết trong 12 tháng qua, 15 ngày sau khi hết kỳ"
    ) { portal in
      let due = BudgetTerm.ended(before: portal.today, of: portal)
        .filter { $0.due < portal.today && !$0.isPublished(in: portal) }
      return .of(
        due.map {
          Requirement.Gap("thực hiện ngân sách \($0.name) chưa có", add: "thêm \($0.file)")
        })
    },
    Requirement(
      "ngan-sach-quyet-toan", .budget, "quyết toán đã được phê chuẩn, báo cáo tài chính năm",
      law: "\(law); Luật Tiếp cận thông tin 104/2016/QH13, Điều 19 khoản 1",
      measure: "có quyết toán của một trong hai năm trước"
    ) { portal in
      let year = portal.today.year
      let years = year - 2...year
      if let from = portal.unit?.from, from.year > year - 2, portal.today.year <= from.year + 1 {
        return portal.has(.settlement, years: years)
          ? .met : .notApplicable("xã mới lập, chưa đến hạn quyết toán năm đầu")
      }
      return portal.budgetOutcome(.settlement, years: years, wanted: year - 1)
    },
    Requirement(
      "ngan-sach-bieu", .budget, "biểu số liệu và thuyết minh của từng mục", law: law,
      measure: "mỗi mục ngân sách có bảng hoặc tệp, và có lời thuyết minh"
    ) { portal in
      if portal.budget.isEmpty { return .notApplicable("chưa có mục ngân sách nào") }
      let bare = portal.budget.filter { $0.record.tables.isEmpty && $0.record.files.isEmpty }
      let silent = portal.budget.filter { !$0.source.hasWords }
      var gaps: [Requirement.Gap] = []
      if let first = bare.first {
        gaps.append(
          Requirement.Gap(
            "\(bare.count) mục ngân sách chưa có biểu, như “\(first.title)”",
            add: "thêm “Bảng” vào \(portal.place(of: first.source.path)), tệp CSV vào so-lieu/"))
      }
      if let first = silent.first {
        gaps.append(
          Requirement.Gap(
            "\(silent.count) mục ngân sách chưa có thuyết minh, như “\(first.title)”",
            add: "viết thuyết minh vào \(portal.place(of: first.source.path))"))
      }
      return .of(gaps)
    },
  ]
}

extension Portal {
  /// The budget years that must be planned; in January last year's still counts.
  fileprivate var plannedYears: ClosedRange<Int> {
    (today.month == 1 ? today.year - 1 : today.year)...today.year + 1
  }

  fileprivate func has(_ stage: BudgetItem.Stage, years: ClosedRange<Int>) -> Bool {
    budget.contains { $0.record.stage == stage && years.contains($0.record.year) }
  }

  fileprivate func budgetOutcome(
    _ stage: BudgetItem.Stage, years: ClosedRange<Int>, wanted: Int? = nil
  ) -> Requirement.Outcome {
    if has(stage, years: years) { return .met }
    let year = wanted ?? today.year
    return .unmet(
      "\(stage.name) ngân sách năm \(year) chưa có",
      add: "thêm ngan-sach/\(VietnameseText.slug(stage.name))-\(year).md "
        + "với “Loại ngân sách: \(stage.name)”")
  }
}
