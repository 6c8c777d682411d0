internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// More than the whole of something that can only be counted once.
  package static let percentageOverHundred = Rule(
    "TX1115", "tỷ lệ vượt 100%", .ratio, .error,
    Explanation(
      """
      Tỷ lệ hồ sơ đúng hạn, trực tuyến, số hóa, tỷ lệ cán bộ hay hộ dân … là phần của một tổng, nên nhiều nhất là \
      100%. Tỷ lệ so với kế hoạch, chỉ tiêu, dự toán hoặc cùng kỳ thì có thể vượt 100% và không bị báo.
      """,
      english: """
        A share of dossiers, people or documents is at most 100%. Shares of a plan, a target or last year are \
        not meant.
        """,
      wrong: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 101,2%.",
      right: "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%."),
    check: .text { manuscript in
      manuscript.statements.figures.indices.compactMap { manuscript.overHundred($0) }
    })
}

extension Manuscript {
  fileprivate func overHundred(_ index: Int) -> Finding? {
    let figure = statements.figures[index]
    guard figure.isExactPercent, figure.value > DecimalNumber(100),
      !statements.ratios.contains(where: { $0.percent == index }),
      let segment = statements.segments[index]
    else { return nil }
    let block = tokens(of: statements.blocks[index])
    guard !block.contains(where: { $0.key.map(comparisons.contains) == true }) else { return nil }
    let label = tokens[segment]
    let behind = tokens[figure.tokens.upperBound..<block.endIndex].prefix(2)
    let isOfThings = FigureUnit(label: behind) != nil
    guard isOfThings || !divisionMembers(in: label).isDisjoint(with: shares) else { return nil }
    return finding(
      figure.range, "\(string(figure.range)) vượt quá 100% của một tổng",
      hint: "đối chiếu lại số phần và số tổng")
  }
}

/// Parts of a whole, of which there is never more than the whole.
private let shares: Set<DivisionMember> = Set(
  [Division.deadline, .channel].flatMap { division in
    (0...2).map { DivisionMember(division: division, place: $0) }
  })

/// Words that say that the percentage compares with something else than a whole.
private let comparisons: WordSet = [
  "kế", "chỉ", "dự", "tăng", "giảm", "so", "cùng", "vượt", "nghị", "mục", "lãi", "hệ", "lương",
  "phụ", "hưởng", "trợ", "gấp", "bằng",
]
