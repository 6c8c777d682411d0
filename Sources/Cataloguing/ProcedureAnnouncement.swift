internal import Commune
internal import Files
internal import VietnameseText

/// The news page of a commune that tells which procedures are new, changed or repealed (Nghị định
/// 63/2010/NĐ-CP, Điều 13–16). It tells only of procedures that the commune receives.
///
/// It is news, not a notice: a notice needs the last day of its posting, which no import knows. The page
/// `thu-tuc/thay-doi.html` stays what it is, a list by the days of the catalogue.
struct ProcedureAnnouncement {
  private let portal: Portal
  private let request: CatalogueRequest
  private let today: CalendarDate
  private let sources: [String]
  private let new: [CatalogueChange.Item]
  private let changed: [CatalogueChange.Item]
  private let repealed: [CatalogueChange.Item]

  init(
    _ change: CatalogueChange, _ portal: Portal, _ request: CatalogueRequest, today: CalendarDate,
    sources: [String]
  ) {
    self.portal = portal
    self.request = request
    self.today = today
    self.sources = sources
    func received(_ items: [CatalogueChange.Item]) -> [CatalogueChange.Item] {
      items.filter { portal.procedure($0.code) != nil }.sorted { $0.code < $1.code }
    }
    new = received(change.new)
    changed = received(change.changed)
    repealed = received(change.repealed)
  }

  /// A name that no page has.
  func path(in tree: FileTree) -> FilePath {
    let name = "tin-tuc/thu-tuc-moi-sua-doi-bai-bo-\(today.iso)"
    var number = 1
    while true {
      let path = portal.folder.appending(number == 1 ? "\(name).md" : "\(name)-\(number).md")
      if !tree.contains(path) { return path }
      number += 1
    }
  }

  var bytes: [UInt8] { Array((front + body).utf8) }

  private var counts: String {
    [(new.count, "thủ tục mới"), (changed.count, "sửa đổi"), (repealed.count, "bãi bỏ")]
      .filter { $0.0 > 0 }.map { "\(VietnameseNumber.format($0.0)) \($0.1)" }.joined(
        separator: ", ")
  }

  private var front: String {
    """
    ---
    Tiêu đề: Thủ tục mới, sửa đổi, bãi bỏ
    Ngày: \(today.short)
    Tóm tắt: \(yamlText("Danh mục thủ tục hành chính cập nhật ngày \(today.short): \(counts)."))
    Thẻ:
      - thủ tục hành chính
    Nguồn:
    \(sources.map { "  - \(yamlText($0))" }.joined(separator: "\n"))
    ---

    """
  }

  private var body: String {
    var out = markdownLine(decision) + "\n"
    out += section("Thủ tục mới", new)
    out += section("Thủ tục sửa đổi", changed)
    out += section("Thủ tục bãi bỏ", repealed)
    return out
  }

  private var decision: String {
    guard !request.decision.isEmpty else {
      return "Nguồn của lần cập nhật này không nêu quyết định công bố chung. "
        + "Quyết định của từng thủ tục được ghi bên cạnh khi nguồn có."
    }
    let day = request.decisionDate.isEmpty ? "" : ", ngày \(request.decisionDate)"
    return "Căn cứ \(request.decision)\(day)."
  }

  private func section(_ heading: String, _ items: [CatalogueChange.Item]) -> String {
    guard !items.isEmpty else { return "" }
    return "\n## \(heading)\n\n" + items.map { "- \(line($0))\n" }.joined()
  }

  private func line(_ item: CatalogueChange.Item) -> String {
    // The name that a person gave it, else the whole one: cut, it might end within a bracket.
    let procedure = portal.procedure(item.code)
    let given = procedure?.detail?.record.shortName ?? ""
    let short = given.isEmpty ? procedure?.row.shortName ?? "" : given
    let name = short.isEmpty ? item.name : short
    // In brackets, since names of the source may end with a full stop.
    let decision = item.decision.isEmpty ? "" : "; \(markdownLine(named(item.decision)))"
    var out =
      "[\(markdownLine(name.singleSpaced))](thu-tuc:\(item.code)) (mã \(item.code)\(decision))"
    let columns = item.differences.map(\.column).filter { $0 != "Địa chỉ" && $0 != "Trạng thái" }
      .map { markdownLine($0.lowercasedFirstLetter) }
    if !columns.isEmpty { out += ": đổi \(columns.joined(separator: ", "))" }
    return out
  }

  private func named(_ decision: String) -> String {
    folded(decision).hasPrefix("quyet dinh") ? decision : "Quyết định \(decision)"
  }
}

extension String {
  fileprivate var lowercasedFirstLetter: String { prefix(1).lowercased() + dropFirst() }
}
