package import Diagnostics
package import Files
package import Pictures

/// What is at an address of the preview.
package enum PreviewAnswer: Sendable {
  /// A page, to be served with the script of the preview.
  case page(MadePage)
  case bytes([UInt8])
  /// The bytes of this file of the tree.
  case copy(FilePath)
  /// A file that was made of this picture of the tree.
  case picture(FilePath, PicturePart)
  /// The page of a folder that was asked for without a slash.
  case moved(to: String)
  /// Nothing; with the portal's own page for that, where there is one.
  case missing(MadePage?)
}

/// A page as it would be published.
package struct MadePage: Sendable {
  package let bytes: [UInt8]
  /// What it is mainly made from; nil for a page of all portals.
  package let source: FilePath?
  /// What was found when it was made.
  package let findings: [Diagnostic]

  package init(_ bytes: [UInt8], source: FilePath? = nil, findings: [Diagnostic] = []) {
    (self.bytes, self.source, self.findings) = (bytes, source, findings)
  }

  /// Whether readers would not get it.
  package var isKeptBack: Bool { findings.contains(where: \.keepsPageBack) }
}
