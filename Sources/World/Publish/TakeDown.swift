internal import Releases

extension ServedPortal {
  /// Takes from readers what the law keeps from them, where the portal cannot be made anew: the files with one of
  /// these names, and what repeats the words of pages: search, feeds and data that speak of them. Lists stay, since
  /// without them nothing can be found.
  ///
  /// - Returns: the addresses that are gone, in order.
  func takeDown(_ names: Set<String>, _ options: PublishOptions) throws -> [String] {
    let next = try NextRelease(of: self, options)
    guard let served = next.served, next.servedHas(oneOf: names) else {
      try next.discard()
      return []
    }
    do {
      var gone: [String] = []
      for entry in served.manifest.entries {
        if try mustGo(entry, of: served, names) {
          gone.append(entry.address)
        } else {
          try next.copy.put(entry, from: [served.path(entry.address)])
        }
      }
      let entries = try next.copy.finish()
      let manifest = Manifest(
        id: next.newID(of: entries), name: served.manifest.name, entries: entries)
      try next.copy.seal(manifest)
      try putOut(next.copy)
      try next.store.remember(manifest)
      try next.store.settle(served: manifest)
      try next.store.forgetReleases(with: names, served: manifest)
      try next.store.tidy(keeping: options.keptReleases, served: manifest.id)
      return gone
    } catch {
      try next.discard()
      throw error
    }
  }

  private func mustGo(_ entry: Manifest.Entry, of served: KnownCopy, _ names: Set<String>) throws
    -> Bool
  {
    if entry.has(oneOf: names) { return true }
    if entry.address.hasPrefix("tim-kiem/"), entry.address.hasSuffix(".js") { return true }
    let endings = [".xml", ".json", ".jsonld", ".csv", ".ics"]
    guard endings.contains(where: entry.address.hasSuffix) else { return false }
    let text = String(decoding: try read(served.path(entry.address))?.bytes ?? [], as: UTF8.self)
    return names.contains { text.contains($0) }
  }
}
