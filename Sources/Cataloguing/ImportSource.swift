package import Files

/// Where imported records come from: what the catalogue says of it for good.
package struct ImportSource: Sendable, Equatable {
  /// The file as the person named it; findings are told of it.
  package let path: FilePath
  /// The SHA-256 of the file, 64 hexadecimal digits.
  package let digest: String
  /// The day on which the data was fetched, as the person said it: `20/7/2026`. Empty when nobody said:
  /// the time on a file is the time of a copy, so it is not asked.
  package let fetched: String

  package init(path: FilePath, digest: String, fetched: String) {
    self.path = path
    self.digest = digest
    self.fetched = fetched
  }

  /// `danh-sach.xlsx (SHA-256 3f2a9c0d11b7a5e2)`. Sixteen digits tell files apart, and can be compared
  /// with what `sha256sum` prints.
  package var name: String { "\(path.name) (SHA-256 \(digest.prefix(16)))" }
}
