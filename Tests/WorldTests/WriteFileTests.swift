import Foundation
import Testing

@testable import World

@Suite struct WriteFileTests {
  @Test(arguments: [0, 1, 65_536, 65_537, 1_000_000])
  func copiesEveryByte(_ size: Int) throws {
    let folder = try Folder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    try folder.write(bytes, "tep.pdf")
    try copy("\(folder.path)/tep.pdf", size: size, to: "\(folder.path)/ban-sao.pdf")
    #expect(try folder.bytes("ban-sao.pdf") == bytes)
  }

  @Test(arguments: [99, 101, 0])
  func refusesToCopyAFileThatHasChanged(_ size: Int) throws {
    let folder = try Folder()
    try folder.write([UInt8](repeating: 1, count: 100), "tep.pdf")
    let error = #expect(throws: WorldError.self) {
      try copy("\(folder.path)/tep.pdf", size: size, to: "\(folder.path)/ban-sao.pdf")
    }
    #expect(error?.message == "tệp “\(folder.path)/tep.pdf” đổi trong lúc dựng; hãy dựng lại")
  }

  @Test func refusesToCopyAFileThatIsGone() throws {
    let folder = try Folder()
    #expect(throws: WorldError.self) {
      try copy("\(folder.path)/tep.pdf", size: 3, to: "\(folder.path)/ban-sao.pdf")
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func saysWhenTheDiskIsFull() throws {
    let error = #expect(throws: WorldError.self) { try write([1, 2, 3], to: "/dev/full") }
    #expect(error?.message == "không ghi được “/dev/full”: đĩa đã đầy")
  }

  @Test func removesAFolderButNotWhatALinkInItLeadsTo() throws {
    let folder = try Folder()
    try folder.write("quý", "nha/anh.txt")
    try folder.write("tạm", "xuong/a/b/c.txt")
    try folder.link("xuong/a/nha", to: "../../nha")
    try remove("\(folder.path)/xuong")
    #expect(!isFolder("\(folder.path)/xuong"))
    #expect(try folder.bytes("nha/anh.txt") == Array("quý".utf8))
  }
}

/// The last line of defence: no mistake above leads the writer out of a portal's folder.
@Suite struct CheckAddressTests {
  @Test(arguments: [
    "index.html", "tin-tuc/tiem-phong.html", "thu-tuc/1.001193.html", ".well-known/security.txt",
    "tep/...pdf", String(repeating: "a", count: 250),
  ])
  func takesWhatPortalsAreMadeOf(_ address: String) throws {
    try checkAddress(address)
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../index.html", "tin-tuc/../../index.html", "tin-tuc/..", ".",
    "./index.html", "tin-tuc//tin.html", "tin-tuc/", "tin\0.html", ".trangxa",
    String(repeating: "a", count: 251), String(repeating: "ấ", count: 84),
    Array(repeating: "tin-tuc", count: 130).joined(separator: "/"),
  ])
  func refusesWhatCouldLeadAstray(_ address: String) {
    #expect(throws: WorldError.self) { try checkAddress(address) }
  }
}
