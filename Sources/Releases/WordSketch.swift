/// A small part of the runs of three words of a text, by which one can tell how much of it another text has
/// (bottom-k sketch): enough to know a page again that was renamed and mended in one go.
package struct WordSketch: Sendable, Equatable {
  /// The smallest hashes, in order.
  private let hashes: [UInt32]

  /// How many are kept: with 24 the estimate is off by a tenth as a rule.
  static let count = 24
  /// Of fewer runs nothing can be told.
  static let least = 16

  /// Nil for a text of few words.
  package init?(of text: [UInt8]) {
    var smallest: [UInt32] = []
    smallest.reserveCapacity(Self.count + 1)
    text.withUnsafeBufferPointer { bytes in
      var before: (UInt64, UInt64)?
      var last: UInt64?
      forEachWord(in: bytes) { hash in
        if let first = before { insert(mixed(first.0, first.1, hash), into: &smallest) }
        if let last { before = (last, hash) }
        last = hash
      }
    }
    guard smallest.count >= Self.least else { return nil }
    hashes = smallest
  }

  /// How much two texts share, from 0 to 1.
  package func likeness(to other: WordSketch) -> Double {
    let union = Set(hashes).union(other.hashes).sorted().prefix(Self.count)
    let (one, two) = (Set(hashes), Set(other.hashes))
    let shared = union.count { one.contains($0) && two.contains($0) }
    return Double(shared) / Double(union.count)
  }

  /// Eight hexadecimal digits a hash.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(hashes.count * 8)
    for hash in hashes { appendHexadecimal(hash, to: &digits) }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Nil for anything that is no sketch.
  package init?(hexadecimal text: some StringProtocol) {
    self.init(hexadecimal: Array(text.utf8)[...])
  }

  package init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.count % 8 == 0, (Self.least...Self.count).contains(digits.count / 8) else {
      return nil
    }
    var hashes: [UInt32] = []
    hashes.reserveCapacity(digits.count / 8)
    var hash: UInt32 = 0
    for (place, digit) in digits.enumerated() {
      guard let value = hexadecimalValue(digit) else { return nil }
      hash = hash << 4 | UInt32(value)
      guard place % 8 == 7 else { continue }
      guard hashes.last.map({ $0 < hash }) ?? true else { return nil }
      hashes.append(hash)
      hash = 0
    }
    self.hashes = hashes
  }
}

private func insert(_ hash: UInt32, into smallest: inout [UInt32]) {
  if smallest.count == WordSketch.count, let last = smallest.last, hash >= last { return }
  let place = smallest.firstIndex { $0 >= hash } ?? smallest.endIndex
  if place < smallest.endIndex, smallest[place] == hash { return }
  smallest.insert(hash, at: place)
  if smallest.count > WordSketch.count { smallest.removeLast() }
}

/// Letters beyond ASCII belong to words whatever they are.
@inline(__always)
private func isPartOfWord(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
}

/// Gives the hash of each word (FNV-1a with 64 bits), in order.
@inline(__always)
private func forEachWord(in bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
  var place = 0
  while place < bytes.count {
    guard isPartOfWord(bytes[place]) else {
      place += 1
      continue
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    repeat {
      hash = (hash ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01b3
      place += 1
    } while place < bytes.count && isPartOfWord(bytes[place])
    body(hash)
  }
}

private func mixed(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt32 {
  var mix = first
  for next in [second, third] {
    mix = (mix ^ next) &* 0x9e37_79b9_7f4a_7c15
    mix ^= mix >> 29
  }
  return UInt32(truncatingIfNeeded: mix >> 32)
}
