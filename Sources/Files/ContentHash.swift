/// A short fingerprint of bytes: FNV-1a with 64 bits.
///
/// It names files by their content, so that a browser may keep them for ever and fetch a changed
/// one at once. It is not made to withstand somebody who looks for two files with one hash, and
/// nothing may be trusted because of it.
package struct ContentHash: Hashable, Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package init(_ bytes: some Sequence<UInt8>) { combine(bytes) }

  /// One that was written down before.
  package init(value: UInt64) { self.value = value }

  /// Goes on with more bytes, as if they had followed the ones before.
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    // Nearly all lie together; one by one, each is asked for through the sequence's witness.
    if bytes.withContiguousStorageIfAvailable({ add($0) }) == nil {
      Array(bytes).withUnsafeBufferPointer { add($0) }
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }

  /// Twelve hexadecimal digits, for names: the upper 16 bits folded into the lower 48.
  package var short: String {
    let folded = (value >> 48) ^ (value & 0xffff_ffff_ffff)
    let digits = String(folded, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
