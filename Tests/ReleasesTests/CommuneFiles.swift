import Releases

/// The folder of a portal in a test of the ledger: what each file says, and where it is published.
struct CommuneFiles {
  struct File: Equatable {
    /// Every word of it is its own.
    var text: String
    /// The name in its address, when it is not the file's.
    var slug: String?
    var isDraft = false
    var until: String?
  }

  var files: [String: File] = [:]
  var made: Set<String> = ["index.html", "so-do-trang.html", "tin-tuc/index.html"]
  var aliases: [String: String] = [:]
  var withheld: Set<String> = []
  var withdrawn: Set<String> = []
  var day = "2026-11-21"
  var ledger = Ledger()
  private var number = 0

  /// A text of forty words that no other has.
  static func text(_ name: String) -> String {
    (0..<40).map { "\(name)\($0)" }.joined(separator: " ")
  }

  mutating func write(_ path: String, _ text: String? = nil, slug: String? = nil) {
    files[path] = File(text: text ?? Self.text(path), slug: slug)
  }

  mutating func rename(_ path: String, to name: String) {
    files[name] = files.removeValue(forKey: path)
  }

  func address(_ path: String) -> String? {
    guard let file = files[path], !file.isDraft, !withheld.contains(path),
      file.until.map({ $0 >= day }) ?? true
    else { return nil }
    return place(path, file)
  }

  private func place(_ path: String, _ file: File) -> String {
    let parts = path.split(separator: "/")
    let stem = parts.last?.dropLast(3) ?? ""
    let name = file.slug ?? String(stem).lowercased()
    return (parts.dropLast().map(String.init) + ["\(name).html"]).joined(separator: "/")
  }

  var pages: Set<String> {
    Set(files.keys.compactMap(address)).union(made).subtracting(withdrawn)
  }

  /// Publishes, and gives what became of the old addresses.
  @discardableResult
  mutating func build() -> FollowedLedger {
    let files = files
    let kept = withheld
    var today = TodaysPages(day: day) { path, _ in
      guard let file = files[path], !kept.contains(path) else { return nil }
      let text = Array("\(file.slug ?? "")\n\(file.text)".utf8)
      return SourceTrace(of: text, body: (file.slug ?? "").utf8.count..<text.count)
    }
    for (path, file) in files {
      today.texts[path] = .init(address: address(path), until: file.until)
    }
    (today.made, today.aliases) = (made, aliases)
    (today.withheld, today.withdrawn) = (withheld, withdrawn)
    let followed = follow(ledger, today: today)
    number += 1
    let clock = "20261121-\(100_000 + number)"
    ledger = followed.ledger.written(
      for: ReleaseID(clock: clock, digest: Digest(Array(clock.utf8))))
    return followed
  }

  /// Where readers of an address are sent.
  static func target(_ address: String, _ followed: FollowedLedger) -> String? {
    followed.redirects.first { $0.address == address }?.target
  }
}
