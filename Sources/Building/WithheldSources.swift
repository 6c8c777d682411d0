internal import Commune
internal import Diagnostics
internal import Files
internal import Pictures

/// What the law forbids, in lists of what was withdrawn and in all else.
func split(_ forbidden: Set<FilePath>) -> (lists: Set<FilePath>, others: Set<FilePath>) {
  let lists = forbidden.filter { $0.name == WithdrawnPage.file }
  return (lists, forbidden.subtracting(lists))
}

extension FileTree {
  /// The tree with nothing in these lists that anybody wrote about a page.
  func withoutReasons(in lists: Set<FilePath>) -> FileTree {
    var tree = self
    for path in lists {
      guard let bytes = tree[path] else { continue }
      tree.add(WithdrawalList.withoutReasons(bytes, at: path), at: path)
    }
    return tree
  }
}

/// The addresses that withheld sources of a portal would be published at.
func addresses(of withheld: Set<FilePath>, in slug: String, _ workspace: Workspace)
  -> [String]
{
  guard let portal = workspace.portals.first(where: { $0.slug == slug }) else { return [] }
  let own = withheld.filter { $0.isInside(portal.folder) }
  return portal.addresses.all.filter { own.contains($0.source) }.map(\.address)
    + portal.files.values.filter { own.contains($0.source) }.flatMap { file in
      [file.address] + (file.picture?.variants ?? []).map(file.address(of:))
    }
}
