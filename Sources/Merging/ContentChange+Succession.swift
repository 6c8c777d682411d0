internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// What the change does to the content folder: each new portal gets its settings and what it needs
/// from the first day.
func contentChange(_ tree: FileTree, _ successions: [Succession], _ request: MergeRequest)
  -> ContentChange
{
  var change = ContentChange()
  if !request.archiveBase.isEmpty {
    for source in endingSources(successions) {
      let settings = source.portal.folder.appending("trang.yml")
      guard let bytes = tree[settings] else { continue }
      let address = "\(request.archiveBase)\(source.portal.slug)/"
      change.edits[settings] = replacingValue(of: "url", with: address, in: bytes, at: settings)
    }
  }
  for succession in successions where !succession.isThere {
    add(succession, tree, request, to: &change)
  }
  return change
}

private func add(
  _ succession: Succession, _ tree: FileTree, _ request: MergeRequest,
  to change: inout ContentChange
) {
  let folder = FilePath("content/\(succession.slug)")
  let url = request.units.count == 1 ? request.url : ""
  change.additions[folder.appending("trang.yml")] = settings(of: succession, tree, url: url)
  if succession.isRename, let source = succession.sources.first,
    let desk = tree[source.portal.folder.appending("mot-cua.yml")]
  {
    change.additions[folder.appending("mot-cua.yml")] = renamed(desk, source, succession)
  }
  let carried = succession.sources.map { source in
    (
      source: source,
      content: CarriedContent(
        of: source.portal, in: tree, from: succession.date, isRename: succession.isRename)
    )
  }
  for (source, content) in carried {
    let others = carried.filter { $0.source.portal.slug != source.portal.slug }.map(\.content)
    for (path, bytes) in content.sources {
      // Of two communes' files with one name both are kept, unless they are the same.
      let isShared = others.contains { $0.sources[path].map { $0 != bytes } ?? false }
      let place = isShared ? withSuffix(path, source.portal.slug) : path
      let isReady =
        succession.isRename || content.posted.contains(path) || !path.hasSuffix(".md")
      change.additions[folder.appending(place)] = isReady ? bytes : asDraft(bytes)
    }
    for (path, file) in content.attachments {
      // A file with one name in two communes keeps the name of the first; the links of the second
      // are among what a person must look at.
      let place = folder.appending(path)
      if change.copies[place] == nil { change.copies[place] = file }
    }
  }
}

/// `gioi-thieu/lich-su.md` → `gioi-thieu/lich-su-xa-dong.md`. A section's own `index.md` becomes an
/// ordinary page, and a note on a procedure keeps its code.
private func withSuffix(_ path: String, _ slug: String) -> String {
  let file = FilePath(path)
  let stem = file.stem == "index" ? "ve-\(file.parent.name)" : String(file.stem)
  return file.parent.appending("\(stem)-\(slug).\(file.fileExtension)").string
}

/// The desk with the new name of its commune in its own name.
private func renamed(_ desk: [UInt8], _ source: Succession.Source, _ succession: Succession)
  -> [UInt8]
{
  guard let name = source.portal.desk?.name, let old = source.portal.unit?.name else { return desk }
  let path = source.portal.folder.appending("mot-cua.yml")
  let better = name.replacing(old, with: succession.unit.name)
  return replacingValue(of: "Tên", with: quoted(better), in: desk, at: path)
}

/// The file with the value of one key replaced, and all its other bytes as they were; the key is
/// added at the end when it is not there.
func replacingValue(of key: String, with value: String, in bytes: [UInt8], at path: FilePath)
  -> [UInt8]
{
  let entries = parseMetadata(bytes, at: path).value
  if let entry = entries.first(where: { folded($0.key) == folded(key) }) {
    let range = entry.value.span.range
    return Array(bytes[..<range.lowerBound]) + Array(value.utf8) + Array(bytes[range.upperBound...])
  }
  let end = bytes.last == UInt8(ascii: "\n") || bytes.isEmpty ? "" : "\n"
  return bytes + Array("\(end)\(key): \(value)\n".utf8)
}
