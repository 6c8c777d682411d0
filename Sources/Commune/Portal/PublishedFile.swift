package import Files
package import Pictures
internal import VietnameseText

/// A file that readers may have: a PDF, a form, as it is; a picture, as it was made anew.
package struct PublishedFile: Sendable {
  package let source: FilePath
  /// Below the portal, in letters that every server and browser takes: `tep/quyet-dinh-12.pdf`.
  package let address: String
  package let attachment: FileTree.Attachment
  package let content: Content

  package enum Content: Sendable {
    case asItIs
    /// Never copied; without a set while nobody has looked at it, as when a merge is planned.
    case picture(PictureSet?)
  }

  package var isPicture: Bool {
    if case .picture = content { true } else { false }
  }

  package var picture: PictureSet? {
    if case .picture(let set) = content { set } else { nil }
  }

  /// In bytes, as readers get it.
  package var size: Int { picture?.whole.size ?? attachment.size }

  /// The address of one of the files that were made of it: `tep/so-do-640-1a2b3c4d5e6f.webp`.
  package func address(of file: PictureFile) -> String {
    address.dropLast(FilePath(address).fileExtension.utf8.count + 1) + "-" + file.name
  }

  /// In bytes; a film of some minutes has it, and readers pay for more.
  static let limit = 100_000_000

  /// Kinds of files that a browser shows or saves without running anything in them.
  static let extensions: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "txt", "zip",
    "png", "jpg", "jpeg", "gif", "webp", "mp3", "mp4",
  ]

  /// The address of the file at `path` below a portal: its folders and its name as slugs.
  static func address(_ path: FilePath) -> String {
    let folders = path.components.dropLast().map { plain(String($0)) }
    let name = "\(plain(String(path.stem))).\(path.fileExtension)"
    return (folders + [name]).joined(separator: "/")
  }

  private static func plain(_ name: String) -> String {
    let made = slug(name, limit: 100)
    return made.isEmpty ? "tep" : made
  }
}
