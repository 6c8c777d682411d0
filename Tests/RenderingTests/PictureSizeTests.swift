import Testing

@testable import Rendering

@Suite struct PictureSizeTests {
  @Test func readsThePortableNetworkGraphic() {
    let bytes: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 3, 0x20, 0, 0, 1, 0xF4]
    #expect(PictureSize.read(bytes) == PictureSize(width: 800, height: 500))
  }

  @Test func readsThePhotographBehindItsCameraData() {
    let bytes: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0, 100, 0, 200, 3, 0, 0, 0]
    #expect(PictureSize.read(bytes) == PictureSize(width: 200, height: 100))
  }

  @Test func givesNothingForWhatIsCutShortOrNoPicture() {
    #expect(PictureSize.read([0x89, 0x50, 0x4E, 0x47]) == nil)
    #expect(PictureSize.read([0xFF, 0xD8, 0xFF]) == nil)
    #expect(PictureSize.read(Array("GIF89a".utf8)) == nil)
    #expect(PictureSize.read(Array("RIFF".utf8)) == nil)
    #expect(PictureSize.read(Array("%PDF-1.7".utf8)) == nil)
    #expect(PictureSize.read([]) == nil)
  }
}
