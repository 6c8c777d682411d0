internal import Commune

extension Site {
  /// The box for who cannot hand in online; nil for what is not received today.
  func assistance(_ procedure: Procedure, place: String) -> AssistanceContext? {
    guard !portal.isArchive, procedure.state(on: portal.today) == .current else { return nil }
    let elsewhere = procedure.receivedAt
    var context = AssistanceContext(askAt: elsewhere.isEmpty ? "quầy tiếp nhận" : elsewhere)
    context.proxy = procedure.detail?.record.proxy ?? ""
    context.place = place
    if elsewhere.isEmpty, let desk = portal.desk {
      let shown = self.desk(desk, counters: [])
      context.hours = shown.hours
      context.phone = shown.phone
      context.phoneURL = shown.phoneURL
    }
    // Whoever receives it, the hamlet's group helps with the telephone.
    context.helpers = portal.desk?.digitalGroup ?? ""
    if !portal.digitalGroup.isEmpty {
      context.helpersPath = "\(Section.digital.address)#\(digitalGroupAnchor)"
    }
    context.isPostStated = procedure.ways.contains { $0.channel == .post }
    context.areWaysStated = !procedure.ways.isEmpty
    context.commonMistake = portal.notes[procedure.code]?.record.mistake ?? ""
    return context
  }
}
