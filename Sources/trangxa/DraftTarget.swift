import Commune
import Diagnostics
import Files
import VietnameseText
import World

/// The portal that a new text is for.
struct DraftTarget {
  private let content: String
  /// "" when the content is one portal.
  private let slug: String

  /// - Throws: ``ExitStatus/usage`` when it is not clear which portal is meant.
  init(content: String, site: String?) throws {
    self.content = content
    guard isFolder(content) else {
      throw WorldError.missingFolder(path: content, option: "--content")
    }
    if isRegularFile("\(content)/trang.yml") {
      guard site == nil else {
        throw refuse("“\(content)” là trang của một xã", "bỏ --site")
      }
      slug = ""
      return
    }
    let known = try foldersWithFile("trang.yml", in: content)
    if let site {
      guard known.contains(site) else {
        let near = closest(to: site, among: known)
        throw refuse(
          "không có trang “\(site)” trong \(content)",
          near.map { "có phải ý bạn là --site \(quotedForShell($0))?" }
            ?? "bắt đầu một trang: trangxa init")
      }
      slug = site
      return
    }
    guard let only = known.first, known.count == 1 else {
      throw refuse(
        known.isEmpty ? "“\(content)” không có trang nào" : "chưa rõ bài cho trang nào",
        known.isEmpty
          ? "bắt đầu một trang: trangxa init"
          : "nêu một tên: \(known.map { "--site \(quotedForShell($0))" }.joined(separator: ", "))")
    }
    slug = only
  }

  /// A path below the portal's folder, as the person would type it.
  func display(_ path: String) -> String {
    slug.isEmpty ? "\(content)/\(path)" : "\(content)/\(slug)/\(path)"
  }

  /// A command about this portal, for a shell.
  func command(_ name: String) -> String {
    pasteableCommand([name], content: content, sites: slug.isEmpty ? [] : [slug])
  }

  /// What the data of the portal say of a period, as references that its page fills; "" when they say nothing.
  func figures(for period: ReportingPeriod, _ today: CalendarDate) throws -> String {
    let tree = try readTree(content, as: "content").value
    let workspace = assemble(tree, today: today, only: slug.isEmpty ? [] : [slug]).value
    return workspace.portals.first { $0.slug == slug }?.figureBook.lines(for: period) ?? ""
  }

  /// The codes of the catalogue that communes share; none where there is no catalogue.
  func procedures() throws -> [ProcedureCode] {
    guard isFolder("\(content)/chung") else { return [] }
    let tree = try readTree("\(content)/chung", as: "content/chung").value
    return Catalogue.assemble(tree, under: "content/chung").value.procedures.map(\.code)
  }
}
