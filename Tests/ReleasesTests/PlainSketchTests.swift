import Testing

@testable import Releases

@Suite struct PlainSketchTests {
  /// Word by word, as sketches in ledgers were made.
  private func plainSketch(of text: [UInt8]) -> String? {
    let words = text.split { byte in
      !(byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20))
    }
    let hashes = words.map { word in
      word.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
    var runs: Set<UInt32> = []
    for place in hashes.indices.dropFirst(2) {
      var mix = hashes[place - 2]
      for next in [hashes[place - 1], hashes[place]] {
        mix = (mix ^ next) &* 0x9E37_79B9_7F4A_7C15
        mix ^= mix >> 29
      }
      runs.insert(UInt32(truncatingIfNeeded: mix >> 32))
    }
    guard runs.count >= 16 else { return nil }
    return runs.sorted().prefix(24).map { hash in
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  @Test func keepsTheSmallestHashesOfRunsOfThreeWords() {
    let parts = [
      "xã", "Kế hoạch", " ", " ", ", ", "46/KH", "một cửa", "\n", "a", "–", "đường nông thôn ",
    ]
    for size in 0..<400 {
      let text = (0..<size).map { _ in parts.randomElement() ?? "" }.joined()
      let bytes = Array(text.utf8)
      #expect(WordSketch(of: bytes)?.hexadecimal == plainSketch(of: bytes), "\(text)")
    }
  }

  @Test func sketchesAnyBytes() {
    for _ in 0..<200 {
      let bytes = (0..<300).map { _ in UInt8.random(in: 0...255) }
      #expect(WordSketch(of: bytes)?.hexadecimal == plainSketch(of: bytes))
    }
  }
}
