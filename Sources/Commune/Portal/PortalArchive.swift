package import VietnameseText

/// That a commune is no more, so that its portal is an archive (cổng lưu trữ): from the day on which
/// the register ends the unit, or as the settings say.
package struct PortalArchive: Sendable {
  /// The first day on which the commune was no more; its documents are from before.
  package let before: CalendarDate?
  /// What became of it, in sentences; "" when that is not known.
  package let story: String
  /// Who carries on, in the words of the settings; "" where the register knows.
  package let successorWords: String

  /// The archive that the portal is on `today`, or nil for a living portal.
  ///
  /// A day that is still to come makes no archive yet: it takes effect by itself.
  init?(
    _ settings: PortalSettings, _ unit: AdministrativeUnit?, in units: UnitRegister,
    today: CalendarDate
  ) {
    // The earlier of the two: a commune that is no more must not seem alive.
    let ends = [settings.archive?.before, unit?.until].compactMap { $0 }.min()
    if let ends, ends > today { return nil }
    guard settings.archive != nil || unit?.until != nil else { return nil }
    before = ends
    let known = unit.map { units.story(of: $0.code, until: today) } ?? ""
    let words = settings.archive?.text ?? ""
    story = words.isEmpty ? known : words
    let hasHeirs = unit.map { !units.heirs(of: $0.code, on: today).isEmpty } ?? false
    successorWords = hasHeirs ? "" : settings.archive?.successor ?? ""
  }
}
