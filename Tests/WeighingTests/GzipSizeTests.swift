import Testing
import Weighing

@Suite struct GzipSizeTests {
  /// What `gzip -6n` writes, counted with that program.
  @Test(arguments: [(0, 20), (1, 21), (1_000, 29), (100_000, 133)])
  func countsWhatAServerSends(_ letters: Int, _ size: Int) {
    #expect(gzipSize(of: [UInt8](repeating: 0x61, count: letters)) == size)
  }

  @Test func saysThatWhatCannotBeCompressedStaysAsItIs() {
    var state: UInt64 = 1
    let noise = (0..<20_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    #expect(gzipSize(of: noise) >= noise.count)
  }
}
