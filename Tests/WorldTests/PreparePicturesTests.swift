import Diagnostics
import Files
import Foundation
import Pictures
import TestSupport
import Testing

@testable import World

@Suite struct PreparePicturesTests {
  private let folder: Folder
  private let path: FilePath = "content/xa-mau/tep/cau.jpg"

  init() throws {
    folder = try Folder()
    try folder.makeFolder("ra")
    try folder.write(TestPicture.fromTelephone(orientation: 6), "content/xa-mau/tep/cau.jpg")
  }

  private func prepared(sites: Set<String> = []) async throws -> PreparedPictures {
    let content = "\(folder.path)/content"
    return try await preparePictures(
      of: readTree(content, as: "content").value, content: content, sites: sites,
      for: OutputFolder("\(folder.path)/ra"), jobs: 2)
  }

  /// Every file in the memory, by its name, without those of other pictures.
  private func kept() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/.trangxa/anh").sorted()
  }

  private func whole(_ pictures: PreparedPictures) throws -> [UInt8] {
    let file = try pictures.file(path, .whole)
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file.path)))
    #expect(bytes.count == file.size)
    return bytes
  }

  @Test func makesAPictureOnceAndKnowsItAfterwards() async throws {
    let first = try await prepared()
    let names = try kept()
    #expect(names.count == 5)
    let marked = try #require(names.first { $0.hasSuffix("toan-anh") })
    let before = try FileManager.default.attributesOfItem(
      atPath: "\(folder.path)/.trangxa/anh/\(marked)")
    let again = try await prepared()
    let after = try FileManager.default.attributesOfItem(
      atPath: "\(folder.path)/.trangxa/anh/\(marked)")
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
    #expect(first.made == again.made)
    #expect(
      try whole(again)
        == makePicture(folder.bytes("content/xa-mau/tep/cau.jpg"), as: .jpeg)
        .get().wholeBytes)
  }

  @Test func makesAnewWhatIsDamagedOrGone() async throws {
    let good = try whole(try await prepared())
    for name in try kept().filter({ $0.contains("/") }) {
      let file = ".trangxa/anh/\(name)"
      var bytes = try folder.bytes(file)
      bytes[bytes.count / 2] ^= 1
      try folder.write(bytes, file)
      #expect(try whole(try await prepared()) == good)
      try FileManager.default.removeItem(atPath: "\(folder.path)/\(file)")
      #expect(try whole(try await prepared()) == good)
    }
  }

  @Test func forgetsWhatNoPortalHasAnyMore() async throws {
    _ = try await prepared()
    let before = try kept()
    try folder.write(TestPicture.drawing(width: 40, height: 20), "content/xa-mau/tep/cau.jpg")
    let next = try await prepared()
    #expect(try kept().count > before.count)
    try next.forgetOthers()
    #expect(try Set(kept()).isDisjoint(with: before))
    try FileManager.default.removeItem(atPath: "\(folder.path)/content/xa-mau/tep/cau.jpg")
    try await prepared().forgetOthers()
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/.trangxa/anh"))
  }

  @Test func looksOnlyAtThePortalsThatAreBuiltAndAtWhatTheyShare() async throws {
    try folder.write(TestPicture.jpeg, "content/xa-khac/tep/cau.jpg")
    try folder.write(TestPicture.jpeg, "content/chung/mau.jpg")
    let made = try await prepared(sites: ["xa-mau"]).made
    #expect(made.keys.sorted() == ["content/chung/mau.jpg", path])
  }

  @Test func readsNoFileThatIsTooHeavyToBeAPicture() async throws {
    try folder.write([0xFF, 0xD8, 0xFF], "content/xa-mau/tep/cau.jpg")
    let file = try FileHandle(
      forWritingTo: URL(filePath: "\(folder.path)/content/xa-mau/tep/cau.jpg"))
    try file.truncate(atOffset: 3_000_000_000)
    #expect(try await prepared().made == [path: .failure(.tooHeavy(bytes: 3_000_000_000))])
  }

  @Test func writesNothingForWhoOnlyLooks() async throws {
    let content = "\(folder.path)/content"
    let seen = try await examinePictures(
      of: readTree(content, as: "content").value, content: content, sites: [], jobs: 2)
    #expect(try seen[path]?.get().width == 16)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/.trangxa"))
  }
}
