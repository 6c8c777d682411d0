package import Files
internal import VietnameseText

/// A file that is copied to readers as it is: a PDF, a form, a picture.
package struct PublishedFile: Sendable {
  package let source: FilePath
  /// Below the portal, in letters that every server and browser takes: `tep/quyet-dinh-12.pdf`.
  package let address: String
  package let attachment: FileTree.Attachment

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
