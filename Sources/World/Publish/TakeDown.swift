internal import Releases

extension ServedPortal {
  /// Takes from readers what the law keeps from them, where the portal cannot be made anew: the files that
  /// ``Withheld`` names, and what repeats the words of pages: search, feeds and data that speak of them. Lists stay, since
  /// without them nothing can be found.
  ///
  /// - Returns: the addresses that are gone, in order.
  func takeDown(_ withheld: Withheld, _ options: PublishOptions) throws -> [String] {
    let next = try NextRelease(of: self, options)
    guard let served = next.served, next.servedShows(withheld) else {
      try next.discard()
      return []
    }
    var gone: [String] = []
    try next.serve(served, forgetting: withheld) { entry in
      guard try mustGo(entry, of: served, withheld) else { return true }
      gone.append(entry.address)
      return false
    }
    return gone
  }

  private func mustGo(_ entry: Manifest.Entry, of served: KnownCopy, _ withheld: Withheld) throws
    -> Bool
  {
    if withheld.covers(entry.address, in: served.manifest.id) { return true }
    if entry.isOfSearch { return true }
    let endings = [".xml", ".json", ".jsonld", ".csv", ".ics"]
    // What is compressed beside such a file goes with it.
    guard endings.contains(where: entry.address.contains) else { return false }
    let plain = served.path(plainAddress(entry.address))
    let text = String(decoding: try read(plain)?.bytes ?? [], as: UTF8.self)
    return (withheld.names.union(withheld.addresses)).contains { text.contains($0) }
  }
}
