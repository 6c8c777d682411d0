internal import Commune
internal import Diagnostics
internal import Files
internal import Releases
internal import Rendering
internal import VietnameseText

extension SitePlan {
  /// Adds what the addresses of earlier releases need: a page that sends readers on at each, what a server is
  /// told, and what no release may show again; and says which lead nowhere now.
  mutating func followAddresses(
    of site: Site, _ ledger: Ledger, _ tree: FileTree, withheld: Set<FilePath>
  ) -> [Diagnostic] {
    let portal = site.portal
    let today = TodaysPages(portal, outputs, tree, withheld: withheld)
    let followed = follow(ledger, today: today)
    self.ledger = followed.ledger
    outputs += followed.redirects.map { way in
      site.movedOutput(from: way.address, to: way.target, title: site.title(at: way.target))
    }
    moves = ServerMoves(followed.redirects, portal)
    forbid(portal, tree, withheld, followed.ledger)
    return followed.findings(in: portal)
  }

  /// Notes what earlier releases have that readers may not see again.
  private mutating func forbid(
    _ portal: Portal, _ tree: FileTree, _ withheld: Set<FilePath>, _ ledger: Ledger
  ) {
    self.withheld.personFolders = ["ho-tro/"]
    self.withheld.persons = Set(outputs.map(\.address).filter { $0.hasPrefix("ho-tro/") })
      .union(Portal.personPages(in: tree, under: portal.folder, today: portal.today))
    let own = withheld.filter { $0.isInside(portal.folder) }
    let paths = Set(own.compactMap { $0.relative(to: portal.folder)?.string })
    for entry in ledger.entries {
      guard let source = entry.source, paths.contains(source) else { continue }
      self.withheld.addresses.insert(entry.address)
    }
    // Releases from before there was a ledger: by the name of the file.
    let names = Set(own.map { VietnameseText.slug(String($0.stem)) }).subtracting(["index", ""])
    // What readers may have under the same name is no reason against a release.
    self.withheld.names =
      names.isEmpty ? [] : names.subtracting(outputs.map { Withheld.name(of: $0.address) })
    let addresses = Set(portal.withdrawals.map(\.address))
    let sources = Set(
      ledger.entries.filter { $0.state == .withdrawn }.compactMap { entry in
        addresses.contains(entry.address) ? entry.source : nil
      })
    for entry in ledger.entries {
      guard let last = entry.last, entry.state != .page else { continue }
      if addresses.contains(entry.address) || entry.source.map(sources.contains) ?? false {
        self.withheld.withdrawn[entry.address] = last
      }
    }
    // Of files nobody keeps a ledger: no release that has one may come back.
    for withdrawal in portal.withdrawals where !withdrawal.isPage {
      self.withheld.withdrawn[withdrawal.address] = .some(nil)
    }
  }
}

extension ServerMoves {
  fileprivate init(_ redirects: [FollowedLedger.Redirect], _ portal: Portal) {
    self.init()
    own = redirects.map { Way($0.address, $0.target) }
    for (former, entry) in portal.formerAddresses.moved {
      own += [former.path, former.asked].compactMap { $0 }.map { Way($0, entry.address) }
      if let foreign = former.foreign { self.foreign.append(Way(foreign, entry.address)) }
    }
    gone = portal.withdrawals.map(\.address)
  }
}
