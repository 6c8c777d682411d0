internal import Commune
internal import Files
internal import Syntax
internal import VietnameseText

extension Portal {
  /// Whether it speaks for a commune that is: neither an archive nor a demonstration.
  var isLiving: Bool { !isArchive && !settings.isDemonstration }

  /// The settings, where what the portal lacks is reported.
  var settingsPlace: SourceSpan { .file(folder.appending("trang.yml")) }
}

extension SourceDocument {
  /// Where the value of a key of the front matter stands, or the whole file.
  func place(of key: String) -> SourceSpan {
    entries.first { foldedKey($0.key) == foldedKey(key) }?.value.span ?? .file(path)
  }
}
