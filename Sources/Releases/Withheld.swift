/// What readers must not have any more, neither now nor by way of an earlier release.
package struct Withheld: Sendable, Equatable {
  /// Files of a portal that the law forbids, by their addresses.
  package var addresses: Set<String> = []
  /// The names that such a file may have had besides, without folders and endings, for releases that nobody
  /// wrote down.
  package var names: Set<String> = []
  /// Pages and files that a person took from readers, each with the last release that may have it as it was;
  /// nil for any.
  package var withdrawn: [String: ReleaseID?] = [:]

  /// Folders with lists of persons, which have a last day: of those a release may have what readers have today.
  package var personFolders: Set<String> = []
  package var persons: Set<String> = []

  package init() {}

  /// Whether any page is known that must go, and not only what never stays.
  package var hasPages: Bool { !addresses.isEmpty || !names.isEmpty || !withdrawn.isEmpty }

  package var isEmpty: Bool { !hasPages && personFolders.isEmpty }
}

extension Manifest {
  /// Whether it has what readers must not have: a file that the law forbids, or a page as it was before it was
  /// withdrawn.
  package func shows(_ withheld: Withheld) -> Bool {
    !withheld.isEmpty && entries.contains { withheld.covers($0.address, in: id) }
  }
}

extension Withheld {
  /// `tin-tuc/danh-sach.html` → `danh-sach`.
  package static func name(of address: String) -> String {
    let name = address.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map(String.init) ?? ""
  }

  /// Whether readers must not have what stands at an address in a release.
  package func covers(_ address: String, in release: ReleaseID) -> Bool {
    // What is compressed beside a file goes with it.
    let address = plainAddress(address)
    if addresses.contains(address) { return true }
    if !names.isEmpty, names.contains(Self.name(of: address)) { return true }
    if personFolders.contains(where: address.hasPrefix), !persons.contains(address) { return true }
    guard let last = withdrawn[address] else { return false }
    return last.map { release <= $0 } ?? true
  }
}
