internal import Building
internal import Commune
package import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// Prepares a change of communes: from the record of the new unit to its portal, the archives of
/// those before it, the redirects from their old addresses, and what a person must decide.
///
/// Nothing is written. The archives themselves come about by the register: a portal whose unit has
/// ended is one. What is prepared is what the register cannot do by itself.
///
/// - Parameter tree: content and themes as they are.
package func planMerge(_ tree: FileTree, _ request: MergeRequest) async -> Diagnosed<MergePlan> {
  var findings: [Diagnostic] = []
  guard let start = beginning(tree, request).moving(into: &findings) else {
    return Diagnosed(MergePlan(), findings)
  }
  let successions = successions(
    start.workspace, start.units, start.date, existing: portalsByUnit(tree)
  ).moving(into: &findings)
  findings += sharedAddresses(successions, request)
  guard !successions.isEmpty, !findings.contains(where: { $0.severity == .error }) else {
    return Diagnosed(MergePlan(), findings)
  }

  var plan = MergePlan()
  plan.change = contentChange(tree, successions, request)
  let after = tree.applying(plan.change)
  plan.newPortals = successions.map { succession in
    let folder = FilePath("content/\(succession.slug)")
    let paths = Array(plan.change.additions.keys) + Array(plan.change.copies.keys)
    return MergePlan.NewPortal(
      name: succession.unit.name, slug: succession.slug, date: succession.date,
      fileCount: paths.count { $0.isInside(folder) }, isThere: succession.isThere)
  }
  plan.archives = endingSources(successions).map {
    MergePlan.Archived(name: $0.portal.settings.name, slug: $0.portal.slug)
  }
  plan.redirects = redirects(
    from: start.workspace, before: tree, after: after, successions, request)
  plan.decisions = await decisions(successions, plan, after, request)
  return Diagnosed(plan, findings)
}

/// Where the register of units lies.
let registerPath: FilePath = "content/chung/don-vi.yml"

/// The units asked for, and the workspace on the day before they begin.
private struct Beginning {
  let workspace: Workspace
  let units: [AdministrativeUnit]
  let date: CalendarDate
}

private func beginning(_ tree: FileTree, _ request: MergeRequest) -> Diagnosed<Beginning?> {
  let register = Catalogue.assemble(tree, under: "content/chung").value.units
  var findings: [Diagnostic] = []
  var seen: Set<String> = []
  let units = request.units.filter { seen.insert($0).inserted }.compactMap {
    code -> AdministrativeUnit? in
    if let unit = register.unit(code) { return unit }
    let near = closest(to: code, among: register.units.map(\.code))
    findings.append(.unknownUnit(code, near: near))
    return nil
  }
  let dates = Set(units.compactMap(\.from))
  for unit in units where unit.from == nil { findings.append(.noDate(unit.name)) }
  if dates.count > 1 { findings.append(.severalDates(dates.sorted().map(\.short))) }
  guard findings.isEmpty, let date = dates.first else { return Diagnosed(nil, findings) }
  let assembled = assemble(tree, today: date.adding(days: -1))
  if assembled.value.isSinglePortal { findings.append(.singlePortal) }
  // A portal that cannot be read would be taken for one that is not there, and a mistake in the
  // register would make another change than the one that is meant.
  findings += assembled.diagnostics.filter { finding in
    finding.severity == .error
      && (finding.span.path == registerPath
        || finding.span.path.name == "trang.yml" && finding.keepsPageBack)
  }
  guard findings.isEmpty else { return Diagnosed(nil, findings) }
  return Diagnosed(Beginning(workspace: assembled.value, units: units, date: date))
}

/// Every portal of the tree by its unit, also one whose commune is still to come.
private func portalsByUnit(_ tree: FileTree) -> [String: PortalFolder] {
  portalFolders(in: tree, under: "content").reduce(into: [:]) { found, portal in
    let unit = portal.settings.unit
    if !unit.isEmpty, found[unit] == nil { found[unit] = portal }
  }
}

/// The portals that become archives, each once although it may have several successors.
func endingSources(_ successions: [Succession]) -> [Succession.Source] {
  var seen: Set<String> = []
  return successions.flatMap(\.sources).filter { $0.ends && seen.insert($0.portal.slug).inserted }
}

/// One address cannot be that of the new portal and of an archive.
private func sharedAddresses(_ successions: [Succession], _ request: MergeRequest) -> [Diagnostic] {
  guard request.archiveBase.isEmpty, !request.url.isEmpty else { return [] }
  return endingSources(successions).filter { $0.portal.formerURL == request.url }
    .map { .sharedAddress(request.url, $0.portal.settings.name, in: $0.portal.folder) }
}

extension Diagnostic {
  fileprivate static func sharedAddress(_ url: String, _ name: String, in folder: FilePath)
    -> Diagnostic
  {
    Diagnostic(
      "TX0856", at: .file(folder.appending("trang.yml")),
      "\(url) là địa chỉ của \(name); trang mới lấy địa chỉ ấy thì kho lưu trữ cần nơi khác",
      hint: "thêm --luu-tru https://…: nơi đặt các kho lưu trữ")
  }

  fileprivate static func unknownUnit(_ code: String, near: String?) -> Diagnostic {
    Diagnostic(
      "TX0850", at: .file(registerPath), "đơn vị “\(code)” không có trong don-vi.yml",
      hint: near.map { "có phải ý bạn là “\($0)”?" }
        ?? "ghi đơn vị mới vào chung/don-vi.yml trước, với “Có từ ngày” và “Tiền thân”")
  }

  fileprivate static var singlePortal: Diagnostic {
    Diagnostic(
      "TX0857", at: .file("content/trang.yml"),
      "thư mục này là trang của một xã; sáp nhập cần một thư mục cho mỗi xã",
      hint: "chuyển trang này vào content/<tên xã>/ trước")
  }

  fileprivate static func noDate(_ name: String) -> Diagnostic {
    Diagnostic(
      "TX0851", at: .file(registerPath), "\(name) chưa ghi “Có từ ngày”",
      hint: "ghi ngày nghị quyết có hiệu lực")
  }

  fileprivate static func severalDates(_ dates: [String]) -> Diagnostic {
    Diagnostic(
      "TX0853", at: .file(registerPath),
      "các đơn vị không bắt đầu cùng một ngày: \(dates.joined(separator: ", "))",
      hint: "chạy riêng cho mỗi ngày, ngày sớm trước")
  }
}
