package import Commune
internal import Diagnostics
internal import Files
package import Theming

extension Site {
  /// Every file of the portal, each as a function that makes it.
  package func outputs() -> [Output] {
    let pages =
      [homeOutput()] + reformOutputs() + procedureListOutputs() + sectionOutputs()
      + documentOutputs() + listOutputs() + contentOutputs() + tagOutputs() + serviceOutputs()
    let data = feedOutputs() + openDataOutputs() + siteMapFileOutputs(pages)
    let assets = theme.assets.map { asset in
      Output(asset.address) { Diagnosed(Rendered(bytes: asset.bytes)) }
    }
    let copies = (Array(portal.files.values) + formFiles()).sorted { $0.address < $1.address }
      .map { Output($0.address, copying: $0.source) }
    return pages + data + assets + copies
  }
}

extension Site {
  /// The forms of the shared catalogue that a procedure of this portal offers.
  private func formFiles() -> [PublishedFile] {
    let paths = portal.procedures.flatMap { $0.detail?.record.forms.map(\.path) ?? [] }
    return Set(paths).compactMap { portal.catalogue.files[$0] }
  }
}

extension Rendered {
  init(bytes: [UInt8]) {
    self.bytes = bytes
    facts = PageFacts()
  }
}

/// The start page of a workspace with many portals.
package func startPage(_ workspace: Workspace, _ theme: Theme) -> String {
  func card(_ portal: Portal) -> PortalCardContext {
    let settings = portal.settings
    var card = PortalCardContext(name: settings.name, path: "\(portal.slug)/index.html")
    card.province = settings.province
    card.summary =
      "\(portal.procedures(in: .current).count) thủ tục, \(portal.reports.count) báo cáo, "
      + "\(portal.documents.count + portal.register.count) văn bản."
    card.state =
      settings.isFictional ? "xã hư cấu để minh họa" : portal.isArchive ? "cổng lưu trữ" : ""
    return card
  }
  var context = WorkspacePageContext(
    title: "Trang thông tin điện tử các xã", description: "Chọn trang của xã cần tìm.",
    contentSecurityPolicy: Policy.selfContained)
  context.noIndex = workspace.portals.allSatisfy(\.settings.isHiddenFromSearchEngines)
  let living = workspace.portals.filter { !$0.isArchive }
  let archives = workspace.portals.filter(\.isArchive)
  for (title, portals) in [("Các xã", living), ("Lưu trữ của các xã trước đây", archives)]
  where !portals.isEmpty {
    context.groups.append(PortalGroupContext(title: title, portals: portals.map(card)))
  }
  return theme.render(TemplateName.start, context)
}
