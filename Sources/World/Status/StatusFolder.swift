internal import Files
internal import Releases
package import Watching

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Where what is known of the runs of one output lies, never in the served folder itself:
///
///     trang-thai.json, index.html    all portals, and the last run
///     <portal>/cong.json, cong.html  one portal; right in the folder when it is the whole output
///     <portal>/loi.html, loi.xml     its findings, as a page and as a feed
///     <portal>/ban-ke.txt            its manifest: the SHA-256 of every file
///
/// `song` is touched by each run that ended well: beside the folder in the workshop, or in the folder that
/// was asked for. A second output beside the same workshop has `trang-thai-<output>` and `song-<output>`.
package struct StatusFolder: Sendable {
  package let path: String
  let alive: String
  let output: OutputFolder
  /// The output as its status names it: beside the workshop.
  let outputName: String

  /// - Parameter place: where to write instead of `.trangxa/trang-thai`.
  /// - Throws: when it is or lies in the served folder: who reads the portal must not read this.
  package init(for output: OutputFolder, at place: String? = nil) throws {
    self.output = output
    outputName = String(
      output.real.dropFirst(parentFolder(output.workshop).count).drop { $0 == "/" })
    guard let place else {
      let usual = "\(output.workshop)/trang-thai"
      // One that cannot be read must not keep anything from being published; writing will say it.
      let owner = (try? Self.json("\(usual)/trang-thai.json"))?["output"]?.text
      let isOurs = owner == nil || owner == outputName
      let ending = isOurs ? "" : "-\(outputName.replacing("/", with: "="))"
      path = usual + ending
      alive = "\(output.workshop)/song\(ending)"
      return
    }
    path = try realFolder(place)
    alive = "\(path)/song"
    if path == output.real || path.hasPrefix("\(output.real)/") {
      throw WorldError.servedStatus(path: place)
    }
  }

  /// What is known; nil when nothing is, or nothing that can be believed.
  package func read() throws -> WorkspaceStatus? {
    guard let json = try Self.json("\(path)/trang-thai.json") else { return nil }
    return WorkspaceStatus(json) { slug in
      try? Self.json("\(path)/\(Self.place("cong.json", of: slug))")
    }
  }

  private static func json(_ path: String) throws -> JSONValue? {
    try World.read(path).flatMap { JSONValue(reading: $0.bytes) }
  }

  static func place(_ name: String, of slug: String) -> String {
    slug.isEmpty ? name : "\(slug)/\(name)"
  }

  /// Writes a file of it, unless it is there with the same bytes.
  func put(_ text: String, at name: String) throws {
    let place = "\(path)/\(name)"
    let bytes = Array(text.utf8)
    if try World.read(place)?.bytes == bytes { return }
    try makeFolder(parentFolder(place))
    try replace(place, with: bytes)
  }
}
