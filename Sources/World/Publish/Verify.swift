internal import Releases

/// A file of a served folder that is not what its release says.
package struct Discrepancy: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case changed
    case missing
    /// No release has it.
    case stranger
    /// The manifest itself cannot be read.
    case noManifest
  }

  /// As messages name it.
  package let path: String
  package let kind: Kind
}

/// Compares every served file with its release: what a stranger or a bad disk changed.
///
/// - Returns: in order of portals and addresses, and how many files were compared.
package func verify(_ output: OutputFolder) throws -> (found: [Discrepancy], files: Int) {
  var found: [Discrepancy] = []
  var files = 0
  for portal in try ServedPortal.all(in: output) {
    guard let manifest = try portal.manifest() else {
      found.append(Discrepancy(path: "\(portal.shown)/\(Release.mark)", kind: .noManifest))
      continue
    }
    var own: [Discrepancy] = []
    for entry in manifest.entries {
      files += 1
      let path = "\(portal.served)/\(entry.address)"
      let kind: Discrepancy.Kind? =
        if try World.kind(of: path) == nil { .missing } else if try !hasBytes(of: entry, path) {
          .changed
        } else { nil }
      if let kind { own.append(Discrepancy(path: entry.address, kind: kind)) }
    }
    own += try strangers(in: portal.served, beside: manifest.entries.map(\.address))
      .map { Discrepancy(path: $0, kind: .stranger) }
    found += own.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { Discrepancy(path: "\(portal.shown)/\($0.path)", kind: $0.kind) }
  }
  if let isSound = try isStartPageSound(output) {
    files += 1
    if !isSound {
      found.append(Discrepancy(path: "\(output.typed)/\(startPageName)", kind: .changed))
    }
  }
  return (found, files)
}
