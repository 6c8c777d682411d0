internal import Commune
internal import Diagnostics
internal import Syntax
internal import VietnameseText

/// A body rendered for one page, with what other pages may ask of it.
struct Body {
  private var rendered: RenderedMarkdown?
  private(set) var facts = PageFacts()
  private(set) var diagnostics: [Diagnostic] = []

  /// That of a page without a text.
  init() {}

  init(_ rendered: Diagnosed<RenderedMarkdown>, links: [PageLink]) {
    self.rendered = rendered.value
    facts.links = links
    diagnostics = rendered.diagnostics
  }

  var html: String { rendered?.html ?? "" }
  var headings: [MarkdownHeading] { rendered?.headings ?? [] }
  // Made when they are asked for: few pages want their text in parts, or its bare words.
  var sections: [MarkdownSection] { rendered?.sections ?? [] }
  var text: String { rendered?.text ?? "" }
}

extension Site {
  /// The body of an entry as HTML for the page at `address`.
  ///
  /// - Parameter idPrefix: put before its ids where the page shows more than one text.
  func body(
    _ entry: Entry<some Publication>, at address: String? = nil, idPrefix: String = ""
  ) -> Body {
    body(entry.source, at: address ?? entry.address, idPrefix: idPrefix)
  }

  func body(_ document: SourceDocument, at address: String, idPrefix: String = "") -> Body {
    let source = MarkdownSource(
      path: document.path, bytes: document.bytes, range: document.body)
    var surroundings = environment(document, at: address)
    surroundings.idPrefix = idPrefix
    let rendered = renderMarkdown(source, in: surroundings)
    let links = rendered.value.links.compactMap { pageLink($0, in: document.path) }
    return Body(rendered, links: links)
  }

  /// What the portal answers to a text that is rendered for the page at `address`.
  func environment(_ document: SourceDocument, at address: String) -> MarkdownEnvironment {
    let root = Address.root(from: address)
    return MarkdownEnvironment(
      link: { resolve($0, in: document.path, root: root) },
      image: { resolveImage($0, in: document.path, root: root) },
      component: { component($0, in: document, at: address) },
      pageIDs: Self.pageIDs)
  }

  /// The ids that the templates use: no heading of a text may take one.
  private static let pageIDs: Set<String> = [
    "noi-dung", "muc-luc", "q", "so-lieu-chinh", "tep-dinh-kem", "lien-quan", "lich-su-sua-doi",
    "tom-tat", "giay-to", "giay-to-can-co", "cac-buoc", "cach-nop", "phi", "mien-giam", "noi-nop",
    "mau-don", "dieu-kien", "can-cu", "nguon", "ket-qua", "co-quan", "luu-y", "thong-bao", "tin",
    "bao-cao", "van-ban", "linh-vuc", "tat-ca", "sap-hieu-luc", "bai-bo",
  ]

  /// The contents list of a body, or none for a short one.
  func contents(_ headings: [MarkdownHeading], atLeast: Int = 3) -> [ContentsEntryContext] {
    let tops = headings.filter { $0.level == 2 }
    guard tops.count >= atLeast else { return [] }
    var entries: [ContentsEntryContext] = []
    for heading in headings {
      let entry = ContentsEntryContext(name: heading.text, anchor: heading.id)
      if heading.level == 2 {
        entries.append(entry)
      } else if heading.level == 3, let last = entries.indices.last {
        entries[last].children.append(entry)
      }
    }
    return entries
  }
}
