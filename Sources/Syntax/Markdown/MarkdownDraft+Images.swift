import Diagnostics
import Files

extension MarkdownDraft {
  /// Gives each image its picture. One that is alone in its paragraph becomes a figure, and its
  /// title the caption:
  ///
  ///     ![Trụ sở xã](tru-so.jpg "Trụ sở năm 2023")
  ///     →  <figure class="photo"><img …><figcaption>Trụ sở năm 2023</figcaption></figure>
  mutating func placeImages() {
    var cursor = 0
    for found in survey.images {
      let destination = found.node.destination
      let place = linkPlace(found, destination, from: &cursor)
      var image = MarkdownLink(
        destination: destination, span: places.span(place), isImage: true,
        text: survey.words(found))
      if image.text.isEmpty { findings.append(.noAlternative(destination, at: image.span)) }
      let resolution = resolve(image)
      if case .picture(let picture) = resolution {
        image.address = picture.address
        image.isExternal = AddressScheme(of: picture.address, forImage: true) != .none
      }
      links.append(image)
      write(resolution, of: image, into: found.node)
    }
  }

  private mutating func resolve(_ image: MarkdownLink) -> ImageResolution {
    if image.destination.isEmpty {
      findings.append(.noPicture(image.text, at: image.span))
      return .broken
    }
    switch AddressScheme(of: image.destination, forImage: true) {
    case .refused(let scheme):
      findings.append(.refusedScheme(scheme, at: image.span))
      return .broken
    case .missing:
      findings.append(.schemeMissing(image.destination, at: image.span))
      return .broken
    case .none, .allowed:
      return environment.image(image).moving(into: &findings)
    }
  }

  private func write(
    _ resolution: ImageResolution, of image: MarkdownLink, into node: MarkdownNode
  ) {
    guard case .picture(let picture) = resolution else {
      node.replace(with: document.newText(image.text))
      return
    }
    if case .refused = AddressScheme(of: picture.address, forImage: true) {
      node.replace(with: document.newText(image.text))
      return
    }
    let title = node.title
    let paragraph = node.parent.flatMap { parent in
      parent.kind == .paragraph && node.previous == nil && node.next == nil ? parent : nil
    }
    let tag = picture.html(
      alternative: image.text, title: paragraph == nil ? title : "", isLazy: true)
    guard let paragraph else {
      node.replace(with: document.newInline(tag))
      return
    }
    let caption = title.isEmpty ? "" : "<figcaption>\(escapedHTML(title))</figcaption>"
    paragraph.replace(with: document.newBlock("<figure class=\"photo\">\(tag)\(caption)</figure>"))
  }
}

extension Diagnostic {
  fileprivate static func noAlternative(_ destination: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0340", at: span,
      "ảnh “\(destination)” chưa có lời mô tả cho người không nhìn được ảnh",
      hint: "![nói ngắn gọn trong ảnh có gì](\(destination))")
  }

  fileprivate static func noPicture(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "TX0341", at: span, "ảnh “\(text)” chưa có đường dẫn tới tệp",
      hint: "![\(text)](../tep/ten-anh.jpg)")
  }
}
