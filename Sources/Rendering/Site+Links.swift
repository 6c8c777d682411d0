internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// What a link in an editor's text points at.
enum LinkTarget {
  /// A page or file of this portal, and the place in it, or "".
  case inside(address: String, anchor: String)
  /// An address of the web, of mail or of a telephone.
  case outside(String)
  case broken(Diagnostic)
  /// Nothing, and nobody's mistake: the words stay.
  case gone
}

extension Site {
  /// Links are written to the sources (`../bao-cao/quy-3.md`), to procedures
  /// (`thu-tuc:1.001193`), or to the world outside.
  func target(of link: MarkdownLink, in source: FilePath) -> LinkTarget {
    let destination = link.destination
    if destination.hasPrefix("thu-tuc:") {
      let code = ProcedureCode(destination.dropFirst("thu-tuc:".count))
      if portal.isArchive, let code { return portal.nationalPage(of: code) }
      guard let code, portal.procedure(code) != nil else {
        return .broken(.noProcedure(String(destination.dropFirst(8)), at: link.span))
      }
      return .inside(address: Address.procedure(code.text), anchor: "")
    }
    if hasScheme(destination) { return .outside(destination) }
    let parts =
      destination.utf8.contains(UInt8(ascii: "#"))
      ? destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      : [destination[...]]
    let path = percentDecoded(String(parts.first ?? ""))
    guard let file = source.parent.resolving(path), file.isInside(portal.folder) else {
      return .broken(.leavesPortal(destination, at: link.span))
    }
    if portal.addresses.isUnlisted(file) { return .broken(.personsOnly(at: link.span)) }
    if portal.refusedFiles.contains(file) { return .gone }
    guard let address = portal.addresses.address(of: file) else {
      if link.isImage { return .broken(noPicture(link, in: source)) }
      let names = portal.addresses.all.filter { !portal.addresses.isUnlisted($0.source) }
        .compactMap { $0.source.relative(to: portal.folder)?.string }
      let wanted = file.relative(to: portal.folder)?.string ?? path
      return .broken(
        .brokenLink(destination, closest: closest(to: wanted, among: names), at: link.span))
    }
    return .inside(address: address, anchor: parts.count > 1 ? String(parts[1]) : "")
  }

  func resolve(_ link: MarkdownLink, in source: FilePath, root: String)
    -> Diagnosed<LinkResolution>
  {
    switch target(of: link, in: source) {
    case .inside(let address, let anchor):
      let place = anchor.isEmpty ? "" : "#\(anchor)"
      return Diagnosed(.address("\(root)\(address)\(place)", isExternal: false))
    case .outside(let url): return Diagnosed(.address(url, isExternal: true))
    case .broken(let finding): return Diagnosed(.broken, [finding])
    case .gone: return Diagnosed(.broken)
    }
  }

  func resolveImage(_ link: MarkdownLink, in source: FilePath, root: String)
    -> Diagnosed<ImageResolution>
  {
    switch target(of: link, in: source) {
    case .inside(let address, _):
      guard let file = pictures[address] else {
        return Diagnosed(.broken, [.notAPicture(address, at: link.span)])
      }
      return Diagnosed(pictureElement(file, root: root).map(ImageResolution.picture) ?? .broken)
    case .outside(let url): return Diagnosed(.broken, [.outsidePicture(url, at: link.span)])
    case .broken(let finding): return Diagnosed(.broken, [finding])
    case .gone: return Diagnosed(.broken)
    }
  }

  /// The link as the rules over the whole portal want it, when it points at a place in a page.
  func pageLink(_ link: MarkdownLink, in source: FilePath) -> PageLink? {
    // Most links point at no place, and need not be worked out again.
    guard link.destination.utf8.contains(UInt8(ascii: "#")), link.address != nil, !link.isImage,
      !link.destination.hasPrefix("#"),
      case .inside(let address, let anchor) = target(of: link, in: source), !anchor.isEmpty
    else { return nil }
    return PageLink(address: address, anchor: anchor, span: link.span)
  }

  private func noPicture(_ link: MarkdownLink, in source: FilePath) -> Diagnostic {
    let place = source.parent.relative(to: portal.folder) ?? FilePath("")
    let near = portal.closestPicture(to: percentDecoded(link.destination), in: place)
    return .noPicture(link, closest: near)
  }

  private func hasScheme(_ destination: String) -> Bool {
    guard destination.utf8.contains(UInt8(ascii: ":")) else { return false }
    let lower = destination.lowercased()
    return ["http://", "https://", "mailto:", "tel:"].contains { lower.hasPrefix($0) }
  }
}

extension Portal {
  /// An archive has no page of a procedure, so that a link to one leads to the national portal.
  fileprivate func nationalPage(of code: ProcedureCode) -> LinkTarget {
    let address = catalogue.procedure(code).map { webURL($0.row.address) } ?? ""
    return address.isEmpty ? .gone : .outside(address)
  }
}

extension Diagnostic {
  fileprivate static func personsOnly(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0730", at: span, "danh sách hỗ trợ có tên người nên chỉ trang của mục được dẫn tới",
      hint: "viết “xem mục Hỗ trợ trực tiếp”, hoặc dẫn tới ho-tro/index.md")
  }

  fileprivate static func noProcedure(_ code: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0701", at: span, "thủ tục “\(code)” không có trong danh mục của xã này",
      hint: "ghi mã có trong danh-muc.csv, như thu-tuc:1.001193")
  }

  fileprivate static func leavesPortal(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0702", at: span, "liên kết “\(destination)” ra ngoài thư mục của xã",
      hint: "chỉ liên kết tới tệp trong thư mục của xã, hoặc địa chỉ https://…")
  }

  fileprivate static func brokenLink(
    _ destination: String, closest: String?, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "TX0703", at: span, "liên kết “\(destination)” không tới trang hay tệp nào",
      hint: closest.map { "có phải ý bạn là “\($0)”?" } ?? "sửa đường dẫn, hoặc bỏ liên kết")
  }

  fileprivate static func noPicture(_ image: MarkdownLink, closest: String?) -> Diagnostic {
    Diagnostic(
      "TX0864", at: image.span, "không có ảnh “\(image.destination)”",
      hint: closest.map { "có phải ý bạn là ![\(image.text)](\($0))?" }
        ?? "chép ảnh vào cạnh bài này, hoặc sửa đường dẫn")
  }

  fileprivate static func notAPicture(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0707", at: span, "“\(address)” không phải ảnh PNG, JPEG, GIF hay WebP đọc được",
      hint: "lưu ảnh lại thành PNG hoặc JPEG rồi đặt vào tep/")
  }

  fileprivate static func outsidePicture(_ url: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0708", at: span, "ảnh “\(url)” ở trang khác, nên không được hiện",
      hint: "tải ảnh về thư mục tep/ rồi dùng ảnh ở đó")
  }
}
