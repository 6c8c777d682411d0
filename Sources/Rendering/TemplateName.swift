package import Theming

/// The templates that a theme must have, and the context that each is rendered with.
package enum TemplateName {
  static let header = "phan-dau"
  static let footer = "phan-chan"
  static let home = "trang-chu"
  static let archiveHome = "trang-chu-luu-tru"
  static let archiveProcedures = "thu-tuc-luu-tru"
  static let archives = "luu-tru"
  static let list = "danh-sach"
  static let content = "bai"
  static let report = "bao-cao"
  static let reform = "cai-cach-hanh-chinh"
  static let figures = "so-lieu"
  static let serviceIndex = "bo-chi-so"
  static let procedures = "thu-tuc"
  static let field = "linh-vuc"
  static let filteredProcedures = "loc"
  static let procedure = "thu-tuc-chi-tiet"
  static let lifeEvents = "viec"
  static let lifeEvent = "viec-chi-tiet"
  static let changes = "thay-doi"
  static let boards = "niem-yet"
  static let board = "bang"
  static let checklist = "phieu"
  static let digital = "chuyen-doi-so"
  static let documents = "van-ban"
  static let document = "van-ban-chi-tiet"
  static let plans = "ke-hoach"
  static let budget = "ngan-sach"
  static let introduction = "gioi-thieu"
  static let leaders = "lanh-dao"
  static let schedule = "lich-tiep-dan"
  static let questions = "hoi-dap"
  static let feedback = "phan-anh-kien-nghi"
  static let tags = "the"
  static let siteMap = "so-do-trang"
  static let search = "tim-kiem"
  static let glossary = "giai-thich-tu-ngu"
  static let openData = "du-lieu-mo"
  static let notFound = "404"
  static let start = "mo-dau"

  /// What ``loadTheme(_:from:templates:)`` holds a theme to.
  package static let contexts: [String: any TemplateContext.Type] = [
    header: HeaderContext.self,
    footer: FooterContext.self,
    home: HomePageContext.self,
    archiveHome: ArchiveHomePageContext.self,
    archiveProcedures: ArchiveProceduresPageContext.self,
    archives: ArchivesPageContext.self,
    list: ListPageContext.self,
    content: ContentPageContext.self,
    report: ReportPageContext.self,
    reform: AdministrativeReformPageContext.self,
    figures: ReformFiguresPageContext.self,
    serviceIndex: ServiceIndexPageContext.self,
    procedures: ProcedureListPageContext.self,
    field: FieldPageContext.self,
    filteredProcedures: FilteredProceduresPageContext.self,
    procedure: ProcedurePageContext.self,
    lifeEvents: LifeEventListPageContext.self,
    lifeEvent: LifeEventPageContext.self,
    changes: ProcedureChangesPageContext.self,
    boards: BoardsPageContext.self,
    board: SheetPageContext.self,
    checklist: SheetPageContext.self,
    digital: DigitalTransformationPageContext.self,
    documents: DocumentListPageContext.self,
    document: DocumentPageContext.self,
    plans: WorkPlanListPageContext.self,
    budget: BudgetPageContext.self,
    introduction: IntroductionPageContext.self,
    leaders: LeaderListPageContext.self,
    schedule: WorkSchedulePageContext.self,
    questions: QuestionListPageContext.self,
    feedback: FeedbackPageContext.self,
    tags: TagPageContext.self,
    siteMap: SiteMapPageContext.self,
    search: SearchPageContext.self,
    glossary: GlossaryPageContext.self,
    openData: OpenDataPageContext.self,
    notFound: NotFoundPageContext.self,
    start: WorkspacePageContext.self,
  ]
}
