internal import Commune
internal import Diagnostics
internal import Files
internal import VietnameseText

/// A new unit, and the portals of those that it comes from as they are on the day before.
struct Succession: Sendable {
  struct Source: Sendable {
    let portal: Portal
    let part: AdministrativeUnit.Part
    /// Whether the unit is no more from the day on: a part may leave one that goes on.
    let ends: Bool
  }

  let unit: AdministrativeUnit
  let date: CalendarDate
  /// The folder of the new portal: its name, with the year where one that it came from has that
  /// name already.
  let slug: String
  let sources: [Source]
  /// Units that it comes from and that have no portal here.
  let unitsWithoutPortal: [AdministrativeUnit]
  /// Whether one unit only got another name: nothing of what it shows has to be put together.
  let isRename: Bool
  /// The portal is there already.
  let isThere: Bool
  /// The address of a portal that is there, or "".
  let ownURL: String
  /// The province or city that the register puts the unit in on that day; "" when it does not.
  let province: String
}

/// The successions of the units asked for; empty when one of them cannot be, with the reasons.
///
/// - Parameter existing: by their unit, the folder and address of portals that are prepared already.
func successions(
  _ workspace: Workspace, _ units: [AdministrativeUnit], _ date: CalendarDate,
  existing: [String: PortalFolder]
) -> Diagnosed<[Succession]> {
  var findings: [Diagnostic] = []
  let register = workspace.catalogue.units
  let portals = workspace.portals.reduce(into: [String: Portal]()) { found, portal in
    if let unit = portal.unit { found[unit.code] = portal }
  }
  var taken = Set(workspace.portals.map(\.slug) + existing.values.map(\.slug))
  let found = units.compactMap { unit -> Succession? in
    let predecessors = register.predecessors(of: unit.code)
    guard !predecessors.isEmpty else {
      findings.append(.noPredecessor(unit.name))
      return nil
    }
    for predecessor in predecessors
    where predecessor.part == .whole && predecessor.unit.until != date {
      findings.append(.doesNotEnd(predecessor.unit.name, date.short))
    }
    let sources = predecessors.compactMap { predecessor in
      portals[predecessor.unit.code].map {
        Succession.Source(
          portal: $0, part: predecessor.part, ends: predecessor.unit.until == date)
      }
    }
    let own = existing[unit.code]
    let name = folderName(of: unit)
    let names = [name, "\(name)-\(date.year)"].filter {
      $0 != "chung" && !$0.hasPrefix("-") && !$0.isEmpty
    }
    guard let slug = own?.slug ?? names.first(where: { !taken.contains($0) }) else {
      findings.append(.folderTaken(names.last ?? unit.code))
      return nil
    }
    taken.insert(slug)
    let isRename =
      predecessors.count == 1 && predecessors[0].part == .whole
      && register.successors(of: predecessors[0].unit.code).count == 1
    return Succession(
      unit: unit, date: date, slug: slug, sources: sources,
      unitsWithoutPortal: predecessors.map(\.unit).filter { portals[$0.code] == nil },
      isRename: isRename, isThere: own != nil, ownURL: own?.settings.url ?? "",
      province: province(of: unit, on: date, in: register))
  }
  let isSound = !findings.contains { $0.severity == .error }
  return Diagnosed(isSound ? found : [], findings)
}

/// The nearest province or city above a unit on `day`, over any number of steps.
private func province(
  of unit: AdministrativeUnit, on day: CalendarDate, in register: UnitRegister
) -> String {
  var waiting = [unit]
  var seen: Set<String> = []
  while let next = waiting.popLast() {
    guard seen.insert(next.code).inserted else { continue }
    if next.kind == .province || next.kind == .city { return next.name }
    waiting += next.parents.filter { $0.holds(on: day) }
      .compactMap { register.unit($0.unit) }.filter { $0.exists(on: day) }
  }
  return ""
}

/// `xã Quang Khải` → `quang-khai`.
private func folderName(of unit: AdministrativeUnit) -> String {
  let name = unit.name.lowercased()
  let kind = AdministrativeUnit.Kind.allCases.map(\.rawValue).first { name.hasPrefix($0 + " ") }
  return slug(String(unit.name.dropFirst(kind.map { $0.count + 1 } ?? 0)))
}

extension Diagnostic {
  fileprivate static func noPredecessor(_ name: String) -> Diagnostic {
    Diagnostic(
      "TX0852", at: .file(registerPath), "\(name) chưa ghi “Tiền thân” nên không có gì để chuyển",
      hint: "ghi các đơn vị đã hợp thành \(name) vào “Tiền thân”")
  }

  fileprivate static func doesNotEnd(_ name: String, _ date: String) -> Diagnostic {
    Diagnostic(
      "TX0855", at: .file(registerPath),
      "\(name) không thôi từ \(date), nên trang của đơn vị ấy sẽ không thành lưu trữ",
      hint: "ghi “Thôi từ ngày: \(date)” cho \(name)")
  }

  fileprivate static func folderTaken(_ slug: String) -> Diagnostic {
    Diagnostic(
      "TX0854", at: .file(FilePath("content/\(slug)/trang.yml")),
      "thư mục “\(slug)” đã là của một xã khác, nên không lập trang mới ở đó được",
      hint: "lập thư mục cho trang mới với tên khác và dòng “Đơn vị” của đơn vị mới, rồi chạy lại")
  }
}
