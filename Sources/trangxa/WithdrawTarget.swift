import Commune
import Files
import Releases
import VietnameseText
import World

/// What `trangxa withdraw` is about: one address of one portal, however it was given.
struct WithdrawTarget {
  /// Empty when the portal is the whole output.
  let slug: String
  /// Below the portal: `tin-tuc/nham.html`.
  let address: String
  /// Below the folder of the portal, where it is known.
  let source: String?
  /// The folder of the portal's sources, as the person typed it.
  let contentFolder: String
  /// As messages name it.
  let shown: String

  /// - Throws: ``ExitStatus/usage`` when it is not clear which page is meant, or when it is none.
  init(_ text: String, _ options: PublishingOptions, _ folder: OutputFolder) throws {
    let content = options.common.sources.content
    guard var place = placeInPortal(text) else {
      throw refuse("“\(text)” không phải địa chỉ của trang nào", "chép địa chỉ ở trình duyệt")
    }
    for folder in [content, options.output] {
      let start = folder.drop { $0 == "/" }
      if place.hasPrefix("\(start)/") { place = String(place.dropFirst(start.count + 1)) }
    }
    let names = place.split(separator: "/")
    var slug = options.common.sources.sites.first ?? ""
    let isSingle = isRegularFile("\(content)/trang.yml")
    if let first = names.first, names.count > 1, !isSingle,
      isRegularFile("\(content)/\(first)/trang.yml"), slug.isEmpty || slug == first
    {
      slug = String(first)
      place = names.dropFirst().joined(separator: "/")
    }
    let served = try releases(in: folder)
    if slug.isEmpty, served.count == 1 { slug = served[0].slug }
    guard isSingle || !slug.isEmpty else {
      throw refuse(
        "chưa rõ “\(text)” là của trang nào", "nêu tên thư mục của xã, như --site xa-mau")
    }
    self.slug = slug
    contentFolder = slug.isEmpty ? content : "\(content)/\(slug)"
    (address, source) = try Self.find(place, slug, folder)
    shown = (slug.isEmpty ? options.output : "\(options.output)/\(slug)") + "/\(address)"
  }

  /// The address and the source that are meant, when readers have or had them.
  private static func find(_ place: String, _ slug: String, _ folder: OutputFolder) throws
    -> (String, String?)
  {
    let ledger = try ledger(of: slug, in: folder)
    let served = try releases(in: folder).first { $0.slug == slug }?.served
    if place.hasSuffix(".md") {
      let entries = ledger.entries.filter { $0.source == place && $0.state != .former }
      if let entry = entries.first { return (entry.address, place) }
      throw refuse(
        "“\(place)” chưa từng được đăng", "thêm dòng “Nháp: có” vào tệp để không đăng")
    }
    let name = place.split(separator: "/").last ?? ""
    let address = name.contains(".") ? place : "\(place).html"
    if let entry = ledger.entries.first(where: { $0.address == address }) {
      if entry.source == nil, entry.state == .page {
        throw refuse(
          "“\(address)” là trang do máy lập từ nhiều nguồn, không gỡ riêng được",
          "gỡ hay sửa nguồn làm ra nó")
      }
      return (address, entry.source)
    }
    if let served, served.entries.contains(where: { $0.address == address }) {
      return (address, nil)
    }
    let known = ledger.entries.map(\.address) + (served?.entries.map(\.address) ?? [])
    let near = closest(to: address, among: known)
    throw refuse(
      "trang chưa từng đăng gì ở “\(address)”",
      near.map { "có phải ý bạn là “\($0)”?" } ?? "chép địa chỉ ở trình duyệt")
  }

  /// Where the decision is written down.
  var list: String { "\(contentFolder)/\(WithdrawnPage.file)" }

  var listPath: FilePath { FilePath(list) }

  /// Whether a line of the list means this page.
  func isNamed(_ place: String) -> Bool { place == address || place == source }

  func listBytes() throws -> [UInt8]? { isRegularFile(list) ? try readPlainFile(list) : nil }

  func saveList(_ bytes: [UInt8], over old: [UInt8]?) throws {
    if let old {
      try save(bytes, over: old, at: list)
    } else {
      try writeDocument(String(decoding: bytes, as: UTF8.self), to: list)
    }
  }

  /// Whether a source names a picture or another file, which stays where it is.
  func mayHaveFiles(_ path: String) throws -> Bool {
    let text = String(decoding: try readPlainFile(path), as: UTF8.self)
    return text.contains("](") || text.contains("tep/") || text.contains("Ảnh:")
  }

  /// Whether what readers have says already that it was withdrawn.
  func isWithdrawn(in folder: OutputFolder) throws -> Bool {
    let served = try releases(in: folder).first { $0.slug == slug }?.served
    let entry = try ledger(of: slug, in: folder).entries.first { $0.address == address }
    guard let served, let entry, entry.state == .withdrawn else { return false }
    return entry.last.map { $0 < served.id } ?? true
  }

  /// What readers have at the address.
  func servedDigest(in folder: OutputFolder) throws -> Digest? {
    let served = try releases(in: folder).first { $0.slug == slug }?.served
    return served?.entries.first { $0.address == address }?.digest
  }
}

/// Says what is wrong with what a person asked for.
func refuse(_ message: String, _ hint: String) -> any Error {
  complain("trangxa: \(message)\ngợi ý: \(hint)\n")
  return ExitStatus.usage
}
