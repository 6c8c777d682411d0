package import Releases

extension ServedPortal {
  /// The portals that are served in an output folder, in order of their names.
  static func all(in output: OutputFolder) throws -> [ServedPortal] {
    let single = try ServedPortal("", in: output)
    if try isOurs(single.served) { return [single] }
    return try (names(in: output.real)?.names ?? []).compactMap { name in
      guard !name.hasPrefix("."), isFolder("\(output.real)/\(name)") else { return nil }
      let portal = try ServedPortal(name, in: output)
      return try isOurs(portal.served) ? portal : nil
    }
  }

  private static func isOurs(_ folder: String) throws -> Bool {
    try isFolder(folder) && kind(of: "\(folder)/\(Release.mark)") != nil
  }
}

/// The releases of one portal that can be gone back to.
package struct PortalReleases: Sendable {
  /// Empty when the portal is the whole output.
  package let slug: String
  package let served: Manifest?
  /// The latest first.
  package let kept: [Manifest]
  /// Since when publishing is held, and why; nil when it is not.
  package let hold: String?

  init(_ portal: ServedPortal) throws {
    slug = portal.slug
    served = try portal.manifest()
    kept = try portal.store.remembered()
    hold = try portal.store.holdText()
  }
}

/// What is served in `output`, and what can be gone back to.
package func releases(in output: OutputFolder) throws -> [PortalReleases] {
  try ServedPortal.all(in: output).map { try PortalReleases($0) }
}

extension PortalStore {
  /// What was written down when publishing was held, or nil when it is not.
  func holdText() throws -> String? {
    try read(hold, limit: 1_000).map { file in
      String(decoding: file.bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
  }
}
