package import Files

/// A table whose name says what its rows are: the commune's own statistics, which pages of the portal
/// count. Every other table is shown as it is.
package enum StatisticsTable: Sendable {
  case dossiers
  case satisfaction
  case lateness
  case procedureCounts
  case targets
  case serviceIndex
  case indicatorForms
  /// The commune's list of documents.
  case register

  /// - Parameter path: below the portal's folder: `so-lieu/ho-so.csv`.
  package init?(_ path: FilePath) {
    switch (path.parent.string, String(path.stem)) {
    case ("so-lieu", "ho-so"): self = .dossiers
    case ("so-lieu", "hai-long"): self = .satisfaction
    case ("so-lieu", "tre-han"): self = .lateness
    case ("so-lieu", "so-thu-tuc"): self = .procedureCounts
    case ("so-lieu", "chi-tieu"): self = .targets
    case ("so-lieu", "bo-chi-so-766"): self = .serviceIndex
    case ("so-lieu", let name) where name.hasPrefix("bieu-mau"): self = .indicatorForms
    case ("van-ban", _): self = .register
    default: return nil
    }
  }
}
