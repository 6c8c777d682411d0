/// What the addresses of all releases lead to today: a page, a page that they are sent on to, a page that was
/// withdrawn, nothing while their source waits, or nothing at all, which a person is told of.
///
/// A page that stands at an address wins over all that the ledger knows of it.
package func follow(_ ledger: Ledger, today: TodaysPages) -> FollowedLedger {
  var pass = LedgerPass(ledger, today)
  pass.renameSources()
  pass.enterPages()
  pass.settleOthers()
  return pass.result
}

private struct LedgerPass {
  let before: Ledger
  let today: TodaysPages
  /// By the address in lower case: two that differ by case are one on some servers.
  var entries: [String: Ledger.Entry]
  let pages: Set<String>
  var result: FollowedLedger

  init(_ ledger: Ledger, _ today: TodaysPages) {
    before = ledger
    self.today = today
    entries = Dictionary(
      ledger.entries.map { ($0.address.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    pages = today.made.union(today.texts.values.compactMap(\.address))
      .subtracting(today.withdrawn)
    result = FollowedLedger(ledger: ledger)
  }

  /// Takes the addresses of sources along that stand under another path now. Only a path that was no page
  /// before can be the new one: else a page would take over the readers of its twin that was deleted.
  mutating func renameSources() {
    var gone: [String: SourceTrace] = [:]
    var known: Set<String> = []
    for entry in entries.values {
      guard let source = entry.source else { continue }
      if today.texts[source] != nil {
        if entry.state == .page { known.insert(source) }
      } else if entry.state != .kept, let trace = entry.trace {
        gone[source] = trace
      }
    }
    guard !gone.isEmpty else { return }
    var new: [String: SourceTrace] = [:]
    for path in today.texts.keys where !known.contains(path) && !today.withheld.contains(path) {
      new[path] = today.trace(path, nil)
    }
    result.renamings = renamings(of: gone, among: new).sorted { $0.from < $1.from }
    let names = Dictionary(
      result.renamings.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    for (key, entry) in entries {
      if let source = entry.source, let name = names[source] { entries[key]?.source = name }
    }
  }

  mutating func enterPages() {
    for address in today.made { enter(address, source: nil, until: nil) }
    for (path, text) in today.texts {
      guard let address = text.address else { continue }
      enter(address, source: path, until: text.until)
    }
    for (address, source) in today.aliases {
      var entry = entries[address.lowercased()] ?? Ledger.Entry(address, source: source)
      if entry.state == .page { entry.last = before.release }
      (entry.address, entry.source, entry.state) = (address, source, .former)
      entries[address.lowercased()] = entry
    }
    for address in today.withdrawn {
      var entry = entries[address.lowercased()] ?? Ledger.Entry(address, source: nil)
      if entry.state == .page { entry.last = before.release }
      (entry.address, entry.state) = (address, .withdrawn)
      // So that it is known again when somebody gives the file another name.
      entry.source = today.texts.first { $0.value.address == address }?.key ?? entry.source
      if let source = entry.source, today.texts[source] != nil {
        entry.trace = today.trace(source, entry.trace)
      }
      entries[address.lowercased()] = entry
    }
  }

  private mutating func enter(_ address: String, source: String?, until: String?) {
    guard !today.withdrawn.contains(address) else { return }
    let known = entries[address.lowercased()]
    var entry = known ?? Ledger.Entry(address, source: source)
    entry.address = address
    entry.trace = source.flatMap { today.trace($0, known?.source == $0 ? known?.trace : nil) }
    (entry.source, entry.state, entry.until, entry.last) = (source, .page, until, nil)
    entries[address.lowercased()] = entry
  }

  /// What stands at no page of today.
  mutating func settleOthers() {
    for (key, var entry) in entries where !isPage(entry) {
      if entry.state == .page { entry.last = before.release }
      settle(&entry)
      entries[key] = entry
    }
    result.ledger = Ledger(release: before.release, entries: Array(entries.values))
    result.redirects.sort { $0.address < $1.address }
    result.losses.sort { $0.address < $1.address }
    result.returns.sort { $0.withdrawn < $1.withdrawn }
  }

  private func isPage(_ entry: Ledger.Entry) -> Bool { pages.contains(entry.address) }

  private mutating func settle(_ entry: inout Ledger.Entry) {
    if today.withdrawn.contains(entry.address) {
      if let source = entry.source, let address = today.texts[source]?.address,
        pages.contains(address)
      {
        result.returns.append(
          .init(withdrawn: entry.address, address: address, source: source))
      }
      return
    }
    guard let source = entry.source else {
      entry.state = .former
      send(entry, to: nearestPage(to: entry.address, in: pages))
      return
    }
    if entry.state == .kept || today.withheld.contains(source) {
      (entry.state, entry.trace) = (.kept, nil)
    } else if let text = today.texts[source] {
      entry.state = .former
      entry.until = text.until ?? entry.until
      if let address = text.address {
        // The page knows its source again by itself.
        entry.trace = nil
        send(entry, to: address)
      }
    } else if let until = entry.until, until < today.day {
      entry.state = .former
    } else {
      if case .lost = entry.state {} else { entry.state = .lost(since: today.day) }
      guard case .lost(let since) = entry.state else { return }
      result.losses.append(.init(address: entry.address, source: source, since: since))
    }
  }

  private mutating func send(_ entry: Ledger.Entry, to target: String?) {
    guard let target, today.aliases[entry.address] == nil else { return }
    result.redirects.append(.init(address: entry.address, target: target))
  }
}
