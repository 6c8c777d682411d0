internal import Commune
internal import VietnameseText

/// The commune's counts as tables and bars: dossiers over the periods and by field, satisfaction,
/// lateness.
extension Site {
  func reformStatistics() -> [FragmentContext] {
    dossiersOverTime() + dossiersByField() + satisfactionFragments() + latenessFragments()
  }

  private func satisfactionFragments() -> [FragmentContext] {
    guard !portal.satisfaction.isEmpty else { return [] }
    let rows = portal.satisfaction.sorted { $0.period > $1.period }
    let columns: [(String, (SatisfactionCount) -> String)] = [
      ("Số phiếu", { $0.ballots.map { VietnameseNumber.format($0) } ?? "" }),
      ("Hài lòng", { $0.satisfied.map { VietnameseNumber.format($0) } ?? "" }),
      ("Tỷ lệ hài lòng", \.rate), ("Hình thức", \.method),
    ]
    let shown = columns.filter { column in rows.contains { !column.1($0).isEmpty } }
    var table = TableComponent(
      caption: "Người dân, tổ chức trả lời phiếu, theo kỳ",
      header: ["Kỳ"] + shown.map(\.0),
      cells: rows.map { row in
        [TableComponent.Cell(row.period.name, note: row.note)]
          + shown.map { TableComponent.Cell($0.1(row)) }
      })
    table.source = sourceLines(rows.map(\.sourceLine))
    return [
      FragmentContext(
        title: "Mức độ hài lòng", anchor: "hai-long", html: table.html(id: "bang-hai-long"))
    ]
  }

  private func latenessFragments() -> [FragmentContext] {
    guard !portal.lateness.isEmpty else { return [] }
    let cells = portal.lateness.sorted { $0.period > $1.period }
      .map { row -> [TableComponent.Cell] in
        [
          .init(row.period.name, note: row.note),
          .init(row.lateDossiers.map { VietnameseNumber.format($0) } ?? ""),
          .init(row.apologies.map { VietnameseNumber.format($0) } ?? ""),
        ]
      }
    let table = TableComponent(
      caption: "Số hồ sơ và số thư, theo kỳ", header: ["Kỳ", "Hồ sơ trễ hạn", "Thư xin lỗi"],
      cells: cells)
    return [
      FragmentContext(
        title: "Hồ sơ trễ hạn, thư xin lỗi", anchor: "tre-han", html: table.html(id: "bang-tre-han")
      )
    ]
  }
}
