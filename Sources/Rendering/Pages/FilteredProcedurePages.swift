internal import Commune
internal import Diagnostics
internal import Theming
internal import VietnameseText

/// A page for each choice of one or two filters, so that the list of procedures can be narrowed on
/// plain links. They repeat what other pages have, so search engines and the site map leave them out.
extension Site {
  func filteredProcedureOutputs() -> [Output] {
    guard portal.hasContent(.procedures), !portal.isArchive else { return [] }
    let filters = procedureFilters()
    return filters.choices.map { choice in filteredOutput(choice, filters) }
  }

  private func filteredOutput(_ choice: FacetChoice, _ filters: ProcedureFilters) -> Output {
    Output(choice.address) {
      var head = PageHead(choice.address, choice.title)
      head.description = "Lọc danh sách thủ tục hành chính đang có hiệu lực."
      let found = filters.procedures(choice)
      var context = FilteredProceduresPageContext(
        page: page(head), total: VietnameseNumber.format(found.count), listPath: listPath(choice))
      context.page.noIndex = true
      context.chosen = choice.answers.map { answer in
        LinkContext(
          name: answer.name, path: choice.dropping(answer.facet).address, note: answer.facet.name)
      }
      context.facets = facets(filters, choice: choice, counting: filters.count)
      let byField = Dictionary(grouping: found) { $0.field.code }
      for field in portal.catalogue.fields {
        guard let procedures = byField[field.code] else { continue }
        context.procedureFields.append(
          CountedLinkContext(
            name: field.name, path: "\(choice.address)#\(field.code)",
            count: VietnameseNumber.format(procedures.count)))
        context.groups.append(
          ProcedureGroupContext(
            title: field.name, anchor: field.code, procedures: procedures.map { row($0) }))
      }
      return Diagnosed(Rendered(theme.renderBytes(TemplateName.filteredProcedures, context)))
    }
  }

  /// `thu-tuc/index.html?kenh=truc-tuyen&phi=khong-thu#tat-ca`
  private func listPath(_ choice: FacetChoice) -> String {
    let query = choice.answers.map { "\($0.facet.rawValue)=\($0.code)" }.joined(separator: "&")
    return "\(Section.procedures.address)?\(query)#tat-ca"
  }
}
