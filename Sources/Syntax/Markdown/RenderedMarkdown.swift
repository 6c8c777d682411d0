package import Files

/// A body as HTML, and what the rest of the site wants to know about it.
package struct RenderedMarkdown: Sendable {
  /// All of the body.
  package let html: String
  package let headings: [MarkdownHeading]
  /// Every link and image, as written, and where it was found to lead.
  package let links: [MarkdownLink]
  /// What the text asked of the portal's data, as written between the braces, each once.
  package internal(set) var values: [String] = []
  /// The words for search: no markup, a line a paragraph. What components show is not in it. Made when
  /// it is asked for, which few pages do.
  package var text: String { String(decoding: words, as: UTF8.self) }
  private let words: ArraySlice<UInt8>

  /// Where each part of ``html`` begins that has a heading of level 2, in bytes.
  private let cuts: [Cut]

  struct Cut: Sendable {
    let heading: MarkdownHeading
    let start: Int
    /// The first byte behind the heading.
    let bodyStart: Int
  }

  init(
    html: String, headings: [MarkdownHeading], links: [MarkdownLink], words: ArraySlice<UInt8>,
    cuts: [Cut]
  ) {
    self.html = html
    self.headings = headings
    self.links = links
    self.words = words
    self.cuts = cuts
  }

  /// The body split at its headings of level 2 (those in a quotation or a list do not count). The
  /// first section has no heading and holds what comes before the first one; it is left out when
  /// there is nothing. Notes at the foot are in the last section.
  package var sections: [MarkdownSection] {
    let bytes = html.utf8
    func part(_ from: Int, _ to: Int) -> String {
      let start = bytes.index(bytes.startIndex, offsetBy: from)
      return String(html[start..<bytes.index(start, offsetBy: max(to - from, 0))])
    }
    let firstCut = cuts.first?.start ?? bytes.count
    var sections: [MarkdownSection] = []
    if firstCut > 0 { sections.append(MarkdownSection(heading: nil, html: part(0, firstCut))) }
    for (index, cut) in cuts.enumerated() {
      let end = index + 1 < cuts.count ? cuts[index + 1].start : bytes.count
      sections.append(MarkdownSection(heading: cut.heading, html: part(cut.bodyStart, end)))
    }
    return sections
  }
}

/// A part of a body: a heading of level 2 and the HTML up to the next one, without the heading.
package struct MarkdownSection: Hashable, Sendable {
  package let heading: MarkdownHeading?
  package let html: String
}

package struct MarkdownHeading: Hashable, Sendable {
  /// 2 to 6: level 1 is the title of the page.
  package let level: Int
  /// What a link leads to, unique on the page: `trinh-tu-thuc-hien`.
  package let id: String
  package let text: String
  package let span: SourceSpan
}

/// A link or an image as it is written.
package struct MarkdownLink: Hashable, Sendable {
  /// What the editor wrote, with escapes and entities worked out.
  package let destination: String
  package let span: SourceSpan
  package let isImage: Bool
  /// The words of the link, or the alternative text of the image.
  package let text: String
  /// The address on the page; nil while it is being asked for, and when the link is broken.
  package var address: String?
  /// Whether the address leads out of the portal.
  package var isExternal: Bool

  package init(
    destination: String, span: SourceSpan, isImage: Bool, text: String, address: String? = nil,
    isExternal: Bool = false
  ) {
    self.destination = destination
    self.span = span
    self.isImage = isImage
    self.text = text
    self.address = address
    self.isExternal = isExternal
  }
}
