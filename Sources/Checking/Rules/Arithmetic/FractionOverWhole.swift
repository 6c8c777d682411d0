internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// More of something than there is of it.
  package static let fractionOverWhole = Rule(
    "TX1116", "phần lớn hơn tổng trong phân số", .ratio, .warning,
    Explanation(
      """
      Trong cách viết “a/b hồ sơ”, a là một phần của b nên không lớn hơn b. Có thể hai số bị đổi chỗ, hoặc b không \
      phải là tổng. So với kế hoạch hoặc chỉ tiêu thì a có thể lớn hơn b và không bị báo.
      """,
      english: """
        In `a/b` things, a is a part of b. A doubt, as b may be something else than the whole; shares of a plan \
        are not meant.
        """,
      wrong: "Có 12/10 cán bộ, công chức đã cài đặt chữ ký số.",
      right: "Có 10/12 cán bộ, công chức đã cài đặt chữ ký số."),
    check: .text { manuscript in
      manuscript.statements.figures.indices.compactMap { manuscript.overWhole($0) }
    })
}

extension Manuscript {
  fileprivate func overWhole(_ index: Int) -> Finding? {
    let figure = statements.figures[index]
    guard let whole = figure.whole, figure.value > whole, whole.mantissa > 0 else { return nil }
    let block = tokens(of: statements.blocks[index])
    let behind = tokens[figure.tokens.upperBound..<block.endIndex].prefix(2)
    guard let unit = FigureUnit(label: behind), unit != .documents else { return nil }
    let around = tokens[figure.tokens.upperBound..<block.endIndex].prefix(12)
    guard !around.contains("kế", "hoạch"), !around.contains("chỉ", "tiêu") else { return nil }
    return finding(
      figure.range, "\(string(figure.range)): phần lớn hơn tổng",
      hint: "xem hai số có bị đổi chỗ không")
  }
}
