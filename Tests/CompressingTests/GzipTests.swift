import Compressing
import Testing

@Suite struct GzipTests {
  /// What `gzip -6n` writes, counted with that program.
  @Test(arguments: [(0, 20), (1, 21), (1_000, 29), (100_000, 133)])
  func countsWhatAServerSends(_ letters: Int, _ size: Int) {
    #expect(gzipSize(of: [UInt8](repeating: 0x61, count: letters)) == size)
  }

  @Test func saysThatWhatCannotBeCompressedStaysAsItIs() {
    #expect(gzipSize(of: noise) >= noise.count)
  }

  /// RFC 1952: no flags, no time, so that no name and no clock is in the bytes.
  @Test func writesNoNameAndNoTime() throws {
    let packed = try #require(gzip(Array("Xã Mẫu".utf8)))
    #expect(packed.prefix(8) == [0x1f, 0x8b, 8, 0, 0, 0, 0, 0])
    #expect(gzip(Array("Xã Mẫu".utf8)) == packed)
    // Its last four bytes are the length of what is in it.
    #expect(packed.suffix(4) == [9, 0, 0, 0])
  }
}

@Suite struct BrotliTests {
  @Test func isSmallerThanGzip() throws {
    let text = Array(
      String((0..<2_000).map { "<li>Thủ tục số \($0): \($0 &* 7_919 % 1_009)</li>" }.joined()).utf8)
    let (packed, zipped) = (try #require(brotli(text)), try #require(gzip(text)))
    #expect(packed.count < zipped.count)
    #expect(brotli(text) == packed)
  }

  /// RFC 7932, 9.1: an empty stream is one byte at least.
  @Test func takesNothingAndNoise() throws {
    #expect(try #require(brotli([])).count >= 1)
    #expect(try #require(brotli(noise)).count >= noise.count)
  }
}

private let noise: [UInt8] = {
  var state: UInt64 = 1
  return (0..<20_000).map { _ -> UInt8 in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 33)
  }
}()
