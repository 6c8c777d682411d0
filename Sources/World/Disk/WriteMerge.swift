internal import Files
package import Merging

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes what a merge prepares: the new portals into the content folder, then the list for a person
/// and the redirects into `output`, a folder that must not be there yet.
///
/// Everything is first written whole beside its place, under names that no build reads, and brought
/// to the disk; then each gets its name in one step, the output last, so that a run that was broken
/// off can be made again. Nothing that is there is written over or removed: where something
/// stands in the way, or something fails before the first step, nothing is changed at all.
package func write(_ plan: MergePlan, content: String, output: String) throws {
  let portals = plan.newPortals.filter { !$0.isThere }.map(\.slug)
  for folder in portals.map({ "\(content)/\($0)" }) + [output] {
    guard try kind(of: folder) == nil else {
      throw WorldError.file(path: folder, action: "tạo", reason: WorldError.reason(EEXIST))
    }
  }
  let staged = portals.map { staging($0, content) } + ["\(output).moi"]
  do {
    for portal in portals { try stage(portal, plan.change, content) }
    try stage(plan.files, at: "\(output).moi")
    for folder in staged { try syncFileSystem(of: folder) }
  } catch {
    for folder in staged { try? remove(folder) }
    throw error
  }
  for portal in portals { try move(staging(portal, content), to: "\(content)/\(portal)") }
  for (path, bytes) in plan.change.edits.sorted(by: { $0.key < $1.key }) {
    try replace(disk(path, content), with: bytes)
  }
  try sync(content)
  try move("\(output).moi", to: output)
}

private func move(_ staged: String, to place: String) throws {
  guard rename(staged, place) == 0 else { throw WorldError.system("đưa ra", place) }
}

private func stage(_ files: [(path: String, bytes: [UInt8])], at folder: String) throws {
  try remove(folder)
  try makeFolder(folder)
  for (path, bytes) in files {
    try checkAddress(path)
    try makeFolder(parentFolder("\(folder)/\(path)"))
    try write(bytes, to: "\(folder)/\(path)")
  }
}

private func disk(_ path: FilePath, _ content: String) -> String {
  "\(content)/\(path.relative(to: "content")?.string ?? path.string)"
}

/// Where a portal is written until it is whole.
private func staging(_ portal: String, _ content: String) -> String { "\(content)/.\(portal).moi" }

private func stage(_ portal: String, _ change: ContentChange, _ content: String) throws {
  let folder = FilePath("content/\(portal)")
  let staged = staging(portal, content)
  try remove(staged)
  for (path, bytes) in change.additions.sorted(by: { $0.key < $1.key }) {
    guard let inside = path.relative(to: folder) else { continue }
    try makeFolder(parentFolder("\(staged)/\(inside)"))
    try write(bytes, to: "\(staged)/\(inside)")
  }
  for (path, source) in change.copies.sorted(by: { $0.key < $1.key }) {
    guard let inside = path.relative(to: folder) else { continue }
    let file = disk(source, content)
    guard let size = try read(file, limit: 0)?.size else { continue }
    try makeFolder(parentFolder("\(staged)/\(inside)"))
    try copy(file, size: size, to: "\(staged)/\(inside)")
  }
}
