internal import Files

/// What a sheet says, in six letters: `KTB-DMX`. The same words give the same version on every day
/// and every machine; one changed letter gives another.
///
/// Letters, and none that is taken for a digit or makes a word: a spreadsheet leaves them alone, and
/// two people can compare them over the telephone. Two of sixteen million versions may be one, which
/// matters only between two states of the same sheet.
package struct SheetVersion: Hashable, Sendable {
  package let text: String

  private static let letters = Array("BCDGHKLMNPQRSTVX")

  package init(of words: [String]) {
    var hash = ContentHash()
    for word in words {
      hash.combine(word.utf8)
      // So that "ab", "c" is not "a", "bc".
      hash.combine([0])
    }
    let folded = hash.value ^ (hash.value >> 24) ^ (hash.value >> 48)
    let name = (0..<6).map { Self.letters[Int((folded >> ($0 * 4)) & 15)] }
    text = String(name.prefix(3)) + "-" + String(name.suffix(3))
  }

  /// A version as somebody wrote it down: `ktb dmx`.
  package init?(_ text: String) {
    let name = text.uppercased().filter { $0 != "-" && $0 != "–" && !$0.isWhitespace }
    guard name.count == 6, name.allSatisfy(Self.letters.contains) else { return nil }
    self.text = "\(name.prefix(3))-\(name.suffix(3))"
  }
}
