package import Diagnostics
package import Files
package import Pictures
internal import Syntax
package import VietnameseText

/// Reads the sources under `content/` into portals.
///
/// A content root that holds `trang.yml` is one portal; else every folder that does is one, and
/// `chung/` is what they share.
///
/// - Parameters:
///   - today: the day in Vietnam on which the site is built; it decides what is published.
///   - only: the folders of the portals to assemble, or all.
///   - pictures: what was made of the pictures; one that is not among them keeps its address and is
///     shown nowhere.
///   - parsed: Markdown files that were read before.
package func assemble(
  _ tree: FileTree, today: CalendarDate, only: Set<String> = [],
  pictures: [FilePath: Result<PictureSet, PictureFailure>] = [:],
  parsed: ParsedSources = ParsedSources()
) -> Diagnosed<Workspace> {
  let root: FilePath = "content"
  var findings: [Diagnostic] = []
  let isSingle = tree.contains(root.appending("trang.yml"))
  let catalogue = Catalogue.assemble(tree, under: root.appending("chung"), pictures)
    .moving(into: &findings)
  findings += catalogue.idleSteps(on: today)

  // Never an emptied list: when the catalogue cannot be read, readers keep what they have.
  let isHeldBack = findings.contains(where: \.keepsPageBack)
  var portals: [Portal] = []
  let slugs = portalNames(in: tree, under: root)
  let wanted = only.isEmpty ? Set(slugs) : only
  let needed =
    only.isEmpty ? wanted : wanted.union(kin(of: wanted, tree, root, catalogue))
  for slug in slugs where needed.contains(slug) {
    let folder = slug.isEmpty ? root : root.appending(slug)
    // What is wrong in a portal that was not asked for is not said.
    var own: [Diagnostic] = []
    defer { if wanted.contains(slug) { findings += own } }
    guard tree.contains(folder.appending("trang.yml")) else {
      own.append(.noSettings(slug, at: .file(folder.appending("trang.yml"))))
      continue
    }
    guard slug.isEmpty || slug == VietnameseText.slug(slug) else {
      own.append(.badFolderName(slug, at: .file(folder.appending("trang.yml"))))
      continue
    }
    if isHeldBack { continue }
    let portal = assemblePortal(
      tree, slug: slug, in: folder, catalogue: catalogue, today: today, pictures, parsed)
    if let portal = portal.moving(into: &own) { portals.append(portal) }
  }
  findings += linkKin(&portals).filter { finding in
    wanted.contains { finding.span.path.isInside($0.isEmpty ? root : root.appending($0)) }
  }
  portals.removeAll { !wanted.contains($0.slug) }
  if portals.isEmpty, findings.isEmpty { findings.append(.noPortal(at: .file(root))) }
  var workspace = Workspace(
    portals: portals, catalogue: catalogue, isSinglePortal: isSingle, today: today)
  workspace.coming = comingPortals(tree, among: wanted, catalogue, after: today)
  return Diagnosed(workspace, findings)
}

/// The folder of a portal and what it says of itself, read and not judged: also one whose commune is
/// still to come.
package struct PortalFolder: Sendable {
  package let slug: String
  package let settings: PortalSettings
}

/// The folders of a content root that have settings, in order of their names.
package func portalFolders(in tree: FileTree, under root: FilePath) -> [PortalFolder] {
  folderNames(in: tree, under: root).compactMap { slug in
    let path = root.appending(slug).appending("trang.yml")
    guard let bytes = tree[path] else { return nil }
    let entries = parseMetadata(bytes, at: path).value
    return PortalFolder(
      slug: slug, settings: PortalSettings.schema.decode(entries, in: .file(path)).value)
  }
}

/// The folders of all portals of a content root, sound or not, in order; "" when it is one portal itself.
package func portalNames(in tree: FileTree, under root: FilePath = "content") -> [String] {
  tree.contains(root.appending("trang.yml")) ? [""] : folderNames(in: tree, under: root)
}

/// The folders right under the content root that hold something, but for the shared one.
private func folderNames(in tree: FileTree, under root: FilePath) -> [String] {
  var names: Set<String> = []
  for path in tree.paths(inside: root) {
    let components = path.components
    if components.count > 2, components[1] != "chung" { names.insert(String(components[1])) }
  }
  return names.sorted()
}

extension Diagnostic {
  fileprivate static func noSettings(_ slug: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0506", at: span, "thư mục “\(slug)” chưa có tệp trang.yml nên không được dựng",
      hint: "thêm tệp trang.yml với ít nhất một dòng “Tên: Xã …”", keepsPageBack: true)
  }

  fileprivate static func badFolderName(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0526", at: span, "tên thư mục “\(name)” không dùng làm địa chỉ được",
      hint: "đổi tên thành “\(slug(name))”", keepsPageBack: true)
  }

  fileprivate static func noPortal(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0507", at: span, "không có trang của xã nào để dựng",
      hint: "tạo thư mục content/ten-xa/ với tệp trang.yml, hoặc chỉ đúng thư mục bằng --content")
  }
}
