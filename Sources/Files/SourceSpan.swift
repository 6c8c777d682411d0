/// A range of bytes in one file, as the file is on disk.
///
/// Lines and columns are worked out only when a finding is printed: the libraries below us count
/// columns in bytes, scalars or display cells, and only bytes are the same to all.
package struct SourceSpan: Hashable, Sendable {
  package let path: FilePath
  package let range: Range<Int>

  package init(_ path: FilePath, _ range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// The whole file: a finding about it is printed without a line.
  package static func file(_ path: FilePath) -> SourceSpan { SourceSpan(path, 0..<0) }

  /// The same span moved by `offset` bytes: places in a part of a file become places in the file.
  package func shifted(by offset: Int) -> SourceSpan {
    SourceSpan(path, range.lowerBound + offset..<range.upperBound + offset)
  }
}

extension SourceSpan: Comparable {
  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.path, left.range.lowerBound, left.range.upperBound)
      < (right.path, right.range.lowerBound, right.range.upperBound)
  }
}
