internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// The map of the index of service (bản đồ thực thi bộ chỉ số): what the commune has got in each
/// block by Quyết định 766/QĐ-TTg, from where and when. It ranks nobody.
extension Site {
  func serviceIndexOutputs() -> [Output] {
    guard let latest = portal.serviceIndex.first else { return [] }
    return [
      Output(Address.serviceIndex) {
        var head = PageHead(Address.serviceIndex, serviceIndexTitle)
        head.description = serviceIndexSummary(latest)
        var context = ServiceIndexPageContext(page: page(head), period: latest.period.name)
        context.retrieved = latest.retrieved?.short ?? ""
        context.retrievedISO = latest.retrieved?.iso ?? ""
        context.points = words(latest.points)
        context.maximum = words(latest.maximum)
        context.blocks = latest.blocks.map(blockContext)
        context.source = latest.sources.joined(separator: "; ")
        context.earlier = earlierPeriods()
        return Diagnosed(Rendered(theme.renderBytes(TemplateName.serviceIndex, context)))
      }
    ]
  }

  var serviceIndexTitle: String { "Bản đồ thực thi bộ chỉ số" }

  func serviceIndexSummary(_ index: ServiceIndex) -> String {
    let points = index.points.map { ": \(words($0))/\(words(index.maximum)) điểm" } ?? ""
    let date = index.retrieved.map { ", lấy ngày \($0.short)" } ?? ""
    return "Bộ chỉ số theo Quyết định 766/QĐ-TTg, \(index.period.name.lowercasedFirst)\(points)"
      + "\(date)."
  }

  /// The page of the index as the section of administrative reform lists it.
  func serviceIndexItem() -> ListItemContext? {
    portal.serviceIndex.first.map { index in
      var item = ListItemContext(title: serviceIndexTitle, path: Address.serviceIndex)
      item.summary = serviceIndexSummary(index)
      return item
    }
  }

  private func blockContext(_ block: ServiceIndex.Block) -> ServiceIndexBlockContext {
    var context = ServiceIndexBlockContext(name: block.kind.name.uppercasedFirst)
    context.points = words(block.points)
    context.maximum = words(block.maximum)
    context.share = share(block.points, of: block.maximum)
    context.note = block.note
    context.items = block.items.map { score in
      ServiceIndexItemContext(
        name: score.item, points: words(score.points), maximum: words(score.maximum),
        share: share(score.points, of: score.maximum), note: score.note)
    }
    return context
  }

  /// All periods side by side, the latest first; nothing while there is one.
  private func earlierPeriods() -> FragmentContext? {
    guard portal.serviceIndex.count > 1 else { return nil }
    let kinds = ServiceIndexScore.Block.allCases.filter { kind in
      portal.serviceIndex.contains { $0.blocks.contains { $0.kind == kind } }
    }
    let rows = portal.serviceIndex.map { index -> [TableComponent.Cell] in
      let date = index.retrieved.map { "lấy ngày \($0.short)" } ?? "chưa ghi ngày lấy"
      return [.init(index.period.name, note: date)]
        + kinds.map { kind in
          let block = index.blocks.first { $0.kind == kind }
          return .init(words(block?.points))
        } + [.init(words(index.points))]
    }
    var table = TableComponent(
      caption: "Điểm từng nhóm qua các kỳ",
      header: ["Kỳ"] + kinds.map(\.name.uppercasedFirst) + ["Cộng"], cells: rows)
    table.unit = "điểm"
    let notes = [
      rows.contains { $0.contains(where: \.text.isEmpty) } ? "Ô trống: nguồn chưa nêu" : "",
      Set(portal.serviceIndex.map(\.period.span)).count > 1
        ? unequalPeriodWords : "",
    ]
    table.note = notes.filter { !$0.isEmpty }.joined(separator: ". ")
    return FragmentContext(
      title: "Qua các kỳ", anchor: "qua-cac-ky", html: table.html(id: "bang-qua-cac-ky"))
  }

  private func words(_ number: DecimalNumber?) -> String {
    number.map { VietnameseNumber.format($0) } ?? ""
  }

  private func share(_ points: DecimalNumber?, of maximum: DecimalNumber?) -> String {
    guard let points, let maximum, maximum.mantissa > 0 else { return "" }
    return barWidth(points.doubleValue / maximum.doubleValue)
  }
}
