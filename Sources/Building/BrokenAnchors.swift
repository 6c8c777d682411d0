internal import Diagnostics
internal import Rendering
internal import VietnameseText

/// Links to a place in another page that is not there.
func brokenAnchors(_ pages: [(address: String, facts: PageFacts)]) -> [Diagnostic] {
  let anchors = Dictionary(
    pages.map { ($0.address, $0.facts.anchors) }, uniquingKeysWith: { first, _ in first })
  return pages.flatMap { page in
    page.facts.links.compactMap { link in
      let known = anchors[link.address] ?? []
      guard !known.contains(link.anchor) else { return nil }
      return .brokenAnchor(link, closest: closest(to: link.anchor, among: known))
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenAnchor(_ link: PageLink, closest: String?) -> Diagnostic {
    Diagnostic(
      "TX0801", at: link.span, "trang được liên kết không có mục “#\(link.anchor)”",
      hint: closest.map { "có phải ý bạn là “#\($0)”?" } ?? "bỏ phần sau dấu #")
  }
}
