internal import Files
internal import VietnameseText

extension Portal {
  /// What pages say of the commune itself and of the units before and after it.
  ///
  /// A unit of the line that comes or goes counts also where its portal is not shown.
  var datedUnit: Dated {
    let (settings, unit, units) = (settings, unit, catalogue.units)
    let before = unit.map { units.ancestors(of: $0.code) } ?? []
    let after = unit.map { units.descendants(of: $0.code) } ?? []
    let line = (before + after).map(\.unit)
    let days =
      [settings.archive?.before, unit?.until] + line.map(\.from) + line.map(\.until)
      + kinArchives
    return Dated(
      "trang của \(settings.name)", folder.appending("trang.yml"), days: days
    ) { day in
      let archive = PortalArchive(settings, unit, in: units, today: day)
      var state = [
        archive == nil ? "đơn vị trước hoặc sau thay đổi" : "là trang lưu trữ",
        archive?.before?.iso ?? "", archive?.story ?? "", archive?.successorWords ?? "",
      ]
      state += line.map { $0.exists(on: day) ? "\($0.code) còn" : $0.code }
      state += kinArchives.map { $0 <= day ? "lưu trữ" : "" }
      return state
    }
  }

  /// The days on which neighbours that lead here become archives by their own settings.
  private var kinArchives: [CalendarDate] {
    (heirs + ancestors).compactMap { $0.portal?.archivedOn }
  }
}
