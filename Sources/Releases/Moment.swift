/// A time stamp of a file system, since the beginning of 1970.
package struct Moment: Comparable, Sendable {
  private let seconds: Int
  private let nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Reads `1795936502.041503600`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 9,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let seconds = Int(parts[0]), let nanoseconds = Int(parts[1])
    else { return nil }
    self.init(seconds: seconds, nanoseconds: nanoseconds)
  }

  package var text: String {
    let digits = String(nanoseconds)
    return "\(seconds)." + String(repeating: "0", count: 9 - digits.count) + digits
  }

  package static func < (one: Moment, other: Moment) -> Bool {
    (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
  }
}
