internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// Tells each portal whose commune is in the register of units which portals of the workspace belong
/// to the units before and after it. Of two portals of one unit the second is left out.
func linkKin(_ portals: inout [Portal]) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  var owners: [String: NeighbourPortal] = [:]
  portals.removeAll { portal in
    guard let unit = portal.unit else { return false }
    guard let owner = owners[unit.code] else {
      owners[unit.code] = NeighbourPortal(portal)
      return false
    }
    let settings = portal.folder.appending("trang.yml")
    findings.append(.sameUnit(unit.name, owner.slug, at: .file(settings)))
    return true
  }
  for index in portals.indices {
    guard let unit = portals[index].unit else { continue }
    let units = portals[index].catalogue.units
    func kin(_ relatives: [UnitRegister.Relative]) -> [Kin] {
      relatives.map { Kin(unit: $0.unit, part: $0.part, portal: owners[$0.unit.code]) }
    }
    portals[index].heirs =
      portals[index].isArchive ? kin(units.heirs(of: unit.code, on: portals[index].today)) : []
    // A unit that only gave a part away is still there, and has no archive.
    let today = portals[index].today
    portals[index].ancestors = kin(
      units.ancestors(of: unit.code).filter { !$0.unit.exists(on: today) })
  }
  return findings
}

/// The folders of the portals whose pages say something of `slugs`, or the other way round: those of
/// their communes' units before and after.
func kin(
  of slugs: Set<String>, _ tree: FileTree, _ root: FilePath, _ catalogue: Catalogue
) -> Set<String> {
  guard !catalogue.units.units.isEmpty else { return [] }
  let unitBySlug = portalFolders(in: tree, under: root).reduce(into: [String: String]()) {
    $0[$1.slug] = $1.settings.unit
  }
  let units = catalogue.units
  let line = Set(
    slugs.compactMap { unitBySlug[$0] }.flatMap { code in
      (units.ancestors(of: code) + units.descendants(of: code)).map(\.unit.code)
    })
  return Set(unitBySlug.filter { line.contains($0.value) }.map(\.key))
}

extension Diagnostic {
  fileprivate static func sameUnit(_ name: String, _ other: String, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0548", at: span, "\(name) đã là đơn vị của trang “\(other)”",
      hint: "mỗi đơn vị chỉ có một trang; xem lại dòng “Đơn vị”", keepsPageBack: true)
  }
}
