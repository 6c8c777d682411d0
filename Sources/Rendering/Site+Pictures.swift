internal import Commune
internal import Pictures
internal import Syntax

/// How the pictures of a portal stand on its pages.
extension Site {
  /// The picture with the files that a browser may choose from, or nil while nothing was made of it.
  ///
  /// - Parameters:
  ///   - root: what leads from the page to the root of the portal.
  ///   - sizes: how wide the picture is on the page; as wide as the text when nothing is said.
  func pictureElement(_ file: PublishedFile, root: String, sizes: String? = nil)
    -> PictureElement?
  {
    guard let set = file.picture else { return nil }
    func candidates(_ format: PictureFormat) -> [PictureElement.Candidate] {
      set.variants(in: format).map {
        PictureElement.Candidate(address: root + file.address(of: $0), width: $0.width)
      }
    }
    guard let middle = middle(of: set) else { return nil }
    var element = PictureElement(
      address: root + file.address(of: middle), width: set.width, height: set.height)
    element.files = candidates(set.plainFormat)
    element.smallerFiles = candidates(.webp)
    element.smallerType = "image/webp"
    element.sizes = sizes ?? textSizes(set.width)
    return element
  }

  /// The picture that front matter names, for a page whose root is at `root`.
  func photo(_ picture: Picture, root: String, sizes: String? = nil, isLazy: Bool = false)
    -> PhotoContext?
  {
    guard let file = portal.files[picture.path], let set = file.picture,
      let middle = middle(of: set),
      let element = pictureElement(file, root: root, sizes: sizes)
    else { return nil }
    var photo = PhotoContext(
      path: file.address(of: middle), alternative: picture.alternative,
      width: String(set.width), height: String(set.height))
    photo.caption = picture.caption
    photo.html = element.html(alternative: picture.alternative, isLazy: isLazy)
    return photo
  }

  /// Puts the picture at the head of a page, and on the card by which the page is shared.
  func show(_ picture: Picture, on context: inout ContentPageContext) {
    context.photo = photo(picture, root: context.page.root)
    guard let file = portal.files[picture.path], let set = file.picture,
      let widest = set.variants(in: set.plainFormat).last
    else { return }
    context.page.shareImage = absolute(file.address(of: widest))
  }

  /// In the format that every browser knows, as wide as the text on a plain screen.
  private func middle(of set: PictureSet) -> PictureFile? {
    let files = set.variants(in: set.plainFormat)
    return files.first { $0.width >= 640 } ?? files.last
  }

  /// The width of the text of a page (39rem, the theme's `--measure`), less on a telephone, and never
  /// more than the picture has.
  private func textSizes(_ width: Int) -> String {
    let margins = 32
    let measure = width < 624 ? "\(width)px" : "39rem"
    return "(min-width: \(min(width, 624) + margins)px) \(measure), calc(100vw - \(margins)px)"
  }
}
