internal import Diagnostics
internal import VietnameseText

extension Rule {
  /// A number of dossiers where procedures are counted.
  package static let formDossiersAsProcedures = Rule(
    "TX1207", "số hồ sơ ghi vào ô số thủ tục", .unit, .error,
    Explanation(
      """
      Dòng đếm thủ tục mà ghi đúng con số của một dòng đếm hồ sơ, và lớn hơn tổng số thủ tục của xã trong cùng bộ \
      biểu, thì chắc là ghi nhầm số hồ sơ: một phần không thể lớn hơn tổng. Không có dòng tổng số thủ tục thì chỉ nhắc.
      """,
      english: """
        A row that counts procedures holds the figure of a row that counts dossiers, and more than all procedures \
        of the same forms.
        """,
      wrong: """
        1. Tổng số thủ tục: 140 · 6.1. Số thủ tục trực tuyến: 971 · 6.2. Số hồ sơ đã tiếp \
        nhận: 971
        """,
      right: """
        1. Tổng số thủ tục: 140 · 6.1. Số thủ tục trực tuyến: 106 · 6.2. Số hồ sơ đã tiếp \
        nhận: 971
        """,
      source: "Đơn vị tính của biểu mẫu"),
    check: .forms { sheet in
      let dossiers = Set(sheet.rows.filter { $0.unitKey == "ho so" }.compactMap(\.figure))
        .filter { $0 > DecimalNumber(50) }
      guard !dossiers.isEmpty else { return [] }
      let procedures = sheet.rows.filter { $0.unitKey == "thu tuc" || $0.unitKey == "tthc" }
      let others = procedures.filter { row in row.figure.map { !dossiers.contains($0) } ?? false }
      let totals = others.filter { $0.countedThing == .procedures && $0.key.hasPrefix("tong") }
      let most = others.compactMap(\.figure).max()
      return procedures.compactMap { row in
        guard !row.isAnswered, let figure = row.figure, dossiers.contains(figure),
          let most, figure > most
        else { return nil }
        let total = totals.max { ($0.figure ?? figure) < ($1.figure ?? figure) }
        return row.finding(
          "\(row.value) là số hồ sơ, ô này đếm thủ tục"
            + (total.map { " (\($0.name) biểu \($0.form): tổng số \($0.value) thủ tục)" } ?? ""),
          hint: "ghi số thủ tục", severity: total == nil ? .warning : nil)
      }
    })
}
