import Diagnostics
import Files
import Foundation
import Testing

@testable import World

@Suite struct ReadTreeTests {
  /// “Tin vắn.md” with its letters composed, and with the marks apart.
  private let composed = "Tin v\u{1EAF}n.md"
  private let decomposed = "Tin va\u{306}\u{301}n.md"

  @Test func readsTextWholeAndOfOtherFilesTheHead() throws {
    let folder = try Folder()
    try folder.write("# Tin\n", "xa-mau/tin.md")
    try folder.write([UInt8](repeating: 7, count: 100_000), "xa-mau/anh.jpg")
    let read = try readTree(folder.path, as: "content")
    #expect(read.diagnostics.isEmpty)
    #expect(read.value["content/xa-mau/tin.md"] == Array("# Tin\n".utf8))
    let picture = try #require(read.value.attachments["content/xa-mau/anh.jpg"])
    #expect(picture.size == 100_000)
    #expect(picture.head == [UInt8](repeating: 7, count: 65_536))
  }

  @Test(arguments: [0, 1, 4_095, 4_096, 1 << 20, (1 << 20) + 1, 3_000_000])
  func readsEveryByteOfAnySize(_ size: Int) throws {
    let folder = try Folder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(bytes, "tin.md")
    #expect(try readTree(folder.path, as: "").value["tin.md"] == bytes)
  }

  @Test(arguments: [true, false])
  func keepsTheFirstOfTwoNamesThatDifferOnlyInComposing(_ composedIsOlder: Bool) throws {
    let folder = try Folder()
    let names = composedIsOlder ? [composed, decomposed] : [decomposed, composed]
    for name in names { try folder.write("\(name.utf8.count)", name) }
    let read = try readTree(folder.path, as: "content")
    // The letter “a” comes before every letter that is composed.
    #expect(read.value.paths.map { Array($0.string.utf8) } == [Array("content/\(decomposed)".utf8)])
    #expect(read.value[FilePath("content/\(composed)")] == Array("14".utf8))
    let finding = try #require(read.diagnostics.first)
    #expect(read.diagnostics.count == 1)
    #expect(finding.code == "TX0901")
    #expect(finding.severity == .error)
    #expect(finding.keepsPageBack)
    #expect(finding.message.hasPrefix("hai tệp cùng tên “\(composed)”"))
  }

  @Test func keepsTheFirstOfTwoSuchFolders() throws {
    let folder = try Folder()
    try folder.write("một", "v\u{1EAF}n/a.md")
    try folder.write("hai", "va\u{306}\u{301}n/b.md")
    let read = try readTree(folder.path, as: "")
    #expect(read.value.paths.map { $0.name } == ["b.md"])
    #expect(read.diagnostics.map(\.code) == ["TX0901"])
    #expect(read.diagnostics.first?.message.hasPrefix("hai thư mục cùng tên") == true)
  }

  @Test func skipsASymbolicLinkAndSaysSo() throws {
    let folder = try Folder()
    try folder.write("bí mật", "ngoai/mat-khau.md")
    try folder.write("Tin", "content/tin.md")
    try folder.link("content/lien-ket.md", to: "../ngoai/mat-khau.md")
    try folder.link("content/ngoai", to: "../ngoai")
    try folder.link("content/.khoa", to: "../ngoai")
    let read = try readTree("\(folder.path)/content", as: "content")
    #expect(read.value.paths == ["content/tin.md"])
    #expect(read.diagnostics.map(\.code) == ["TX0902", "TX0902"])
    #expect(read.diagnostics.allSatisfy { $0.severity == .warning && !$0.keepsPageBack })
    #expect(
      read.diagnostics.map(\.message) == [
        "liên kết tượng trưng “lien-ket.md” bị bỏ qua", "liên kết tượng trưng “ngoai” bị bỏ qua",
      ])
  }

  @Test func skipsANameThatIsNoTextAndSaysSo() throws {
    let folder = try Folder()
    try folder.write(Array("Tin".utf8), [0x74, 0xEA, 0x6E, 0x2E, 0x6D, 0x64])
    let read = try readTree(folder.path, as: "content")
    #expect(read.value.paths.isEmpty)
    #expect(read.diagnostics.map(\.code) == ["TX0903"])
  }

  @Test func takesAFileThatIsGoneForOneThatNeverWas() throws {
    let folder = try Folder()
    #expect(try read("\(folder.path)/mat.md") == nil)
    #expect(try names(in: "\(folder.path)/mat") == nil)
    #expect(try kind(of: "\(folder.path)/mat") == nil)
  }

  @Test func readsWhileAnEditorDeletesAndSaves() async throws {
    let folder = try Folder()
    for number in 0..<20 { try folder.write("Tin", "giu-\(number).md") }
    let path = folder.path
    let editor = Task.detached {
      while !Task.isCancelled {
        for number in 0..<20 {
          let file = "\(path)/tam-\(number).md"
          _ = FileManager.default.createFile(atPath: file, contents: Data("Tin".utf8))
        }
        for number in 0..<20 {
          try? FileManager.default.removeItem(atPath: "\(path)/tam-\(number).md")
        }
      }
    }
    for _ in 0..<50 {
      let tree = try readTree(path, as: "").value
      #expect(tree.paths.filter { $0.name.hasPrefix("giu") }.count == 20)
    }
    editor.cancel()
    await editor.value
  }

  @Test func readsNoTextThatIsTooLarge() throws {
    let folder = try Folder()
    try folder.write([UInt8](repeating: 0x20, count: 16 << 20), "vua.csv")
    try folder.write([UInt8](repeating: 0x20, count: (16 << 20) + 1), "lon.csv")
    let read = try readTree(folder.path, as: "content")
    #expect(read.value.paths.map { $0.name } == ["vua.csv"])
    #expect(read.diagnostics.map(\.code) == ["TX0904"])
    #expect(read.diagnostics.first?.keepsPageBack == true)
  }

  /// An editor may put a link or a pipe where a file was, between the look at a name and its opening.
  @Test func opensNothingButFilesOfContent() throws {
    let folder = try Folder()
    try folder.write("bí mật", "mat-khau")
    try folder.link("lien-ket.md", to: "mat-khau")
    #expect(mkfifo("\(folder.path)/ong.md", 0o644) == 0)
    try folder.makeFolder("thu-muc.md")
    for name in ["lien-ket.md", "ong.md", "thu-muc.md", "khong-co.md"] {
      #expect(try readContent("\(folder.path)/\(name)", limit: 100) == nil, "\(name)")
    }
    #expect(try readContent("\(folder.path)/mat-khau", limit: 100)?.bytes == Array("bí mật".utf8))
    #expect(throws: WorldError.self) {
      try copy("\(folder.path)/lien-ket.md", size: 9, to: "\(folder.path)/ban-sao")
    }
  }

  @Test func throwsWhenTheFolderItselfIsNotThere() throws {
    let folder = try Folder()
    #expect(throws: WorldError.self) { try readTree("\(folder.path)/mat", as: "content") }
  }

  @Test func throwsWhenAFolderCannotBeListed() throws {
    let folder = try Folder()
    try folder.write("Tin", "tin.md")
    #expect(throws: WorldError.self) { try names(in: "\(folder.path)/tin.md") }
  }

  /// Address 0 of a process is never mapped: reading it is an input/output error.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
  func throwsWhenTheDiskFailsInsteadOfTakingItForTheEnd() throws {
    let error = #expect(throws: WorldError.self) { try read("/proc/self/mem") }
    #expect(error?.message == "không đọc được “/proc/self/mem”: đĩa hỏng")
  }
}
