internal import CCrypto

/// The SHA-256 of bytes (FIPS 180-4): two files with one digest are one file, whoever wrote them.
package struct Digest: Hashable, Sendable {
  /// Its 32 bytes, the first in the highest places.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  package init(_ bytes: [UInt8]) {
    var stream = DigestStream()
    bytes.withUnsafeBytes { stream.add($0) }
    self = stream.finish()
  }

  package init(_ bytes: ArraySlice<UInt8>) {
    var stream = DigestStream()
    bytes.withUnsafeBytes { stream.add($0) }
    self = stream.finish()
  }

  fileprivate init(raw: [UInt8]) {
    func word(_ index: Int) -> UInt64 {
      raw[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// Reads 64 hexadecimal digits in small letters; nil for anything else.
  package init?(hexadecimal text: some Collection<UInt8>) {
    guard text.count == 64 else { return nil }
    let read =
      text.withContiguousStorageIfAvailable(Self.words)
      ?? Array(text).withUnsafeBufferPointer(Self.words)
    guard let read else { return nil }
    words = read
  }

  /// Digit by digit without a branch: a portal of ten thousand pages has a hundred thousand digests that each build
  /// reads.
  private static func words(
    _ digits: UnsafeBufferPointer<UInt8>
  ) -> (UInt64, UInt64, UInt64, UInt64)? {
    var strange: UInt8 = 0
    func word(_ start: Int) -> UInt64 {
      var number: UInt64 = 0
      for place in start..<start + 16 {
        let byte = digits[place]
        let (figure, letter) = (byte &- UInt8(ascii: "0"), byte &- UInt8(ascii: "a"))
        let value = figure < 10 ? figure : letter < 6 ? letter + 10 : 0xFF
        strange |= value & 0xF0
        number = number << 4 | UInt64(value & 0x0F)
      }
      return number
    }
    let words = (word(0), word(16), word(32), word(48))
    return strange == 0 ? words : nil
  }

  /// The 32 bytes of a digest; nil for another number of them.
  package init?(raw: ArraySlice<UInt8>) {
    guard raw.count == 32 else { return nil }
    self.init(raw: Array(raw))
  }

  /// As numbers, the first bytes in the first.
  package var simd: SIMD4<UInt64> { SIMD4(words.0, words.1, words.2, words.3) }

  package var raw: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// 64 digits.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for word in [words.0, words.1, words.2, words.3] { appendHexadecimal(word, to: &digits) }
    return String(decoding: digits, as: UTF8.self)
  }

  package static func == (one: Digest, other: Digest) -> Bool { one.words == other.words }

  /// It is as good as random, so that a part of it tells digests apart.
  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// A digest of bytes that come piece by piece.
package struct DigestStream: ~Copyable {
  private let context: OpaquePointer

  /// Ends the program when there is no memory for 200 bytes, as an array does.
  package init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      // No memory for 200 bytes: an array would end the program too.
      fatalError("no memory for a digest")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  package consuming func finish() -> Digest {
    var raw = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &raw, nil)
    return Digest(raw: raw)
  }
}
