package import Files

/// What was made of a picture: the same picture in several widths and two formats, and one of its
/// full size, all without what cameras write into files.
package struct PictureSet: Sendable, Equatable {
  /// In pixels, upright.
  package let width: Int
  package let height: Int
  /// A drawing or a picture of a screen, not a photograph: its edges must stay sharp.
  package let isDrawing: Bool
  /// It moved, and stands still now.
  package let wasMoving: Bool
  /// For links that lead to the file itself, under its own name and in its own format.
  package let whole: PictureFile
  /// For pages, from narrow to wide; those of each format begin and end for themselves.
  package let variants: [PictureFile]

  package init(
    width: Int, height: Int, isDrawing: Bool = false, wasMoving: Bool = false, whole: PictureFile,
    variants: [PictureFile]
  ) {
    self.width = width
    self.height = height
    self.isDrawing = isDrawing
    self.wasMoving = wasMoving
    self.whole = whole
    self.variants = variants
  }

  package func variants(in format: PictureFormat) -> [PictureFile] {
    variants.filter { $0.format == format }
  }

  /// The format that every browser shows.
  package var plainFormat: PictureFormat { isDrawing ? .png : .jpeg }
}

/// One file that was made of a picture.
package struct PictureFile: Sendable, Hashable {
  package let width: Int
  package let height: Int
  package let format: PictureFormat
  /// In bytes.
  package let size: Int
  /// Of the bytes of this file, so that its address changes with them.
  package let hash: ContentHash

  package init(width: Int, height: Int, format: PictureFormat, size: Int, hash: ContentHash) {
    self.width = width
    self.height = height
    self.format = format
    self.size = size
    self.hash = hash
  }

  /// The end of its name: `640-1a2b3c4d5e6f.webp`.
  package var name: String { "\(width)-\(hash.short).\(format.fileExtension)" }
}

/// Which of the files that were made of a picture.
package enum PicturePart: Sendable, Hashable {
  case whole
  case variant(PictureFile)
}
