package import Diagnostics
internal import Files
package import Syntax

extension ContentKind {
  /// What its files are read as.
  private var publication: any Publication.Type {
    switch self {
    case .article: Article.self
    case .notice: Notice.self
    case .report: Report.self
    case .document: OfficialDocument.self
    case .budgetItem: BudgetItem.self
    case .page: Page.self
    case .leader: Leader.self
    case .workSchedule: WorkSchedule.self
    case .question: QuestionAnswer.self
    case .disclosureList: DisclosureList.self
    case .project: Project.self
    case .workPlan: WorkPlan.self
    case .aidList: AidList.self
    case .procedureNote: ProcedureNote.self
    }
  }

  /// The keys that a file of this kind may have.
  package var outline: SchemaOutline {
    func outline<Kind: Publication>(_ kind: Kind.Type) -> SchemaOutline { kind.schema.outline }
    return outline(publication)
  }

  /// What is wrong with the keys of a file of this kind, as a build would say it.
  package func findings(in document: SourceDocument) -> [Diagnostic] {
    func findings<Kind: Publication>(_ kind: Kind.Type) -> [Diagnostic] {
      kind.schema.decode(document.entries, in: .file(document.path)).diagnostics
    }
    return findings(publication)
  }
}
