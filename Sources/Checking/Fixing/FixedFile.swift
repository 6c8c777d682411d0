package import Diagnostics
package import Files

/// A finding that a machine can mend, and how.
package struct Repair: Sendable {
  package let finding: Diagnostic
  package let fix: Fix

  package init(finding: Diagnostic, fix: Fix) {
    self.finding = finding
    self.fix = fix
  }
}

/// A source as it is, and as it would be with its mechanical slips mended.
package struct FixedFile: Sendable {
  package let path: FilePath
  package let before: [UInt8]
  package let after: [UInt8]
  /// How many changes were made.
  package let count: Int
}

/// The files that repairs change, in order of their paths.
///
/// Of two repairs that overlap the first is made. One that would change a figure is not: the digits of a
/// place stay what they are, but for zeros in front.
package func fixed(_ repairs: [Repair], in tree: FileTree) -> [FixedFile] {
  Dictionary(grouping: repairs, by: \.fix.span.path).sorted { $0.key < $1.key }
    .compactMap { path, repairs in
      guard let before = tree[path] else { return nil }
      var after: [UInt8] = []
      var copied = 0
      var count = 0
      for fix in repairs.map(\.fix).sorted(by: { $0.span < $1.span }) {
        let range = fix.span.range
        guard range.lowerBound >= copied, range.upperBound <= before.count,
          numbers(before[range]) == numbers(fix.replacement[...]),
          !before[range].elementsEqual(fix.replacement)
        else { continue }
        after += before[copied..<range.lowerBound] + fix.replacement
        copied = range.upperBound
        count += 1
      }
      guard count > 0 else { return nil }
      return FixedFile(path: path, before: before, after: after + before[copied...], count: count)
    }
}

/// The runs of digits in a text, without zeros in front.
private func numbers(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
  bytes.split { !(0x30...0x39).contains($0) }.map { Array($0.drop { $0 == 0x30 }) }
}

extension FixedFile {
  /// The lines that change, each as it is and as it would be.
  ///
  ///     content/xa-mau/tin-tuc/a.md
  ///       4 - Có 12 hồ sơ , đã xong.
  ///       4 + Có 12 hồ sơ, đã xong.
  ///
  /// Repairs never add or take out a line's end, so that lines can be told by their numbers.
  package func difference(display: (FilePath) -> String) -> String {
    let old = lines(before)
    let new = lines(after)
    var out = "\(display(path))\n"
    for (index, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
      out += "  \(index + 1) - \(pair.0)\n  \(index + 1) + \(pair.1)\n"
    }
    return out
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
