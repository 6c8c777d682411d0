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
    check: .forms { $0.dossiersAsProcedures() })
}

extension FormSheet {
  fileprivate func dossiersAsProcedures() -> [Finding] {
    var dossiers: Set<DecimalNumber> = []
    for row in rows where row.unitKey == "ho so" {
      if let figure = row.figure, figure > DecimalNumber(50) { dossiers.insert(figure) }
    }
    let counting = dossiers.isEmpty ? [] : rows.filter(\.countsProcedures)
    var others: [FormRow] = []
    var doubtful: [FormRow] = []
    for row in counting {
      guard let figure = row.figure else { continue }
      if dossiers.contains(figure) { doubtful.append(row) } else { others.append(row) }
    }
    guard let most = others.compactMap(\.figure).max() else { return [] }
    let total = FormSheet.largestTotal(of: others)
    return doubtful.filter { $0.isAbove(most) }.map { $0.asProcedures(total: total) }
  }

  /// The row that counts all procedures, where there is one.
  private static func largestTotal(of rows: [FormRow]) -> FormRow? {
    var largest: FormRow?
    for row in rows where row.countedThing == .procedures && row.key.hasPrefix("tong") {
      guard let figure = row.figure else { continue }
      if let known = largest?.figure, known >= figure { continue }
      largest = row
    }
    return largest
  }
}

extension FormRow {
  fileprivate var countsProcedures: Bool { unitKey == "thu tuc" || unitKey == "tthc" }

  fileprivate func isAbove(_ most: DecimalNumber) -> Bool {
    guard !isAnswered, let figure else { return false }
    return figure > most
  }

  fileprivate func asProcedures(total: FormRow?) -> Finding {
    var message = "\(value) là số hồ sơ, ô này đếm thủ tục"
    if let total {
      message += " (\(total.name) biểu \(total.form): tổng số \(total.value) thủ tục)"
    }
    return finding(message, hint: "ghi số thủ tục", severity: total == nil ? .warning : nil)
  }
}
