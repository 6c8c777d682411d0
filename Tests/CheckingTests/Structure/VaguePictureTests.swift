import Checking
import Testing

@Suite struct VaguePictureTests {
  @Test func findsPicturesWhoseWordsSayNothing() {
    expect(.vaguePicture, in: "![①IMG_2031.jpg②](a.jpg)", "không nói trong ảnh", format: .markdown)
    expect(.vaguePicture, in: "![①Ảnh minh họa②](a.jpg)", format: .markdown)
    expect(.vaguePicture, in: "![Người dân họp ở nhà văn hóa](a.jpg)", format: .markdown)
  }

  @Test(arguments: ["Hình ảnh", "hình 1", "anh.PNG"])
  func knowsOtherWordsThatSayNothing(_ words: String) {
    expect(.vaguePicture, in: "![①\(words)②](a.png)", "không nói trong ảnh", format: .markdown)
  }

  @Test(arguments: ["Ảnh lễ khai giảng", "Hình 1: sơ đồ các thôn", "Bản đồ xã.jpg"])
  func wordsThatSayMoreAreRight(_ words: String) {
    expect(.vaguePicture, in: "![\(words)](a.png)", format: .markdown)
  }

  @Test func theWordsOfALinkAreNotThoseOfAPicture() {
    expect(.vaguePicture, in: "[Ảnh minh họa](a.jpg)", format: .markdown)
  }
}
