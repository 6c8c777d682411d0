package import Files

/// Which page of a portal each source becomes, known before any page is made, so that a link to a
/// source can be resolved wherever it stands.
package struct AddressBook: Sendable {
  var bySource: [FilePath: String] = [:]
  /// By the address in lower case: two addresses that differ by case are one on some servers.
  var owners: [String: FilePath] = [:]
  /// Sources whose pages have an address that no link of another page may be made with.
  private var unlisted: Set<FilePath> = []

  package init() {}

  /// Why a source cannot have an address.
  enum Refusal {
    case takenBy(FilePath)
    /// A page of that name is made for every portal.
    case reserved
    /// With the folders above it, no disk and no browser would take it.
    case tooLong
  }

  /// Gives `address` to `source`, or says why not.
  mutating func claim(_ address: String, for source: FilePath) -> Refusal? {
    let key = address.lowercased()
    if let owner = owners[key], owner != source { return .takenBy(owner) }
    if Self.isReserved(key) { return .reserved }
    if address.utf8.count > 800 { return .tooLong }
    owners[key] = source
    bySource[source] = address
    return nil
  }

  /// Addresses of the pages and files that are made, not written.
  static func isReserved(_ address: String) -> Bool {
    if address == "du-lieu-mo/index.html" { return false }
    return madeFiles.contains(address) || madeFolders.contains { address.hasPrefix($0) }
      || isListPage(address)
  }

  private static let madeFiles: Set<String> = [
    "index.html", "404.html", "so-do-trang.html", "robots.txt", "sitemap.xml",
    "thu-tuc/thay-doi.html", "giai-thich-tu-ngu.html", "cai-cach-hanh-chinh/bo-chi-so.html",
    "cai-cach-hanh-chinh/so-lieu.html",
  ]
  private static let madeFolders = [
    "the/", "assets/", "mau-don/", "du-lieu-mo/", "tim-kiem/", "thu-tuc/linh-vuc/",
    "thu-tuc/viec/", "thu-tuc/loc/", "thu-tuc/niem-yet/", "thu-tuc/phieu/", "van-ban/loai/",
    "van-ban/nam/",
  ]

  /// `tin-tuc/trang-2.html`: the second page of a list.
  private static func isListPage(_ address: String) -> Bool {
    let name = FilePath(address).name
    guard name.hasPrefix("trang-"), name.hasSuffix(".html") else { return false }
    let number = name.dropFirst("trang-".count).dropLast(".html".count)
    return !number.isEmpty && number.allSatisfy(\.isNumber)
  }

  /// Gives `address` to `source` without telling anyone who asks for the address of the source.
  mutating func claimUnlisted(_ address: String, for source: FilePath) -> Refusal? {
    if let refusal = claim(address, for: source) { return refusal }
    unlisted.insert(source)
    return nil
  }

  /// The address of the page that the file at `source` becomes, below the portal; nil too for a
  /// page that only its own section may lead to.
  package func address(of source: FilePath) -> String? {
    unlisted.contains(source) ? nil : bySource[source]
  }

  /// The source that has claimed `address`, also one that is unlisted.
  func owner(of address: String) -> FilePath? { owners[address.lowercased()] }

  package func isUnlisted(_ source: FilePath) -> Bool { unlisted.contains(source) }

  package func isTaken(_ address: String) -> Bool { owners[address.lowercased()] != nil }

  /// Every address and its source, in order of the addresses.
  package var all: [(address: String, source: FilePath)] {
    bySource.map { ($0.value, $0.key) }.sorted { $0.0 < $1.0 }
  }
}
