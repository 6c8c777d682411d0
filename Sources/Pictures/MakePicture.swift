internal import Files

/// A picture with the bytes of all its files.
package struct MadePicture: Sendable {
  package let set: PictureSet
  package let wholeBytes: [UInt8]
  /// In the order of the set's variants.
  package let variantBytes: [[UInt8]]
}

/// The library that reads and writes pictures, by the name under which the system knows its interface.
package let pictureLibrary = "libvips.so.42"

/// Whether that library is there; loads it when it was not asked before.
package var canMakePictures: Bool { VipsPicture.isReady }

/// Makes the files of a picture: bytes in, bytes out, and the same ones for the same.
///
/// - Parameters:
///   - bytes: the whole file.
///   - format: the kind that its name promises, which its full size is written in.
package func makePicture(_ bytes: [UInt8], as format: PictureFormat)
  -> Result<MadePicture, PictureFailure>
{
  PictureLimits.check(bytes).flatMap { _ in
    guard let page = VipsPicture(bytes, width: PictureRecipe.steps.last?.width ?? 0)?.flattened()
    else { return .failure(.damaged) }
    let isDrawing = isDrawing(page)
    guard let whole = VipsPicture.whole(bytes, as: format, isDrawing: isDrawing) else {
      return .failure(.damaged)
    }
    var files: [(file: PictureFile, bytes: [UInt8])] = []
    for format in [PictureFormat.webp, isDrawing ? .png : .jpeg] {
      files += variants(of: page, fullWidth: whole.width, in: format, isDrawing: isDrawing)
    }
    // A picture that can be read and not be made small is as good as none.
    guard !files.isEmpty else { return .failure(.damaged) }
    let set = PictureSet(
      width: whole.width, height: whole.height, isDrawing: isDrawing,
      wasMoving: isMoving(bytes), whole: file(whole.bytes, whole.width, whole.height, format),
      variants: files.map(\.file))
    return .success(
      MadePicture(set: set, wholeBytes: whole.bytes, variantBytes: files.map(\.bytes)))
  }
}

/// Whether files can be made of a picture, and how large it is: all that rules ask. The files of the
/// set have no bytes yet, so their hashes mean nothing.
package func examinePicture(_ bytes: [UInt8], as format: PictureFormat)
  -> Result<PictureSet, PictureFailure>
{
  PictureLimits.check(bytes).flatMap { header in
    guard let page = VipsPicture(bytes, width: 640)?.flattened() else {
      return .failure(.damaged)
    }
    // The header does not say which side is up; the picture as it was read does.
    let isTurned = (page.width < page.height) != (header.width < header.height)
    let (width, height) =
      isTurned ? (header.height, header.width) : (header.width, header.height)
    let isDrawing = isDrawing(page)
    let variants = [PictureFormat.webp, isDrawing ? .png : .jpeg].flatMap { format in
      PictureRecipe.steps(for: width).map { step in
        file([], step.width, scaled(height, from: width, to: step.width), format)
      }
    }
    return .success(
      PictureSet(
        width: width, height: height, isDrawing: isDrawing, wasMoving: isMoving(bytes),
        whole: file([], width, height, format), variants: variants))
  }
}

private func file(_ bytes: [UInt8], _ width: Int, _ height: Int, _ format: PictureFormat)
  -> PictureFile
{
  PictureFile(
    width: width, height: height, format: format, size: bytes.count, hash: ContentHash(bytes))
}

private func scaled(_ height: Int, from width: Int, to step: Int) -> Int {
  max(1, (height * step + width / 2) / width)
}

/// The files of one format, from narrow to wide. One that saves less than a fifth of a wider one is
/// left out: drawings of few colours often grow when they are made smaller.
private func variants(
  of page: borrowing VipsPicture, fullWidth: Int, in format: PictureFormat, isDrawing: Bool
) -> [(file: PictureFile, bytes: [UInt8])] {
  var kept: [(file: PictureFile, bytes: [UInt8])] = []
  for step in PictureRecipe.steps(for: fullWidth).reversed() {
    let height = scaled(page.height, from: page.width, to: step.width)
    let quality = format == .webp ? step.webpQuality : step.jpegQuality
    guard let picture = page.resized(width: step.width, height: height),
      let bytes = picture.encoded(as: format, quality: quality, isDrawing: isDrawing)
    else { return [] }
    if let wider = kept.last, bytes.count * 5 > wider.bytes.count * 4 { continue }
    kept.append((file(bytes, step.width, height, format), bytes))
  }
  return kept.reversed()
}

/// Drawings, maps and pictures of screens have areas of just one colour; photographs have none. So the
/// pixels are counted that look like the one to their left.
private func isDrawing(_ page: borrowing VipsPicture) -> Bool {
  let (width, channels) = (page.width, page.channels)
  let same = page.pixels.withUnsafeBufferPointer { pixels in
    (0..<pixels.count / channels).count { pixel in
      let at = pixel * channels
      return pixel % width > 0
        && (at..<at + channels).allSatisfy { pixels[$0] == pixels[$0 - channels] }
    }
  }
  return same * 2 > width * page.height
}
