import Diagnostics
import Files
import VietnameseText

extension MarkdownDraft {
  /// Gives each link its address; one that leads nowhere leaves its words.
  ///
  /// Links within the page are checked here against its headings; all others are put to the
  /// environment, but for those with a scheme that no page of ours may hold.
  mutating func leadLinks() {
    let ids = Set(headings.map(\.id))
    var hints: [String: String?] = [:]
    var cursor = 0
    for found in survey.links {
      let destination = found.node.destination
      let place = linkPlace(found, destination, from: &cursor)
      var link = MarkdownLink(
        destination: destination, span: places.span(place), isImage: false,
        text: survey.words(found))
      let resolution = resolve(link, ids, &hints)
      if case .address(let address, let isExternal) = resolution {
        link.address = address
        link.isExternal = isExternal
      }
      links.append(link)
      write(resolution, into: found.node)
    }
  }

  private mutating func resolve(
    _ link: MarkdownLink, _ ids: Set<String>, _ hints: inout [String: String?]
  ) -> LinkResolution {
    if link.destination.isEmpty {
      findings.append(.emptyLink(link.text, at: link.span))
      return .broken
    }
    if link.destination.hasPrefix("#") { return resolveAnchor(link, ids, &hints) }
    switch AddressScheme(of: link.destination, forImage: false) {
    case .refused(let scheme):
      findings.append(.refusedScheme(scheme, at: link.span))
      return .broken
    case .missing:
      findings.append(.schemeMissing(link.destination, at: link.span))
      return .broken
    case .allowed where namesUser(link.destination):
      findings.append(.disguised(link.destination, at: link.span))
      return .broken
    case .none, .allowed:
      return environment.link(link).moving(into: &findings)
    }
  }

  private mutating func resolveAnchor(
    _ link: MarkdownLink, _ ids: Set<String>, _ hints: inout [String: String?]
  ) -> LinkResolution {
    let anchor = percentDecoded(String(link.destination.dropFirst()))
    if anchor.isEmpty { return .address("#", isExternal: false) }
    if ids.contains(pageID(anchor)) { return .address("#" + pageID(anchor), isExternal: false) }
    if environment.pageIDs.contains(anchor) { return .address("#" + anchor, isExternal: false) }
    if hints[anchor] == nil {
      // A page with more broken links than that needs no hint at each.
      let names =
        hints.count < 100
        ? headings.map { String($0.id.dropFirst(environment.idPrefix.count)) } : []
      hints[anchor] = .some(closest(to: anchor, among: names))
    }
    let hint = hints[anchor].flatMap { $0 }
    findings.append(.brokenAnchor(anchor, closest: hint, at: link.span))
    return .broken
  }

  private func write(_ resolution: LinkResolution, into node: MarkdownNode) {
    guard case .address(let address, let isExternal) = resolution else {
      node.unwrap()
      return
    }
    guard isExternal, case .allowed = AddressScheme(of: address, forImage: false) else {
      // cmark escapes the address, and leaves one out that could run a script.
      node.setDestination(address)
      return
    }
    let title = node.title.isEmpty ? "" : " title=\"\(escapedHTML(node.title))\""
    let opening = "<a href=\"\(escapedAddress(address))\"\(title) rel=\"noopener external\">"
    let link = document.newInline(opening, "</a>")
    link.adoptChildren(of: node)
    node.replace(with: link)
  }

  // MARK: - Places

  /// Where the link is written: brackets and all when cmark's place can be believed, else the
  /// address, else the words, else the line.
  mutating func linkPlace(
    _ found: MarkdownSurvey.Found, _ destination: String, from cursor: inout Int
  ) -> Range<Int> {
    // Cells and notes are not in the order of the file: what was passed is passed for one line.
    let firstLine = places.line(found.lines.lowerBound)
    if !(firstLine.lowerBound..<places.lines(found.lines).upperBound).contains(cursor) {
      cursor = firstLine.lowerBound
    }
    if let place = places.range(of: found.node, in: found.lines, from: cursor) {
      cursor = place.upperBound
      return place
    }
    let words = String(decoding: survey.text[found.words], as: UTF8.self)
    // Of a bare address cmark makes both: `a@b.vn` leads to `mailto:a@b.vn`.
    let isBare = destination.hasSuffix(words) && !words.isEmpty
    let ways =
      isBare ? [words] : ["[\(words)](\(destination))", "](\(destination)", destination, words]
    for text in ways {
      guard let place = find(text, in: found.lines, from: cursor) else { continue }
      cursor = place.upperBound
      return place
    }
    return places.words(ofLine: max(found.node.startLine, found.lines.lowerBound))
  }
}

extension Diagnostic {
  fileprivate static func emptyLink(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0330", at: span, "liên kết “\(text)” chưa có địa chỉ",
      hint: "[\(text)](đường dẫn tới trang hoặc địa chỉ https://…)")
  }

  static func refusedScheme(_ scheme: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0331", at: span, "địa chỉ bắt đầu bằng “\(scheme):” không được dùng trên cổng",
      hint:
        "dùng địa chỉ https://…, mailto:…, tel:…, thu-tuc:<mã>, hoặc đường dẫn tới một tệp của cổng"
    )
  }

  static func schemeMissing(_ address: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0332", at: span, "địa chỉ “\(address)” thiếu “https:” ở đầu", hint: "https:\(address)")
  }

  fileprivate static func disguised(_ address: String, at span: SourceSpan) -> Diagnostic {
    let host = address.split(separator: "@", maxSplits: 1).last ?? ""
    return Diagnostic(
      "TX0334", at: span, "địa chỉ có “@” trước tên máy chủ nên không dẫn tới nơi mà mắt đọc được",
      hint: "bỏ phần trước “@”: https://\(host)")
  }

  fileprivate static func brokenAnchor(_ anchor: String, closest: String?, at span: SourceSpan)
    -> Diagnostic
  {
    Diagnostic(
      "TX0333", at: span, "mục “#\(anchor)” không có trong trang này",
      hint: closest.map { "có phải ý bạn là #\($0)?" })
  }
}
