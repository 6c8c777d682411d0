internal import Commune
internal import Diagnostics
internal import Files
internal import Releases
internal import Rendering
internal import Syntax
internal import VietnameseText

extension TodaysPages {
  /// What a portal publishes today.
  ///
  /// - Parameters:
  ///   - outputs: its files.
  ///   - tree: all sources, also those that the law keeps from readers.
  init(_ portal: Portal, _ outputs: [Output], _ tree: FileTree, withheld: Set<FilePath>) {
    let folder = portal.folder
    let entries = Dictionary(
      portal.entries.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(day: portal.today.iso) { path, known in
      let path = folder.appending(path)
      guard let bytes = tree[path], !withheld.contains(path) else { return nil }
      // Most sources are what they were.
      if let known, known.bytes == Digest(bytes) { return known }
      let document = entries[path]?.source ?? parseDocument(bytes, at: path).value
      return SourceTrace(of: bytes, body: document.body)
    }
    let postedUntil = Dictionary(
      portal.notices.map { ($0.source.path, $0.record.postedUntil) },
      uniquingKeysWith: { first, _ in first })
    let introductions = Set(portal.introductions.values.map(\.source.path))
    for path in tree.paths(inside: folder) where path.fileExtension == "md" {
      guard let inside = path.relative(to: folder), !inside.name.hasPrefix(".") else { continue }
      var text = Text()
      if !introductions.contains(path) { text.address = portal.addresses.address(of: path) }
      let ends = [entries[path]?.metadata.publishUntil, postedUntil[path] ?? nil]
      text.until = ends.compactMap { $0?.iso }.min()
      texts[inside.string] = text
    }
    self.withheld = Set(withheld.compactMap { $0.relative(to: folder)?.string })
    withdrawn = Set(portal.withdrawals.filter(\.isPage).map(\.address))
    for (former, entry) in portal.formerAddresses.moved {
      guard let path = former.path, let source = entry.source.path.relative(to: folder)
      else { continue }
      aliases[path] = source.string
    }
    let written = Set(texts.values.compactMap(\.address)).union(withdrawn).union(aliases.keys)
    made = Set(outputs.map(\.address).filter { Ledger.isListed($0) && !written.contains($0) })
  }
}
