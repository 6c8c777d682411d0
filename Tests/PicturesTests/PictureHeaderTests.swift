import Testing

@testable import Pictures

@Suite struct PictureHeaderTests {
  @Test func readsThePortableNetworkGraphic() {
    let bytes: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 3, 0x20, 0, 0, 1, 0xF4, 8, 2]
    #expect(PictureHeader.read(bytes) == PictureHeader(width: 800, height: 500))
  }

  @Test func readsThePhotographBehindItsCameraData() {
    let bytes: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0, 100, 0, 200, 3, 0, 0, 0]
    #expect(PictureHeader.read(bytes) == PictureHeader(width: 200, height: 100))
  }

  @Test func givesNothingForWhatIsCutShortOrNoPicture() {
    #expect(PictureHeader.read([0x89, 0x50, 0x4E, 0x47]) == nil)
    #expect(PictureHeader.read([0xFF, 0xD8, 0xFF]) == nil)
    #expect(PictureHeader.read(Array("GIF89a".utf8)) == nil)
    #expect(PictureHeader.read(Array("RIFF".utf8)) == nil)
    #expect(PictureHeader.read(Array("%PDF-1.7".utf8)) == nil)
    #expect(PictureHeader.read([]) == nil)
  }
}

@Suite struct PictureRecipeTests {
  @Test(arguments: [
    (1, [1]), (320, [320]), (399, [399]), (400, [320, 400]), (800, [320, 640, 800]),
    (1_100, [320, 640, 1_100]), (1_440, [320, 640, 1_080, 1_440]),
    (6_000, [320, 640, 1_080, 1_440]),
  ])
  func hasNoStepJustBelowTheWidest(_ width: Int, _ steps: [Int]) {
    #expect(PictureRecipe.steps(for: width).map(\.width) == steps)
  }
}
