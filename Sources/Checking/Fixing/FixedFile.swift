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
/// Of two repairs that overlap the first is made. One is not made where the file has other bytes than the text
/// that was read, as an entity or an escape has for a sign; nor one that would change a figure: the numbers of
/// a line stay what they are, but for zeros in front.
package func fixed(_ repairs: [Repair], in tree: FileTree) -> [FixedFile] {
  Dictionary(grouping: repairs, by: \.fix.span.path).sorted { $0.key < $1.key }
    .compactMap { path, repairs in
      guard let before = tree[path] else { return nil }
      var after: [UInt8] = []
      var copied = 0
      var count = 0
      for fix in repairs.map(\.fix).sorted(by: { $0.span < $1.span }) {
        let range = fix.span.range
        guard range.lowerBound >= copied, fix.isSafe(in: before) else { continue }
        after += before[copied..<range.lowerBound] + fix.replacement
        copied = range.upperBound
        count += 1
      }
      guard count > 0 else { return nil }
      return FixedFile(path: path, before: before, after: after + before[copied...], count: count)
    }
}

extension Fix {
  fileprivate func isSafe(in bytes: [UInt8]) -> Bool {
    let range = span.range
    guard range.upperBound <= bytes.count, bytes[range].elementsEqual(original),
      original != replacement
    else { return false }
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(of: newline) ?? bytes.count
    let mended = bytes[start..<range.lowerBound] + replacement + bytes[range.upperBound..<end]
    return numbers(bytes[start..<end]) == numbers(mended[...])
  }
}

/// The numbers of a line as they are written, without zeros in front: `1,5` is one, `1 ,5` are two.
private func numbers(_ line: some BidirectionalCollection<UInt8>) -> [[UInt8]] {
  func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  var numbers: [[UInt8]] = []
  var number: [UInt8] = []
  let bytes = Array(line)
  for (place, byte) in bytes.enumerated() {
    let isSign = byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
    let isInside = isSign && !number.isEmpty && place + 1 < bytes.count && isDigit(bytes[place + 1])
    if isDigit(byte) || isInside {
      number.append(byte)
    } else if !number.isEmpty {
      numbers.append(number)
      number = []
    }
  }
  numbers.append(number)
  return numbers.map { Array($0.drop { $0 == 0x30 }) }
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
