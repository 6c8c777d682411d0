package import VietnameseText

/// All that a change of communes would do, before anything is written.
package struct MergePlan: Sendable {
  /// A portal that will be there anew, and how many files it begins with.
  package struct NewPortal: Sendable {
    package let name: String
    package let slug: String
    package let date: CalendarDate
    package let fileCount: Int
    /// Whether the folder is there already; it is then left as it is.
    package let isThere: Bool
  }

  /// A portal that becomes an archive.
  package struct Archived: Sendable {
    package let name: String
    package let slug: String
  }

  package var newPortals: [NewPortal] = []
  package var archives: [Archived] = []
  package var change = ContentChange()
  package var redirects: [PortalRedirects] = []
  /// What only a person can decide, by subject.
  package var decisions: [Decision] = []

  package init() {}
}

/// Something that a person must decide or fill in.
package struct Decision: Sendable, Equatable {
  package let subject: String
  package let items: [String]
}
