/// What every page of a portal brings along, whatever it shows: its place, what the head of the
/// document says, the ready header and footer, and what stands under the content.
package struct PageContext: Sendable {
  package var root: String
  package var title: String
  package var documentTitle: String
  package var description: String = ""
  package var portalName: String
  package var canonical: String = ""
  package var noIndex: Bool = false
  package var contentSecurityPolicy: String
  package var styleSheet: String
  package var earlyScript: String = ""
  package var scripts: [ScriptContext] = []
  package var icon: String = ""
  package var shareType: String = ""
  package var shareImage: String = ""
  package var feeds: [FeedContext] = []
  package var structuredData: String = ""
  package var header: String
  package var footer: String
  package var crumbs: [CrumbContext] = []
  package var published: String = ""
  package var publishedISO: String = ""
  package var updated: String = ""
  package var updatedISO: String = ""
  package var withdrawal: WithdrawalContext?
  package var correctedBy: LinkContext?
  package var correctionOf: LinkContext?
  package var changeNotes: [ChangeNoteContext] = []
  package var owner: String = ""
  package var sources: [SourceContext] = []
  package var sourceNote: String = ""
  package var tags: [LinkContext] = []
  package var errorReport: ErrorReportContext?
  package var printAddress: String = ""

  /// Whether the page changed after the day it was published: one date is not said twice.
  package var isUpdated: Bool { !updated.isEmpty && updated != published }
  package var hasChangeNotes: Bool { !changeNotes.isEmpty }
  package var hasSources: Bool { !sources.isEmpty }
  package var hasFootLine: Bool { !updated.isEmpty || !owner.isEmpty || errorReport != nil }
  package var hasTags: Bool { !tags.isEmpty }
}
