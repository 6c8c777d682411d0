extension DiagnosticReport {
  /// The findings of some files only. What a finding elsewhere veiled stays veiled.
  package func only(where isWanted: (Item) -> Bool) -> DiagnosticReport {
    DiagnosticReport(items: items.filter(isWanted))
  }

  private init(items: [Item]) { self.items = items }
}
