package import Files
package import Syntax
package import VietnameseText

/// The portal of one commune (cổng, trang thông tin điện tử xã): everything that its pages can be
/// made from, with the address of each thing already known.
///
/// It holds what is published on its day. Drafts, pages whose time has not come or is over, and
/// sources that clash are not in it.
package struct Portal: Sendable {
  /// The folder's name, which is the portal's folder in the output: `xa-mau`. Empty when the
  /// content root is itself one portal.
  package let slug: String
  /// The folder of its sources in the tree.
  package let folder: FilePath
  package let today: CalendarDate
  package internal(set) var settings: PortalSettings
  /// The address that the settings give, also where the archive is now served elsewhere.
  package let formerURL: String
  package internal(set) var desk: OneStopDesk?

  package internal(set) var articles: [Entry<Article>] = []
  package internal(set) var notices: [Entry<Notice>] = []
  package internal(set) var reports: [Entry<Report>] = []
  package internal(set) var documents: [Entry<OfficialDocument>] = []
  package internal(set) var budget: [Entry<BudgetItem>] = []
  package internal(set) var pages: [Entry<Page>] = []
  package internal(set) var leaders: [Entry<Leader>] = []
  package internal(set) var schedules: [Entry<WorkSchedule>] = []
  package internal(set) var questions: [Entry<QuestionAnswer>] = []
  package internal(set) var disclosures: [Entry<DisclosureList>] = []
  package internal(set) var projects: [Entry<Project>] = []
  package internal(set) var workPlans: [Entry<WorkPlan>] = []
  /// Every entry with a page of its own, kind by kind, but for lists of persons.
  package internal(set) var entries: [PageEntry] = []
  /// Those that may be seen today. They are not among ``entries``: no page but that of their
  /// section may speak of them.
  package internal(set) var aidLists: [Entry<AidList>] = []
  /// The introductions of section pages (`<section>/index.md`), by section.
  package internal(set) var introductions: [String: Entry<Page>] = [:]
  package internal(set) var notes: [ProcedureCode: Entry<ProcedureNote>] = [:]
  package internal(set) var register: [RegisterRow] = []

  package internal(set) var dossiers: [DossierCount] = []
  package internal(set) var satisfaction: [SatisfactionCount] = []
  package internal(set) var lateness: [LatenessCount] = []
  package internal(set) var procedureCounts: [ProcedureCount] = []
  package internal(set) var targets: [Target] = []
  /// The index of service, the latest period first.
  package internal(set) var serviceIndex: [ServiceIndex] = []
  package internal(set) var digitalGroup: [DigitalGroupMember] = []
  /// The sheets that the desk noted as printed or taken down, in the order of its notes.
  package internal(set) var postedSheets: [PostedSheet] = []
  /// Indicator forms by the path of their file below the portal.
  package internal(set) var forms: [String: [IndicatorForm]] = [:]
  /// Every CSV file that readers may have, by its path below the portal.
  package internal(set) var tables: [String: Table] = [:]
  /// Paths, in lower case, of the files that lists of persons name: nothing else publishes them.
  var withheldFiles: Set<String> = []

  /// The procedures that the commune receives, by code; none in an archive.
  package let procedures: [Procedure]
  package let catalogue: Catalogue
  /// Files that are copied as they are, by their path below the portal's folder.
  package internal(set) var files: [String: PublishedFile] = [:]
  /// Files that may not be published, and pictures of which nothing could be made: said once.
  package internal(set) var refusedFiles: Set<FilePath> = []
  package internal(set) var addresses = AddressBook()
  /// What a person took from readers, in the order of `da-go.csv`.
  package internal(set) var withdrawals: [Withdrawal] = []
  /// The title of the page that each source becomes.
  package internal(set) var titles: [FilePath: String] = [:]

  /// Pages whose day is still to come.
  var comingPages: [ComingPage] = []

  /// The commune in the register of units, where the settings name it.
  package let unit: AdministrativeUnit?
  /// Present when the commune is no more.
  package let archive: PortalArchive?
  /// The units of today that the commune went into, over any number of changes.
  package internal(set) var heirs: [Kin] = []
  /// The units that the commune came from, the nearest first.
  package internal(set) var ancestors: [Kin] = []

  init(
    slug: String, folder: FilePath, today: CalendarDate, settings: PortalSettings,
    catalogue: Catalogue
  ) {
    self.slug = slug
    self.folder = folder
    self.today = today
    self.settings = settings
    self.catalogue = catalogue
    unit = catalogue.units.unit(settings.unit)
    archive = PortalArchive(settings, unit, in: catalogue.units, today: today)
    formerURL = settings.url
    if archive != nil, let url = settings.archive?.url, !url.isEmpty { self.settings.url = url }
    procedures = archive == nil ? catalogue.procedures.filter(settings.receives) : []
  }

  package var isArchive: Bool { archive != nil }

  /// The notices that every page shows today.
  package var urgentNotices: [Entry<Notice>] {
    notices.filter {
      $0.record.isUrgent && $0.record.isPosted(on: today) && $0.metadata.withdrawal == nil
    }
  }

  package func procedures(in state: Lifecycle.State) -> [Procedure] {
    procedures.filter { $0.state(on: today) == state }
  }

  package func procedure(_ code: ProcedureCode) -> Procedure? {
    catalogue.procedure(code).flatMap { !isArchive && settings.receives($0) ? $0 : nil }
  }
}
