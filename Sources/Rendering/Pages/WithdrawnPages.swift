internal import Commune
internal import Diagnostics
internal import Files
internal import Theming
internal import VietnameseText

/// Pages that say of others that a person took them from readers, when and why, and nothing of what they said.
extension Site {
  func withdrawnOutputs() -> [Output] {
    portal.withdrawals.filter(\.isPage).map { withdrawal in
      Output(withdrawal.address) {
        let title = "Trang này đã được gỡ"
        var context = ContentPageContext(page: page(PageHead(withdrawal.address, title)))
        context.page.noIndex = true
        context.page.canonical = ""
        context.page.shareType = ""
        context.body = words(of: withdrawal)
        return Diagnosed(Rendered(theme.renderBytes(TemplateName.content, context)))
      }
    }
  }

  private func words(of withdrawal: Portal.Withdrawal) -> String {
    let root = Address.root(from: withdrawal.address)
    let day = withdrawal.date.map { " ngày \($0.short)" } ?? ""
    var out = "<p>\(escapedHTML(portal.settings.name)) đã gỡ nội dung ở địa chỉ này\(day).</p>\n"
    if !withdrawal.reason.isEmpty {
      out += "<p><strong>Lý do:</strong> \(escapedHTML(withdrawal.reason))</p>\n"
    }
    var links = [(name: "Trang chủ", address: Address.home)]
    if let section = Section(of: withdrawal.address), portal.hasContent(section) {
      links.insert((section.name, section.address), at: 0)
    }
    links.append(("Tìm trên trang này", Address.search))
    out += "<ul>\n"
    for link in links {
      out += "<li><a href=\"\(root)\(link.address)\">\(escapedHTML(link.name))</a></li>\n"
    }
    return out + "</ul>\n"
  }
}
