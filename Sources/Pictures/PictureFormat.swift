/// The kinds of pictures that are published.
package enum PictureFormat: String, Sendable, CaseIterable {
  case png
  case jpeg
  case webp
  case gif

  /// The kind that a file is by its first bytes, whatever its name says: telephones and chat
  /// programs often name a JPEG `.png`.
  package init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: "GIF8".utf8) {
      self = .gif
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      self = .webp
    } else {
      return nil
    }
  }

  /// The kind that the name of a file promises to browsers; nil for other files.
  package init?(fileExtension: String) {
    switch fileExtension {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "webp": self = .webp
    case "gif": self = .gif
    default: return nil
    }
  }

  /// What names of files of this kind end with.
  package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}
