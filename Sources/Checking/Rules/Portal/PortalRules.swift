extension Rule {
  /// Group 10: the portal as a whole.
  package static let portalRules: [Rule] = [
    .missingDisclosure, .staleSection, .lateWithoutApology, .noticeRemovedEarly, .publishedLate,
    .unsafeLink, .outageAnnouncedLate,
  ]
}
