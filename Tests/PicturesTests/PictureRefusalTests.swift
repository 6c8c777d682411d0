import TestSupport
import Testing

@testable import Pictures

@Suite struct PictureRefusalTests {
  /// What both who makes and who only looks say.
  private func failure(_ bytes: [UInt8]) throws -> PictureFailure? {
    func failure<Made>(_ result: Result<Made, PictureFailure>) -> PictureFailure? {
      if case .failure(let failure) = result { failure } else { nil }
    }
    let made = failure(makePicture(bytes, as: .jpeg))
    #expect(failure(examinePicture(bytes, as: .jpeg)) == made)
    return made
  }

  private func headOfPNG(_ width: UInt32, _ height: UInt32, depth: UInt8 = 8) -> [UInt8] {
    var bytes = TestPicture.drawing(width: 3, height: 3)
    let sides = [width, height].flatMap { side in
      (0..<4).map { UInt8(truncatingIfNeeded: side >> (24 - $0 * 8)) }
    }
    bytes.replaceSubrange(16..<24, with: sides)
    bytes[24] = depth
    return bytes
  }

  @Test(arguments: ["<!doctype html><p>Không tìm thấy", "<svg xmlns='x'/>", "%PDF-1.7", "", "GIF"])
  func ofWhatIsNoPicture(_ text: String) throws {
    #expect(try failure(Array(text.utf8)) == .noPicture)
  }

  @Test func ofTheFormatOfRecentTelephones() throws {
    let heic = [0, 0, 0, 24] + Array("ftypheic".utf8) + [UInt8](repeating: 0, count: 40)
    #expect(try failure(heic) == .telephoneFormat)
  }

  @Test func ofWhatIsCutShort() throws {
    for bytes in [
      TestPicture.photograph(width: 300, height: 200), TestPicture.jpeg,
      TestPicture.movingGIF, TestPicture.movingWebP,
    ] {
      #expect(try failure(Array(bytes.prefix(20))) == .damaged)
    }
    for bytes in [TestPicture.photograph(width: 300, height: 200), TestPicture.jpeg] {
      #expect(try failure(Array(bytes.dropLast(bytes.count / 4))) == .damaged)
    }
  }

  /// A few hundred bytes that ask for gigabytes are refused before a pixel is read.
  @Test func ofABombBeforeItIsRead() throws {
    #expect(
      try failure(headOfPNG(60_000, 60_000)) == .tooLarge(width: 60_000, height: 60_000))
    #expect(
      try failure(headOfPNG(.max, .max)) == .tooLarge(width: 4_294_967_295, height: 4_294_967_295))
    #expect(try failure(headOfPNG(9_000, 9_000)) == .tooLarge(width: 9_000, height: 9_000))
    #expect(
      try failure(headOfPNG(7_000, 7_000, depth: 16)) == .tooLarge(width: 7_000, height: 7_000))
    #expect(try failure(headOfPNG(0, 5)) == .damaged)
    let heavy = TestPicture.jpeg + [UInt8](repeating: 0, count: PictureLimits.bytes)
    #expect(try failure(heavy) == .tooHeavy(bytes: heavy.count))
  }

  /// Whatever byte is wrong, something is said of it, and nothing traps.
  @Test func survivesAnyWrongByte() {
    for source in [TestPicture.jpeg, TestPicture.movingGIF, TestPicture.movingWebP] {
      for at in stride(from: 0, to: source.count, by: 3) {
        var bytes = source
        bytes[at] ^= 0xFF
        _ = examinePicture(bytes, as: .jpeg)
        _ = isMoving(bytes)
      }
    }
  }
}
