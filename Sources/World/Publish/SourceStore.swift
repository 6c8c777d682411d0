package import Building
internal import Files
internal import Releases

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The sources that the pages of a portal were last made from, one after another in a single file, with an index
/// that is exchanged whole: a run that is broken off leaves the index before or after.
///
/// Nothing is believed whose digest is not what the index says; then the page has no earlier source.
struct SourceStore: Sendable {
  let store: PortalStore

  private var index: String { "\(store.folder)/nguon" }
  private func pack(_ number: Int) -> String { "\(store.folder)/nguon-\(number)" }

  private func known() throws -> SourceIndex? {
    try read(index).flatMap { SourceIndex(text: $0.bytes) }
  }

  /// What is kept of these files.
  func sources(of paths: Set<FilePath>) throws -> [FilePath: LastGoodSource] {
    guard let known = try known() else { return [:] }
    var found: [FilePath: LastGoodSource] = [:]
    for entry in known.entries where paths.contains(FilePath(entry.path)) {
      guard let bytes = try read(pack(known.pack), entry.offset, entry.size),
        Digest(bytes) == entry.digest
      else { continue }
      found[FilePath(entry.path)] = LastGoodSource(bytes: bytes, address: entry.address)
    }
    return found
  }

  /// Keeps these sources and no others. Only what is new is written; the file is made anew when half of it is
  /// of no use, or when something in it must go.
  func keep(_ sources: [PublishedSource], of tree: FileTree, purging: Bool) throws {
    let before = try known()
    let old = Dictionary(
      (before?.entries ?? []).map { ($0.digest, $0) }, uniquingKeysWith: { first, _ in first })
    var entries: [SourceIndex.Entry] = []
    var new: [[UInt8]] = []
    var added: [Digest: SourceIndex.Entry] = [:]
    var end = try before.flatMap { try size(of: pack($0.pack)) } ?? 0
    for source in sources {
      guard let bytes = tree[source.path] else { continue }
      let digest = Digest(bytes)
      var entry =
        old[digest] ?? added[digest]
        ?? SourceIndex.Entry(path: "", address: "", digest: digest, offset: end, size: bytes.count)
      if old[digest] == nil, added[digest] == nil {
        added[digest] = entry
        new.append(bytes)
        end += bytes.count
      }
      (entry.path, entry.address) = (source.path.string, source.address)
      entries.append(entry)
    }
    let next = SourceIndex(pack: before?.pack ?? 0, entries: entries)
    let live = entries.reduce(0) { $0 + $1.size }
    let isWasteful = end > 1 << 16 && live < end / 2
    if before == nil || isWasteful || (purging && before?.entries != entries) {
      return try makeAnew(entries, of: tree, after: before)
    }
    if next == before { return }
    if !new.isEmpty {
      let file = try OpenFile.appending(pack(next.pack))
      for bytes in new { try bytes.withUnsafeBytes { try file.append($0, pack(next.pack)) } }
      try file.finish(pack(next.pack))
    }
    try replace(index, with: Array(next.text.utf8))
  }

  private func makeAnew(
    _ entries: [SourceIndex.Entry], of tree: FileTree, after before: SourceIndex?
  ) throws {
    let number = (before?.pack ?? 0) + 1
    let file = try OpenFile.writing(pack(number))
    var next = SourceIndex(pack: number, entries: entries)
    var end = 0
    for place in next.entries.indices {
      let bytes = tree[FilePath(next.entries[place].path)] ?? []
      next.entries[place].offset = end
      try bytes.withUnsafeBytes { try file.append($0, pack(number)) }
      end += bytes.count
    }
    try file.finish(pack(number))
    try replace(index, with: Array(next.text.utf8))
    for name in try names(in: store.folder)?.names ?? []
    where name.hasPrefix("nguon-") && name != "nguon-\(number)" {
      try remove("\(store.folder)/\(name)")
    }
  }
}

/// The last good sources of what is published in `output`.
///
/// - Parameter isSinglePortal: whether the content is one portal.
package func lastGoodSources(in output: OutputFolder, isSinglePortal: Bool) -> LastGoodSources {
  { paths in
    let bySlug = Dictionary(grouping: paths) { path in
      isSinglePortal ? "" : path.components.dropFirst().first.map(String.init) ?? ""
    }
    var found: [FilePath: LastGoodSource] = [:]
    for (slug, paths) in bySlug {
      // What cannot be read is not known: then a page that cannot be made is left out, and the build says so.
      let sources = try? ServedPortal(slug, in: output).store.sources.sources(of: Set(paths))
      found.merge(sources ?? [:]) { first, _ in first }
    }
    return found
  }
}

extension PortalStore {
  var sources: SourceStore { SourceStore(store: self) }
}

/// How long a file is, or nil when there is none.
private func size(of path: String) throws -> Int? {
  guard let file = try OpenFile.reading(path) else { return nil }
  return try file.size(path)
}
