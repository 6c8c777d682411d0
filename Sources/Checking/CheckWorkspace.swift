package import Commune
package import Diagnostics
package import Files
internal import Syntax
internal import VietnameseText

/// Runs every rule over every portal, texts in parallel.
///
/// - Parameter jobs: how many texts are read at once.
/// - Returns: the findings, sorted, the same for any number of jobs.
package func check(
  _ workspace: Workspace, _ tree: FileTree, jobs: Int, rules: [Rule] = Rule.all
) async -> [Diagnostic] {
  let reference = Reference(workspace.catalogue)
  var findings: [Diagnostic] = []
  let shared = CatalogueReading(workspace.catalogue, tree, today: workspace.today)
  for rule in rules {
    guard case .catalogue(let check) = rule.check else { continue }
    findings += check(shared).map { $0.diagnostic(of: rule) }
  }
  for portal in workspace.portals {
    let sources = portal.texts
    let reviews = await inParallel(sources, jobs: jobs) { source in
      review(Manuscript(readProse(source.document), source.context, reference), rules)
    }
    findings += reviews.flatMap(\.diagnostics)
    let readings = reviews.map(\.reading)
    let whole = PortalReading(portal: portal, texts: readings, tree: tree)
    for rule in rules {
      switch rule.check {
      case .text, .catalogue: continue
      case .texts(let check): findings += check(readings).map { $0.diagnostic(of: rule) }
      case .portal(let check): findings += check(whole).map { $0.diagnostic(of: rule) }
      }
    }
  }
  return findings.sorted()
}

/// What `make` gives for each, in the same order.
private func inParallel<Item: Sendable, Made: Sendable>(
  _ items: [Item], jobs: Int, _ make: @escaping @Sendable (Item) -> Made
) async -> [Made] {
  let jobs = max(1, jobs)
  return await withTaskGroup(of: [(Int, Made)].self) { group in
    for job in 0..<jobs {
      group.addTask {
        stride(from: job, to: items.count, by: jobs).map { ($0, make(items[$0])) }
      }
    }
    var made: [(Int, Made)] = []
    for await part in group { made += part }
    return made.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
