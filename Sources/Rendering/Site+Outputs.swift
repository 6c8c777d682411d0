package import Commune
package import Diagnostics
internal import Files
internal import Pictures
package import Theming

extension Site {
  /// Every file of the portal, each as a function that makes it, no two at one address.
  package func outputs() -> Diagnosed<[Output]> {
    let written =
      [portal.archive.map(archiveHomeOutput) ?? homeOutput()] + reformOutputs()
      + procedureListOutputs() + lifeEventOutputs() + sectionOutputs()
      + documentOutputs() + listOutputs() + contentOutputs() + workPlanOutputs() + aidOutputs()
      + serviceIndexOutputs()
    let pages =
      written + glossaryOutputs() + tagOutputs() + serviceOutputs() + searchOutputs()
      + sheetOutputs()
    let data = feedOutputs() + openDataOutputs() + siteMapFileOutputs(pages)
    let filtered = filteredProcedureOutputs()
    let assets = theme.assets.map { asset in
      Output(asset.address) { Diagnosed(Rendered(bytes: asset.bytes)) }
    }
    let files = (Array(portal.files.values) + formFiles()).sorted { $0.address < $1.address }
    // After what the site map is made of: they are no pages to be found.
    let formerly = withdrawnOutputs() + movedOutputs()
    return unique(
      pages + formerly + filtered + data + assets + files.map(output) + pictureOutputs())
  }

  /// The first output of each address. Addresses that differ by case are one on some servers, and
  /// where a file is there can be no folder.
  private func unique(_ outputs: [Output]) -> Diagnosed<[Output]> {
    var findings: [Diagnostic] = []
    var folders: Set<String> = []
    for output in outputs {
      var folder = FilePath(output.address.lowercased()).parent
      while !folder.string.isEmpty, folders.insert(folder.string).inserted {
        folder = folder.parent
      }
    }
    var taken: Set<String> = []
    let kept = outputs.filter { output in
      let key = output.address.lowercased()
      if !folders.contains(key), taken.insert(key).inserted { return true }
      findings.append(
        .addressTwice(output.address, at: .file(portal.folder.appending("trang.yml"))))
      return false
    }
    return Diagnosed(kept, findings)
  }
}

extension Diagnostic {
  fileprivate static func addressTwice(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0709", at: span,
      "hai nguồn cùng muốn địa chỉ “\(address)”; chỉ nguồn đầu được đăng",
      hint: "đổi tên tệp, thẻ, hay địa chỉ cũ dẫn tới địa chỉ ấy", keepsPageBack: true)
  }
}

extension Site {
  private func output(_ file: PublishedFile) -> Output {
    switch file.content {
    case .asItIs: Output(file.address, copying: file.source)
    case .picture: Output(file.address, picture: file.source, .whole)
    }
  }

  /// The pictures that pages show, in all their widths. One picture under two names that differ only
  /// in what they end with (`a.jpg`, `a.png`) has the same files under the same addresses.
  private func pictureOutputs() -> [Output] {
    var taken: Set<String> = []
    return pictures.values.sorted { $0.address < $1.address }.flatMap { file in
      (file.picture?.variants ?? []).filter { taken.insert(file.address(of: $0)).inserted }.map {
        Output(file.address(of: $0), picture: file.source, .variant($0))
      }
    }
  }

  /// The forms of the shared catalogue that a procedure of this portal offers.
  private func formFiles() -> [PublishedFile] {
    let paths = portal.procedures.flatMap { $0.detail?.record.forms.map(\.path) ?? [] }
    return Set(paths).sorted().compactMap { portal.catalogue.files[$0] }
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
      [
        (portal.procedures(in: .current).count, "thủ tục"), (portal.reports.count, "báo cáo"),
        (portal.ownDocumentCount, "văn bản"),
      ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "."
    card.state =
      settings.isFictional ? "xã hư cấu để minh họa" : portal.isArchive ? "cổng lưu trữ" : ""
    return card
  }
  var context = WorkspacePageContext(
    title: "Trang thông tin điện tử các xã", description: "Chọn trang của xã cần tìm.",
    contentSecurityPolicy: "")
  context.noIndex = workspace.portals.allSatisfy(\.settings.isHiddenFromSearchEngines)
  let living = workspace.portals.filter { !$0.isArchive }
  let archives = workspace.portals.filter(\.isArchive)
  for (title, portals) in [("Các xã", living), ("Lưu trữ của các xã trước đây", archives)]
  where !portals.isEmpty {
    context.groups.append(PortalGroupContext(title: title, portals: portals.map(card)))
  }
  return Policy.selfContained { policy in
    context.contentSecurityPolicy = policy
    return theme.render(TemplateName.start, context)
  }
}
