internal import Files
internal import VietnameseText

extension Workspace {
  /// What becomes otherwise next in each portal, by itself, in order of the days: a build on any day before
  /// the first of them publishes what a build of today does, as long as nobody writes anything.
  ///
  /// A portal where no date decides anything more is not among them. On its day a change may turn out to be
  /// on no page: a price of a repealed procedure, a page that another one has taken the address of. What is
  /// not foreseen: that a rule keeps a page back since a number in it has become the number of a person.
  package var nextChanges: [DueChange] {
    let shared = DatedCatalogue(catalogue, after: today)
    let found = portals.compactMap { portal -> DueChange? in
      let all = portal.dated + shared.seen(by: portal)
      return all.compactMap { $0.nextChange(after: today, of: portal.slug) }.min()
    }
    return (found + coming).sorted()
  }
}

/// The portals whose commune is not there yet: each appears on the first day of its unit.
func comingPortals(
  _ tree: FileTree, among wanted: Set<String>, _ catalogue: Catalogue, after today: CalendarDate
) -> [DueChange] {
  portalFolders(in: tree, under: "content").compactMap { folder in
    guard wanted.contains(folder.slug), let unit = catalogue.units.unit(folder.settings.unit),
      let from = unit.from, from > today
    else { return nil }
    return DueChange(
      day: from, portal: folder.slug, what: "trang của \(folder.settings.name): được đăng",
      source: FilePath("content/\(folder.slug)/trang.yml"))
  }
}
