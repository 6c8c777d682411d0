/// Why nothing could be made of a file that is named like a picture. It is then not published at all:
/// what is hidden in it, like the place where it was taken, could not be removed.
package enum PictureFailure: Error, Sendable, Equatable {
  /// The bytes are something else: a web page saved as `.jpg`, an SVG, nothing at all.
  case noPicture
  /// The format of recent telephones (HEIC, AVIF), which old browsers do not know.
  case telephoneFormat
  /// It begins like a picture, and cannot be read to its end.
  case damaged
  /// More bytes than ``PictureLimits/bytes``.
  case tooHeavy(bytes: Int)
  /// More pixels than ``PictureLimits`` allow.
  case tooLarge(width: Int, height: Int)
}

/// What is refused before a pixel is read: a file of a few kilobytes can ask for gigabytes.
///
/// The largest pictures of telephones (50 million pixels) are within, and two that are made at once
/// stay below a gigabyte.
package enum PictureLimits {
  package static let bytes = 40_000_000
  package static let pixels = 64_000_000
  /// The longest side; WebP itself ends at 16,383.
  package static let side = 16_000
  static let memory = 256_000_000

  /// - Parameter bytes: the whole file.
  static func check(_ bytes: [UInt8]) -> Result<PictureHeader, PictureFailure> {
    if bytes.count > self.bytes { return .failure(.tooHeavy(bytes: bytes.count)) }
    guard PictureFormat(of: bytes) != nil else {
      return .failure(isTelephoneFormat(bytes) ? .telephoneFormat : .noPicture)
    }
    guard let header = PictureHeader.read(bytes) else { return .failure(.damaged) }
    let (width, height) = (header.width, header.height)
    // Sides first: their product could otherwise be too much for a number.
    guard width <= side, height <= side, width * height <= pixels,
      width * height * header.bytesPerPixel <= memory
    else { return .failure(.tooLarge(width: width, height: height)) }
    return .success(header)
  }

  /// ISO base media files (ISO/IEC 14496-12) with the brands of HEIF and AVIF.
  private static func isTelephoneFormat(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(4).starts(with: "ftyp".utf8)
      && ["heic", "heix", "hevc", "mif1", "msf1", "avif"].contains {
        bytes.dropFirst(8).starts(with: $0.utf8)
      }
  }
}
