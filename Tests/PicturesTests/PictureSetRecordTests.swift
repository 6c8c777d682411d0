import TestSupport
import Testing

@testable import Pictures

@Suite struct PictureSetRecordTests {
  @Test(arguments: [TestPicture.jpeg, TestPicture.movingGIF])
  func isReadAsItWasWritten(_ bytes: [UInt8]) throws {
    let set = try makePicture(bytes, as: .png).get().set
    #expect(PictureSet(record: set.record) == set)
  }

  @Test func isNotBelievedWhenAnyByteIsAnother() throws {
    let record = try makePicture(TestPicture.jpeg, as: .png).get().set.record
    #expect(PictureSet(record: "") == nil)
    #expect(PictureSet(record: String(record.dropLast())) == nil)
    for at in record.utf8.indices {
      var bytes = Array(record.utf8)
      bytes[record.utf8.distance(from: record.startIndex, to: at)] = UInt8(ascii: "9")
      let altered = String(decoding: bytes, as: UTF8.self)
      if altered != record { #expect(PictureSet(record: altered) == nil) }
    }
  }

  @Test func hasAKeyOfAllThatDecidesIt() {
    let key = pictureKey(TestPicture.jpeg, as: .jpeg)
    #expect(key != pictureKey(TestPicture.jpeg, as: .png))
    #expect(key != pictureKey(TestPicture.jpeg + [0], as: .jpeg))
    #expect(key.hasSuffix("-\(PictureRecipe.version)-\(VipsPicture.version)"))
  }
}
