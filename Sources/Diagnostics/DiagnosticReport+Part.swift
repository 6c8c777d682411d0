extension DiagnosticReport {
  /// The findings in parts, each in the order of the whole. What a finding of another part veiled stays veiled.
  ///
  /// - Parameter key: which part a finding belongs to; nil for none.
  package func parts<Key: Hashable>(by key: (Item) -> Key?) -> [Key: DiagnosticReport] {
    var parts: [Key: [Item]] = [:]
    for item in items {
      if let key = key(item) { parts[key, default: []].append(item) }
    }
    return parts.mapValues { DiagnosticReport(items: $0) }
  }

  /// The findings of both, one after the other.
  package func with(_ other: DiagnosticReport) -> DiagnosticReport {
    DiagnosticReport(items: items + other.items)
  }

  package func only(where isWanted: (Item) -> Bool) -> DiagnosticReport {
    DiagnosticReport(items: items.filter(isWanted))
  }

  /// Without a finding.
  package static let empty = DiagnosticReport(items: [])

  private init(items: [Item]) { self.items = items }
}
