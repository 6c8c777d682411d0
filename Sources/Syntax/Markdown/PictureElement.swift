internal import Files

/// A picture as a page shows it: where its files are, from which a browser takes the one that fits
/// its screen, and how large it is, so that the page does not jump while it is loaded.
package struct PictureElement: Hashable, Sendable {
  /// One of the files, for who takes no choice.
  package var address: String
  /// In pixels.
  package var width: Int?
  package var height: Int?
  /// Files of the same format in several widths, or none: addresses and widths.
  package var files: [Candidate] = []
  /// The same in a format that is smaller and that not every browser knows.
  package var smallerFiles: [Candidate] = []
  package var smallerType = ""
  /// How wide the picture will be on the page, in the language of the `sizes` attribute.
  package var sizes = ""

  package struct Candidate: Hashable, Sendable {
    package let address: String
    package let width: Int

    package init(address: String, width: Int) {
      self.address = address
      self.width = width
    }
  }

  package init(address: String, width: Int? = nil, height: Int? = nil) {
    self.address = address
    self.width = width
    self.height = height
  }

  /// - Parameters:
  ///   - alternative: the words that stand for the picture where it cannot be seen.
  ///   - isLazy: to be loaded only when a reader comes near it.
  package func html(alternative: String, title: String = "", isLazy: Bool) -> String {
    var image = "<img src=\"\(escapedAddress(address))\""
    image += choice(files)
    image += " alt=\"\(escapedHTML(alternative))\""
    if !title.isEmpty { image += " title=\"\(escapedHTML(title))\"" }
    if let width { image += " width=\"\(width)\"" }
    if let height { image += " height=\"\(height)\"" }
    image += isLazy ? " loading=\"lazy\" decoding=\"async\">" : " decoding=\"async\">"
    guard !smallerFiles.isEmpty else { return image }
    let source = "<source type=\"\(escapedHTML(smallerType))\"\(choice(smallerFiles))>"
    return "<picture>\(source)\(image)</picture>"
  }

  private func choice(_ files: [Candidate]) -> String {
    guard !files.isEmpty else { return "" }
    // A comma would end an address here, and a blank begin the next.
    let list = files.map { "\(escapedAddress($0.address)) \($0.width)w" }
    return " srcset=\"\(list.joined(separator: ", "))\" sizes=\"\(escapedHTML(sizes))\""
  }
}
