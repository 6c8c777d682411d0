import Building
import Checking
import Commune
import Diagnostics
import Files
import Importing
import VietnameseText
import World

/// The portal that texts are imported into, with all that is needed to check them there.
struct ImportTarget {
  private let options: SourceOptions
  private let today: CalendarDate
  private var tree: FileTree
  /// "" when the content is one portal.
  private let slug: String
  let settings: PortalSettings

  /// - Throws: ``ExitStatus/usage`` when it is not clear which portal is meant.
  init(_ options: SourceOptions) throws {
    self.options = options
    today = try options.today()
    guard options.sites.count < 2 else {
      throw refuse("mỗi lần chỉ nhập vào một trang", "nêu một tên, như --site xa-mau")
    }
    tree = try options.readSources().value
    let portals = assemble(tree, today: today, only: Set(options.sites)).value.portals
    guard let portal = portals.first, portals.count == 1 else {
      let known = portals.map(\.slug).filter { !$0.isEmpty }.sorted()
      throw refuse(
        known.isEmpty
          ? "“\(options.content)” không có trang nào" : "chưa rõ nhập vào trang nào",
        known.first.map { "nêu tên thư mục của xã, như --site \(quotedForShell($0))" }
          ?? "chỉ đúng chỗ bằng --content")
    }
    slug = portal.slug
    settings = portal.settings
  }

  /// The path of a source of the portal, as the tree has it.
  func path(_ document: ImportedDocument, named name: String) -> FilePath {
    let folder = FilePath(slug.isEmpty ? "content" : "content/\(slug)")
    return folder.appending("\(document.folder)/\(name).md")
  }

  /// As the person typed it.
  func display(_ path: FilePath) -> String { options.display(path) }

  /// What is there under a path.
  func bytes(at path: FilePath) -> [UInt8]? { tree[path] }

  /// The errors and warnings that `trangxa check` would have for the new source.
  func findings(_ source: String, at path: FilePath) async -> DiagnosticReport {
    var tree = tree
    tree.add(Array(source.utf8), at: path)
    var request = BuildRequest(today: today, sites: slug.isEmpty ? [] : [slug])
    request.checksWaiting = true
    let planned = await checkedPlan(tree, request, jobs: 1)
    let found = (planned.value.checked.diagnostics + planned.diagnostics).filter {
      $0.span.path == path && $0.severity != .note
    }
    return DiagnosticReport(Array(Set(found)).sorted(), tree: tree, display: options.display)
  }

  /// Writes a new source.
  ///
  /// - Returns: false when something is there, which stays as it is.
  mutating func write(_ source: String, to path: FilePath) throws -> Bool {
    guard try writeNewFile(source, to: display(path)) else { return false }
    tree.add(Array(source.utf8), at: path)
    return true
  }
}
