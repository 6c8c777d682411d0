/// The name of a release: when it was made, on the clock of Vietnam, and eight digits of its digest.
///
///     20261130-141502-3f9a01c2
package struct ReleaseID: Hashable, Sendable, Comparable {
  package let text: String

  /// - Parameter clock: `20261130-141502`.
  package init(clock: String, digest: Digest) {
    text = "\(clock)-\(digest.hexadecimal.prefix(8))"
  }

  /// Nil for what is no name of a release: it becomes a part of a path.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.utf8.count == 24 else { return nil }
    for (place, byte) in text.utf8.enumerated() {
      let isExpected =
        switch place {
        case 8, 15: byte == UInt8(ascii: "-")
        case 0..<15: (0x30...0x39).contains(byte)
        default: hexadecimalValue(byte) != nil
        }
      guard isExpected else { return nil }
    }
    self.text = text
  }

  /// When it was made: `20261130-141502`.
  package var clock: String { String(text.prefix(15)) }

  package static func < (one: ReleaseID, other: ReleaseID) -> Bool { one.text < other.text }
}
