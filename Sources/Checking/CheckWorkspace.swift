package import Commune
package import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// What the rules say of a workspace.
package struct Checked: Sendable {
  /// Sorted, and before exceptions are heard.
  package var diagnostics: [Diagnostic] = []
  /// Where an editor said that a rule does not count.
  package var exceptions: [RuleException] = []
  /// What would mend drafts and texts that are no issued documents.
  package var repairs: [Repair] = []
  /// The texts in which nothing was found, where that was asked for.
  package var clean: Set<CleanTexts.Key> = []

  package init() {}

  /// The files that must not be published.
  package var withheld: Set<FilePath> {
    Set(diagnostics.filter(\.keepsPageBack).map(\.span.path))
  }
}

/// Runs every rule over every portal, texts in parallel.
///
/// - Parameters:
///   - jobs: how many texts are read at once.
///   - withWaiting: whether to read drafts and pages whose day has not come too.
///   - clean: the texts in which the last run found nothing by the same rules.
/// - Returns: the same for any number of jobs.
package func check(
  _ workspace: Workspace, _ tree: FileTree, jobs: Int, rules: [Rule] = Rule.all,
  withWaiting: Bool = false, clean: CleanTexts? = nil
) async -> Checked {
  let reference = Reference(workspace.catalogue)
  var checked = Checked()
  let shared = CatalogueReading(workspace.catalogue, tree, today: workspace.today)
  for rule in rules {
    guard case .catalogue(let check) = rule.check else { continue }
    checked.diagnostics += check(shared).map { $0.diagnostic(of: rule) }
  }
  for portal in workspace.portals {
    let texts = portal.texts(in: tree, withWaiting: withWaiting)
    let shared = clean.map {
      SharedSight(portal, texts.first?.context.contacts ?? OfficialContacts(), tree).key($0)
    }
    let reviews = await inParallel(texts, jobs: jobs) { source in
      // What a value is depends on the data too.
      let key = (source.document.asksForValues ? nil : clean).map {
        $0.digest([shared ?? [], Array(source.document.path.string.utf8), source.document.bytes])
      }
      if let key, clean?.known.contains(key) == true { return Review(ofClean: source, key) }
      var review = review(
        Manuscript(
          readProse(source.document, value: portal.values(for: source.document)), source.context,
          reference), rules)
      if review.isClean { review.cleanKey = key }
      return review
    }
    checked.clean.formUnion(reviews.lazy.compactMap(\.cleanKey))
    checked.exceptions += portal.exceptions
    for review in reviews {
      checked.diagnostics += review.diagnostics
      checked.exceptions += review.exceptions
      checked.repairs += review.repairs
    }
    let readings = reviews.map(\.reading)
    let whole = PortalReading(portal: portal, texts: readings, tree: tree)
    for rule in rules {
      switch rule.check {
      case .text, .catalogue: continue
      case .forms(let check):
        checked.diagnostics += whole.formSheets.flatMap(check).map { $0.diagnostic(of: rule) }
      case .texts(let check):
        checked.diagnostics += check(readings).map { $0.diagnostic(of: rule) }
      case .portal(let check):
        checked.diagnostics += check(whole).map { $0.diagnostic(of: rule) }
      }
    }
  }
  checked.diagnostics.sort()
  return checked
}
