internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import Theming
internal import VietnameseText

/// Lists of persons who receive direct support (hỗ trợ trực tiếp). Search engines are asked to
/// stay away, nothing but the section's page leads to a list, and its rows are in no file.
extension Site {
  func aidOutputs() -> [Output] {
    guard portal.hasContent(.aid) else { return [] }
    return [aidSectionOutput()] + portal.aidLists.map(aidOutput)
  }

  private func aidSectionOutput() -> Output {
    Output(Section.aid.address) {
      let introduction = introduction(.aid)
      let lists = portal.aidLists
      var context = ListPageContext(page: page(introduction.head))
      context.introduction = introduction.body.html
      context.total = lists.isEmpty ? "" : "\(VietnameseNumber.format(lists.count)) danh sách"
      context.items = lists.map { entry in
        var item = item(entry)
        item.kind = entry.record.programme
        item.state = entry.record.removedOn.map { "gỡ ngày \($0.short)" } ?? ""
        return item
      }
      context.emptyReason = lists.isEmpty ? "Hiện không có danh sách nào đang công khai." : ""
      return introduction.rendered(theme.renderBytes(TemplateName.list, context))
    }
  }

  private func aidOutput(_ entry: Entry<AidList>) -> Output {
    Output(entry.address) {
      let list = entry.record
      let body = body(entry)
      // Its words stay on it: none of the text goes to the description.
      let head = PageHead(entry)
      var context = ContentPageContext(page: page(head))
      context.kind = Section.aid.name
      context.summary = entry.metadata.summary
      context.facts = facts([
        ("Chương trình", list.programme), ("Căn cứ công khai", list.basis),
        ("Quyết định", list.decision),
        ("Gỡ khỏi trang", list.removedOn.map { "ngày \($0.short)" }),
        ("Tổng cộng", total(list.rows, list.unit)),
      ])
      context.contents = contents(body.headings)
      context.body = body.html
      context.tables = tables(list)
      let lines = LineTable(entry.source.bytes)
      return Diagnosed(
        Rendered(theme.renderBytes(TemplateName.content, context), facts: body.facts),
        body.diagnostics.map { $0.concealed(lines) })
    }
  }

  /// A table for each hamlet, by the alphabet; the persons in the order of the decision.
  private func tables(_ list: AidList) -> [FragmentContext] {
    var names: [String: String] = [:]
    for row in list.rows where names[slug(row.hamlet)] == nil {
      names[slug(row.hamlet)] = row.hamlet
    }
    let hamlets = names.sorted(byName: \.value, then: \.key)
    return hamlets.enumerated().map { index, hamlet in
      let rows = list.rows.filter { slug($0.hamlet) == hamlet.key }
      let table = TableComponent(
        caption: total(rows, list.unit).uppercasedFirst,
        header: ["Họ tên", list.isMoney ? "Số tiền (đồng)" : "Mức hỗ trợ (\(list.unit))"],
        rows: rows.map { [$0.name, VietnameseNumber.format($0.amount)] })
      return FragmentContext(
        title: hamlet.value.uppercasedFirst, anchor: "thon-\(index + 1)",
        html: table.html(id: "bang-thon-\(index + 1)"))
    }
  }

  /// `12 người hoặc hộ, cộng 6.000.000 đồng`.
  private func total(_ rows: [AidRow], _ unit: String) -> String {
    let count = "\(VietnameseNumber.format(rows.count)) người hoặc hộ"
    let sum = rows.reduce(Optional(DecimalNumber(0))) { $0?.adding($1.amount) }
    return sum.map { "\(count), cộng \(VietnameseNumber.format($0)) \(unit)" } ?? count
  }
}
