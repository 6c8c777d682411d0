package import Diagnostics
package import Files

/// The Markdown of a file: what follows its front matter.
package struct MarkdownSource: Sendable {
  package let path: FilePath
  /// The whole file; places are counted in it.
  package let bytes: [UInt8]
  /// The part of it that is Markdown.
  package let range: Range<Int>

  package init(path: FilePath, bytes: [UInt8], range: Range<Int>) {
    self.path = path
    self.bytes = bytes
    self.range = range.clamped(to: bytes.startIndex..<bytes.endIndex)
  }
}

/// What the page's surroundings answer while its Markdown is rendered. All are pure functions:
/// pages are rendered in parallel.
package struct MarkdownEnvironment: Sendable {
  /// Where a link leads. Asked for every link but those within the page and those refused.
  package var link: @Sendable (MarkdownLink) -> Diagnosed<LinkResolution>
  /// Which picture is meant. Asked for every image that is not refused.
  package var image: @Sendable (MarkdownLink) -> Diagnosed<ImageResolution>
  /// The ready HTML of a fenced block that is one of our components; nil makes it a code block.
  package var component: @Sendable (ComponentBlock) -> Diagnosed<ComponentHTML>?
  /// What stands for a reference to a value of the portal's data, as plain text; nil, with the findings,
  /// where the words stay. Nil itself where no text is filled.
  package var value: (@Sendable (ValueReference) -> Diagnosed<String?>)?
  /// The ids that the page around the body has already: no heading takes one of them, and a
  /// link may lead to one.
  package var pageIDs: Set<String>
  /// Put before every id of the body, for a page that shows more than one: `ghi-chu-`.
  package var idPrefix: String

  package init(
    link: @escaping @Sendable (MarkdownLink) -> Diagnosed<LinkResolution>,
    image: @escaping @Sendable (MarkdownLink) -> Diagnosed<ImageResolution>,
    component: @escaping @Sendable (ComponentBlock) -> Diagnosed<ComponentHTML>?,
    value: (@Sendable (ValueReference) -> Diagnosed<String?>)? = nil,
    pageIDs: Set<String> = [], idPrefix: String = ""
  ) {
    self.link = link
    self.image = image
    self.component = component
    self.value = value
    self.pageIDs = pageIDs
    self.idPrefix = idPrefix
  }
}

/// Where a link leads.
package enum LinkResolution: Hashable, Sendable {
  /// What the page writes into `href`, without any escaping.
  case address(String, isExternal: Bool)
  /// Nowhere: the words stay as plain text, and the finding comes with the answer.
  case broken
}

/// Which picture an image stands for.
package enum ImageResolution: Hashable, Sendable {
  case picture(PictureElement)
  /// None: the alternative text stays as plain text, and the finding comes with the answer.
  case broken
}

/// The ready HTML of a component, and where it belongs.
package struct ComponentHTML: Hashable, Sendable {
  package let html: String
  /// Whether it belongs to the block before it: the two are then wrapped in one
  /// `<div class="noted">`, so that a theme can put a note into the margin beside its paragraph.
  package let isBesideBlock: Bool

  package init(_ html: String, isBesideBlock: Bool = false) {
    self.html = html
    self.isBesideBlock = isBesideBlock
  }
}

/// A fenced block that may be one of our components.
///
///     ```bang Dân số theo thôn
///     Thôn,Số người
///     Thôn 1,485
///     ```
package struct ComponentBlock: Sendable {
  /// The first word behind the fence, folded: `bang`.
  package let name: String
  /// The same word as it is written: `Bảng`.
  package let writtenName: String
  /// The rest of that line: `Dân số theo thôn`.
  package let title: String
  /// The bytes of the file between the fences.
  package let body: Range<Int>
  /// What the block says. It differs from the bytes of `body` when the block stands in a list or
  /// a quotation, where each line begins with something that is not its own.
  package let bodyBytes: [UInt8]
  /// Whether ``bodyBytes`` are just the bytes of the file at ``body``.
  package let isContiguous: Bool
  /// From the opening fence to the closing one.
  package let span: SourceSpan
  /// The name and the title.
  package let infoSpan: SourceSpan
}
