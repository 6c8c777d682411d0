import Diagnostics
import Files
import Merging
import TestSupport
import Testing

/// A change of communes planned on a workspace that is written as one text.
struct MergeFixture {
  let plan: MergePlan
  let findings: [String]

  init(
    _ text: String, units: [String], url: String = "", archiveBase: String = "",
    attachments: [FilePath] = []
  ) async throws {
    let written = VirtualSite(text + Self.catalogue).tree
    var tree = FileTree()
    for (path, bytes) in written.sources where !attachments.contains(path) {
      tree.add(bytes, at: path)
    }
    for path in attachments { tree.add(.init(size: 8, head: Array("%PDF-1.7".utf8)), at: path) }
    tree.merge(try repositoryFolder("themes", as: "themes"))
    let request = MergeRequest(units: units, url: url, archiveBase: archiveBase)
    let planned = await planMerge(tree, request)
    plan = planned.value
    findings = planned.diagnostics.map(\.message)
  }

  /// The text of a new file, or nil.
  func file(_ path: String) -> String? {
    plan.change.additions[FilePath(path)].map { String(decoding: $0, as: UTF8.self) }
  }

  var newFiles: [String] {
    (Array(plan.change.additions.keys) + Array(plan.change.copies.keys)).sorted().map(\.string)
  }

  /// Where an address of an old portal is sent, or nil.
  func target(of address: String, in slug: String) -> String? {
    plan.redirects.first { $0.slug == slug }?.redirects.first { $0.address == address }?.target
  }

  func decisions(_ subject: String) -> [String] {
    plan.decisions.filter { $0.subject.hasPrefix(subject) }.flatMap(\.items)
  }

  private static let catalogue = """

    -- content/chung/linh-vuc.yml --
    Lĩnh vực: [{Mã: ho-tich, Tên: Hộ tịch}]
    -- content/chung/thu-tuc/danh-muc.csv --
    Mã,Tên,Lĩnh vực
    1.000001,Khai sinh,ho-tich
    """
}
