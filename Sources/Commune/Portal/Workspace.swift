package import VietnameseText

/// All that one build is about: the portals of a content root and what they share.
package struct Workspace: Sendable {
  package let portals: [Portal]
  package let catalogue: Catalogue
  /// Whether the content root is itself one portal, which builds straight into the output.
  package let isSinglePortal: Bool
  package let today: CalendarDate
  /// The portals of communes that are still to come, with the first day of each.
  package internal(set) var coming: [DueChange] = []
}
