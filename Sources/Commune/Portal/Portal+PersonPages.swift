internal import Diagnostics
package import Files
internal import Syntax
package import VietnameseText

extension Portal {
  /// The addresses of a folder's lists of persons whose last day is still to come, whatever else may be wrong with a
  /// list or with the portal; also of one that is not shown.
  package static func personPages(
    in tree: FileTree, under folder: FilePath, today: CalendarDate
  ) -> Set<String> {
    let paths = tree.paths(inside: folder.appending(Section.aid.rawValue))
    var pages: Set<String> = []
    for path in paths where path.fileExtension == "md" {
      guard let bytes = tree[path], let inside = path.relative(to: folder) else { continue }
      let document = parseDocument(bytes, at: path).value
      let list = AidList.schema.decode(document.entries, in: .file(path)).value
      guard let removedOn = list.removedOn, today < removedOn else { continue }
      var ignored: [Diagnostic] = []
      pages.insert(pageAddress(inside, list.metadata, document, &ignored))
    }
    return pages
  }
}
