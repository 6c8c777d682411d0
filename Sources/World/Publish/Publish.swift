package import Building
internal import CLinux
package import Diagnostics
internal import Files

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Writes the outputs of a plan and puts them before readers.
///
/// Each portal is written whole into a folder beside the served one, then the two are exchanged in
/// one step: a reader sees the old pages or the new ones, never a mixture, and a failure before
/// the exchange leaves what was there.
///
/// - Parameters:
///   - content: the folder on disk whose files attachments are copied from.
///   - output: the served folder.
/// - Returns: the findings of all pages, and how many were written.
package func publish(
  _ plan: Plan, content: String, to output: String, jobs: Int,
  progress: @escaping @Sendable (String) -> Void = { _ in }
) async throws -> Diagnosed<PublishSummary> {
  var summary = PublishSummary()
  var findings: [Diagnostic] = []
  let workshop = workshopFolder(beside: output)
  for site in plan.sites {
    progress(site.name)
    let next = "\(workshop)/\(site.slug.isEmpty ? "cong" : site.slug).moi"
    let served = site.slug.isEmpty ? output : "\(output)/\(site.slug)"
    try refuseForeignFolder(served)
    try remove(next)
    for folder in site.folders { try makeFolder(folder.isEmpty ? next : "\(next)/\(folder)") }
    let produced = try await produce(site, jobs: jobs) { address, product in
      switch product {
      case .bytes(let bytes): try write(bytes, to: "\(next)/\(address)")
      case .copy(let path):
        guard let inside = path.relative(to: "content") else { return }
        try copy("\(content)/\(inside)", to: "\(next)/\(address)")
      }
    }
    findings += produced.diagnostics
    summary.pages += produced.value.written
    summary.keptBack += produced.value.keptBack
    try write(Array("\(site.name)\n".utf8), to: "\(next)/\(mark)")
    try exchange(next, with: served)
    try remove(next)
    summary.sites += 1
  }
  if let start = plan.startPage {
    try makeFolder(output)
    let temporary = "\(workshop)/mo-dau.moi"
    try makeFolder(workshop)
    try write(start, to: temporary)
    guard rename(temporary, "\(output)/index.html") == 0 else {
      throw WorldError.system("thay", "\(output)/index.html")
    }
  }
  return Diagnosed(summary, findings)
}

package struct PublishSummary: Sendable {
  package var sites = 0
  package var pages = 0
  package var keptBack = 0
}

/// Where releases are prepared: beside the served folder, so that it is on the same file system
/// and never served itself.
package func workshopFolder(beside output: String) -> String {
  let names = output.split(separator: "/", omittingEmptySubsequences: false)
  let parent = names.dropLast().joined(separator: "/")
  return parent.isEmpty ? (output.hasPrefix("/") ? "/.trangxa" : ".trangxa") : "\(parent)/.trangxa"
}

/// By this file a folder is known to be one that we have published: only such a folder, or an
/// empty one, is ever replaced.
private let mark = ".trangxa"

/// Stops before a folder is replaced whose files are somebody else's.
private func refuseForeignFolder(_ served: String) throws {
  guard isFolder(served) else { return }
  let names = try names(in: served).filter { $0 != ".gitkeep" }
  guard names.isEmpty || names.contains(mark) else {
    throw WorldError.foreignFolder(path: served)
  }
}

/// Puts `next` in the place of `served` in one step; `next` then names what was served before.
private func exchange(_ next: String, with served: String) throws {
  guard trangxa_sync_filesystem(next) == 0 else { throw WorldError.system("ghi xuống đĩa", next) }
  guard isFolder(served) else {
    let names = served.split(separator: "/", omittingEmptySubsequences: false)
    let parent = names.dropLast().joined(separator: "/")
    if !parent.isEmpty { try makeFolder(parent) }
    guard rename(next, served) == 0 else { throw WorldError.system("đưa ra", served) }
    return
  }
  guard trangxa_exchange(next, served) == 0 else { throw WorldError.system("đổi chỗ", served) }
}
