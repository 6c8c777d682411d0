import Files
import TestSupport
import Testing

@testable import Pictures

@Suite struct MakePictureTests {
  private func made(_ bytes: [UInt8], as format: PictureFormat) throws -> MadePicture {
    try makePicture(bytes, as: format).get()
  }

  private func files(_ made: MadePicture) -> [[UInt8]] { [made.wholeBytes] + made.variantBytes }

  @Test(arguments: PictureFormat.allCases)
  func publishesNothingThatATelephoneWroteBesideThePicture(_ format: PictureFormat) throws {
    let made = try made(TestPicture.fromTelephone(orientation: 1), as: format)
    for bytes in files(made) {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in TestPicture.secrets + ["EXIF", "XMP ", "ICC"] {
        #expect(!text.contains(secret), "\(secret) in a \(format)")
      }
    }
  }

  /// The sides of the picture and the colour of its upper left corner, for what Exif calls 1 to 8.
  @Test(arguments: [
    (1, 32, "red"), (2, 32, "green"), (3, 32, "white"), (4, 32, "blue"),
    (5, 16, "red"), (6, 16, "blue"), (7, 16, "white"), (8, 16, "green"),
  ])
  func turnsAPictureUpright(_ orientation: UInt8, _ width: Int, _ corner: String) throws {
    let made = try made(TestPicture.fromTelephone(orientation: orientation), as: .jpeg)
    #expect((made.set.width, made.set.height) == (width, 48 - width))
    for bytes in files(made) {
      let picture = try SeenPicture(bytes)
      #expect(picture.width == width)
      #expect(name(of: Array(picture.pixels.prefix(3))) == corner)
    }
  }

  private func name(of color: [UInt8]) -> String {
    switch color.map({ $0 > 128 }) {
    case [true, false, false]: "red"
    case [false, false, true]: "blue"
    case [true, true, true]: "white"
    case [false, true, false]: "green"
    default: "\(color)"
    }
  }

  @Test func keepsADrawingSharpAndAPhotographSmall() throws {
    let drawing = try made(TestPicture.drawing(width: 400, height: 200), as: .png)
    #expect(drawing.set.isDrawing)
    #expect(Set(drawing.set.variants.map(\.format)) == [.webp, .png])
    let photograph = try made(TestPicture.photograph(width: 400, height: 200), as: .png)
    #expect(!photograph.set.isDrawing)
    #expect(Set(photograph.set.variants.map(\.format)) == [.webp, .jpeg])
    let widest = try #require(drawing.set.variants(in: .png).last)
    let index = try #require(drawing.set.variants.firstIndex(of: widest))
    let picture = try SeenPicture(drawing.variantBytes[index])
    #expect(Array(picture.pixels.prefix(3)) == [200, 30, 30])
  }

  @Test func isNeverWiderThanItIs() throws {
    let made = try made(TestPicture.photograph(width: 700, height: 300), as: .jpeg)
    #expect(made.set.variants(in: .webp).map(\.width) == [320, 700])
    #expect(made.set.variants(in: .jpeg).map(\.height) == [137, 300])
    #expect((made.set.whole.width, made.set.whole.height) == (700, 300))
  }

  @Test func leavesOutASmallerPictureWhoseFileIsNotSmaller() throws {
    let made = try made(TestPicture.drawing(width: 1_000, height: 500), as: .png)
    for format in [PictureFormat.webp, .png] {
      let sizes = made.set.variants(in: format).map(\.size)
      #expect(sizes == Set(sizes).sorted())
    }
  }

  @Test func takesAPictureOfOnePixel() throws {
    let made = try made(TestPicture.png(width: 1, height: 1) { _, _ in [1, 2, 3] }, as: .png)
    #expect(made.set.variants.map(\.width) == [1, 1])
  }

  /// A profile that a picture does not have must not tint it.
  @Test func leavesColoursAsTheyAre() throws {
    let source = TestPicture.png(width: 60, height: 40) { x, _ in
      x < 40 ? [255, 255, 255] : [252, 249, 242]
    }
    let made = try made(source, as: .png)
    #expect(made.set.isDrawing)
    for bytes in files(made) {
      let picture = try SeenPicture(bytes)
      #expect(Array(picture.pixels.prefix(3)) == [255, 255, 255])
      #expect(Array(picture.pixels.suffix(3)) == [252, 249, 242])
    }
  }

  @Test func showsWhatIsTransparentOnWhite() throws {
    let source = TestPicture.png(width: 60, height: 40, hasTransparency: true) { x, _ in
      x < 30 ? [0, 0, 0, 255] : [0, 0, 0, 0]
    }
    let made = try made(source, as: .png)
    for bytes in made.variantBytes {
      let picture = try SeenPicture(bytes)
      #expect(picture.channels == 3)
      #expect(Array(picture.pixels.suffix(3)) == [255, 255, 255])
    }
    #expect(try SeenPicture(made.wholeBytes).channels == 4)
  }

  @Test func takesSixteenBitsAChannel() throws {
    let source = TestPicture.png(width: 60, height: 40, depth: 16) { _, _ in [200, 100, 0] }
    let made = try made(source, as: .png)
    #expect(made.wholeBytes[24] == 8)
    let picture = try SeenPicture(made.wholeBytes)
    #expect(Array(picture.pixels.prefix(3)) == [200, 100, 0])
  }

  @Test func takesThePictureOfAPrintingPress() throws {
    let made = try made(TestPicture.printingJPEG, as: .jpeg)
    for bytes in files(made) {
      let picture = try SeenPicture(bytes)
      #expect(picture.channels == 3)
      #expect(name(of: Array(picture.pixels.prefix(3))) == "red")
    }
  }

  @Test(arguments: [TestPicture.movingGIF, TestPicture.movingWebP])
  func letsAMovingPictureStandStill(_ bytes: [UInt8]) throws {
    let made = try made(bytes, as: .webp)
    #expect(made.set.wasMoving)
    #expect((made.set.width, made.set.height) == (32, 16))
    for bytes in files(made) { #expect(!isMoving(bytes)) }
    #expect(try !self.made(TestPicture.jpeg, as: .gif).set.wasMoving)
  }

  /// Chat programs name a JPEG `.png`; readers who save it get what the name says.
  @Test func believesBytesAndWritesWhatTheNamePromises() throws {
    for format in PictureFormat.allCases {
      #expect(PictureFormat(of: try made(TestPicture.jpeg, as: format).wholeBytes) == format)
    }
  }

  @Test func makesTheSameOfTheSame() throws {
    let source = TestPicture.photograph(width: 700, height: 300)
    #expect(try files(made(source, as: .jpeg)) == files(made(source, as: .jpeg)))
  }

  @Test(arguments: [
    TestPicture.jpeg, TestPicture.drawing(width: 90, height: 50),
    TestPicture.fromTelephone(orientation: 6), TestPicture.movingWebP,
  ])
  func saysTheSameToWhoOnlyLooks(_ bytes: [UInt8]) throws {
    let made = try made(bytes, as: .png).set
    let seen = try examinePicture(bytes, as: .png).get()
    #expect((made.width, made.height) == (seen.width, seen.height))
    #expect(made.isDrawing == seen.isDrawing)
    #expect(made.wasMoving == seen.wasMoving)
  }
}

/// The pixels of a file.
private struct SeenPicture {
  let width: Int
  let channels: Int
  let pixels: [UInt8]

  init(_ bytes: [UInt8]) throws {
    guard let picture = VipsPicture(bytes, width: 1_000) else { throw PictureFailure.damaged }
    (width, channels, pixels) = (picture.width, picture.channels, picture.pixels)
  }
}
