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
      change.edits[settings] = settingArchiveAddress(address, in: bytes, at: settings)
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
    // Of two communes' files with one name both are kept, each under the name of its commune.
    let renamedFiles = content.attachments.keys.filter { path in
      others.contains { $0.attachments[path] != nil }
    }
    for (path, bytes) in content.sources {
      let isShared = others.contains { $0.sources[path].map { $0 != bytes } ?? false }
      guard let place = isShared ? withSuffix(path, source.portal.slug) : path else {
        change.leftBehind.append(source.portal.folder.appending(path))
        continue
      }
      let made = renaming(renamedFiles, for: source.portal.slug, in: bytes)
      let isPage = FilePath(path).fileExtension == "md"
      if succession.isRename || !isPage || content.posted.contains(path) {
        change.additions[folder.appending(place)] = made
      } else if let draft = asDraft(made, at: folder.appending(place)) {
        change.additions[folder.appending(place)] = draft
      } else {
        change.leftBehind.append(source.portal.folder.appending(path))
      }
    }
    for (path, file) in content.attachments {
      let place = renamedFiles.contains(path) ? suffixed(path, source.portal.slug) : path
      change.copies[folder.appending(place)] = file
    }
  }
  change.leftBehind.sort()
}

/// `gioi-thieu/lich-su.md` → `gioi-thieu/lich-su-xa-dong.md`. A section's own `index.md` becomes an
/// ordinary page. Nil for a note on a procedure: its name is the code, and there can be one.
private func withSuffix(_ path: String, _ slug: String) -> String? {
  let file = FilePath(path)
  if ProcedureCode(file.stem) != nil { return nil }
  guard file.stem == "index" else { return suffixed(path, slug) }
  return file.parent.appending("ve-\(file.parent.name)-\(slug).\(file.fileExtension)").string
}

private func suffixed(_ path: String, _ slug: String) -> String {
  let file = FilePath(path)
  return file.parent.appending("\(file.stem)-\(slug).\(file.fileExtension)").string
}

/// The text with the paths of files that got the name of their commune.
private func renaming(_ paths: [String], for slug: String, in bytes: [UInt8]) -> [UInt8] {
  guard !paths.isEmpty else { return bytes }
  var text = String(decoding: bytes, as: UTF8.self)
  for path in paths.sorted(by: { $0.utf8.count > $1.utf8.count }) {
    text = text.replacing(path, with: suffixed(path, slug))
  }
  return Array(text.utf8)
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

/// The settings of a portal that is still alive, told where its archive will be: the address counts
/// from the day on which it is one, and the old one stays on record.
private func settingArchiveAddress(_ address: String, in bytes: [UInt8], at path: FilePath)
  -> [UInt8]
{
  let entries = parseMetadata(bytes, at: path).value
  guard let archive = entries.first(where: { foldedKey($0.key) == "luutru" }) else {
    return appending("Lưu trữ:\n  Địa chỉ: \(address)", to: bytes)
  }
  guard case .map(let inner, let span) = archive.value else { return bytes }
  if let old = inner.first(where: { foldedKey($0.key) == "diachi" }) {
    return bytes.with(address, at: old.value.span.range)
  }
  // In a flow map `{…}` behind its brace, in a block map as its first line.
  let start = span.range.lowerBound
  if bytes[start] == UInt8(ascii: "{") {
    return bytes.with("Địa chỉ: \"\(address)\", ", at: start + 1..<start + 1)
  }
  let line = bytes[..<start].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  let indent = String(repeating: " ", count: start - line)
  return bytes.with("Địa chỉ: \(address)\n\(indent)", at: start..<start)
}
