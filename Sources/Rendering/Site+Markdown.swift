internal import Commune
internal import Diagnostics
internal import Files
internal import Syntax
internal import VietnameseText

/// A body rendered for one page, with what other pages may ask of it.
struct Body {
  private var rendered: RenderedMarkdown?
  fileprivate(set) var facts = PageFacts()
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
    var body = Body(rendered, links: links)
    let asked =
      rendered.value.links.map(AskedLink.init)
      + rendered.value.values.map { AskedLink($0, .value) }
    body.facts.asked = document.asksForComponents ? nil : asked
    return body
  }

  /// What a text is made of: its source, and what the portal answers to what it asked when it was made last.
  func write(
    _ document: SourceDocument, at address: String, asking asked: [AskedLink],
    into bytes: inout [UInt8]
  ) {
    let root = Address.root(from: address)
    let value = portal.values(for: document)
    for question in asked {
      let answer =
        question.kind == .value
        ? value(ValueReference(text: question.destination, span: .file(document.path))).value.map {
          "v" + $0
        } ?? "n"
        : answer(to: question, in: document.path, root: root)
      bytes += answer.utf8
      bytes.append(0)
    }
    bytes += document.bytes
  }

  private func answer(to asked: AskedLink, in path: FilePath, root: String) -> String {
    let link = MarkdownLink(
      destination: asked.destination, span: .file(path), isImage: asked.kind == .image, text: "")
    guard asked.kind == .image else {
      let resolved = resolve(link, in: path, root: root)
      return switch resolved.value {
      case .address(let address, let isExternal): (isExternal ? "e" : "a") + address
      case .broken: resolved.diagnostics.isEmpty ? "g" : "b"
      }
    }
    let resolved = resolveImage(link, in: path, root: root)
    return switch resolved.value {
    case .picture(let picture): "p" + picture.html(alternative: "", isLazy: false)
    case .broken: resolved.diagnostics.isEmpty ? "g" : "b"
    }
  }

  /// What the portal answers to a text that is rendered for the page at `address`.
  func environment(_ document: SourceDocument, at address: String) -> MarkdownEnvironment {
    let root = Address.root(from: address)
    return MarkdownEnvironment(
      link: { resolve($0, in: document.path, root: root) },
      image: { resolveImage($0, in: document.path, root: root) },
      component: { component($0, in: document, at: address) },
      value: portal.values(for: document),
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
    Self.contents(headings, atLeast: atLeast)
  }

  static func contents(_ headings: [MarkdownHeading], atLeast: Int = 3) -> [ContentsEntryContext] {
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

extension SourceDocument {
  /// Whether a fenced block may stand in it, and so a component, which sees whatever it wants of the portal.
  fileprivate var asksForComponents: Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var run = 0
      var last: UInt8 = 0
      for byte in bytes {
        guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else {
          run = 0
          continue
        }
        run = byte == last && run > 0 ? run + 1 : 1
        last = byte
        if run == 3 { return true }
      }
      return false
    }
  }
}

extension AskedLink {
  fileprivate init(_ link: MarkdownLink) {
    self.init(link.destination, link.isImage ? .image : .link)
  }
}
