import Files
import Foundation
import Previewing
import Testing

@testable import World

@Suite struct WatchedSourcesTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("một", "noi-dung/xa/a.md")
    try folder.write("hai", "noi-dung/xa/b.md")
    try folder.write("{}", "giao-dien/mac-dinh/x.css")
  }

  private func sources() throws -> WatchedSources {
    try WatchedSources([
      ("\(folder.path)/noi-dung", "content"), ("\(folder.path)/giao-dien", "themes"),
    ])
  }

  /// What the tree has must always be what reading all would give.
  private func expectSame(_ sources: WatchedSources) throws {
    let anew = try self.sources()
    #expect(sources.tree.sources == anew.tree.sources)
    #expect(sources.tree.attachments == anew.tree.attachments)
    #expect(sources.tree.unreadable == anew.tree.unreadable)
    #expect(sources.findings == anew.findings)
  }

  @Test func readsTheFilesThatHaveChanged() throws {
    var sources = try sources()
    try folder.write("một, đổi", "noi-dung/xa/a.md")
    try folder.write("mới", "noi-dung/xa/c.md")
    try folder.write([UInt8](repeating: 7, count: 70_000), "noi-dung/xa/anh.jpg")
    try FileManager.default.removeItem(atPath: "\(folder.path)/noi-dung/xa/b.md")
    let paths: Set<FilePath> = [
      "content/xa/a.md", "content/xa/b.md", "content/xa/c.md", "content/xa/anh.jpg",
    ]
    #expect(try sources.read(.files(paths)) == .files(paths))
    try expectSame(sources)
  }

  @Test func findsNothingNewInAFileSavedAsItWas() throws {
    var sources = try sources()
    try folder.write("một", "noi-dung/xa/a.md")
    #expect(try sources.read(.files(["content/xa/a.md", "content/xa/khong-co.md"])) == .files([]))
    #expect(try sources.read(.anything) == .files([]))
  }

  @Test func saysWhichFilesChangedAlsoWhenItReadsAll() throws {
    var sources = try sources()
    try folder.write("khác", "noi-dung/xa/sau/d.md")
    #expect(try sources.read(.anything) == .files(["content/xa/sau/d.md"]))
    try expectSame(sources)
  }

  /// Links, names that differ in composing, and folders in the place of files say more than their bytes.
  @Test func readsAllWhereOneFileIsNotEnough() throws {
    var sources = try sources()
    try folder.link("noi-dung/xa/lien-ket.md", to: "a.md")
    #expect(try sources.read(.files(["content/xa/lien-ket.md"])) == .anything)
    try expectSame(sources)
    let composed = "Tin v\u{1EAF}n.md"
    let decomposed = "Tin va\u{306}\u{301}n.md"
    try folder.write("một", "noi-dung/khac/\(composed)")
    _ = try sources.read(.files([FilePath("content/khac/\(composed)")]))
    try expectSame(sources)
    try folder.write("hai", "noi-dung/khac/\(decomposed)")
    #expect(try sources.read(.files([FilePath("content/khac/\(decomposed)")])) == .anything)
    try expectSame(sources)
    try FileManager.default.removeItem(atPath: "\(folder.path)/noi-dung/khac/\(composed)")
    _ = try sources.read(.files([FilePath("content/khac/\(composed)")]))
    try expectSame(sources)
    try folder.makeFolder("noi-dung/xa/e.md")
    try folder.write("trong", "noi-dung/xa/e.md/f.md")
    _ = try sources.read(.files(["content/xa/e.md"]))
    try expectSame(sources)
  }

  @Test func keepsWhatItHadWhenAFolderIsGone() throws {
    var sources = try sources()
    let before = sources.tree.sources
    try FileManager.default.removeItem(atPath: "\(folder.path)/noi-dung")
    #expect(throws: WorldError.self) { try sources.read(.anything) }
    #expect(sources.tree.sources == before)
    try folder.write("lại", "noi-dung/xa/a.md")
    _ = try sources.read(.anything)
    try expectSame(sources)
  }

  #if canImport(Glibc)
    private func watcher() throws -> FileWatcher {
      try FileWatcher([
        ("\(folder.path)/noi-dung", "content"), ("\(folder.path)/giao-dien", "themes"),
      ])
    }

    @Test func tellsOfTheFileThatWasWritten() throws {
      let watcher = try watcher()
      #expect(watcher.seesAll)
      #expect(watcher.next(timeout: 0) == .files([]))
      try folder.write("đổi", "noi-dung/xa/a.md")
      #expect(watcher.next(timeout: 1_000) == .files(["content/xa/a.md"]))
      try folder.write("x{}", "giao-dien/mac-dinh/x.css")
      #expect(watcher.next(timeout: 1_000) == .files(["themes/mac-dinh/x.css"]))
      try folder.write("tạm", "noi-dung/xa/.a.md.swp")
      #expect(watcher.next(timeout: 200)?.isEmpty == true)
    }

    @Test func watchesFoldersThatCome() throws {
      let watcher = try watcher()
      try folder.write("mới", "noi-dung/xa/sau/hon/g.md")
      #expect(watcher.next(timeout: 1_000) == .anything)
      while watcher.next(timeout: 200)?.isEmpty == false {}
      try folder.write("đổi", "noi-dung/xa/sau/hon/g.md")
      #expect(watcher.next(timeout: 1_000) == .files(["content/xa/sau/hon/g.md"]))
    }

    @Test func looksAtAllForAsLongAsAFolderIsGone() throws {
      let watcher = try watcher()
      try FileManager.default.removeItem(atPath: "\(folder.path)/noi-dung")
      #expect(watcher.next(timeout: 1_000) == .anything)
      while watcher.seesAll { _ = watcher.next(timeout: 50) }
      #expect(watcher.next(timeout: 50) == .anything)
      try folder.write("lại", "noi-dung/xa/a.md")
      for _ in 0..<20 where !watcher.seesAll { _ = watcher.next(timeout: 50) }
      #expect(watcher.seesAll)
      while watcher.next(timeout: 200)?.isEmpty == false {}
      try folder.write("đổi", "noi-dung/xa/a.md")
      #expect(watcher.next(timeout: 1_000) == .files(["content/xa/a.md"]))
    }

    /// The kernel keeps some thousand events; when more come it says that some are lost.
    @Test func takesLostEventsForAnything() throws {
      let watcher = try watcher()
      let limit =
        (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8))
        .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 16_384
      guard limit < 100_000 else { return }
      for number in 0...(limit / 2 + 10) {
        try folder.write("x", "noi-dung/xa/\(number % 2)\(number).md")
      }
      #expect(watcher.next(timeout: 1_000) == .anything)
    }

    @Test func ends() throws {
      let watcher = try watcher()
      watcher.end()
      #expect(watcher.next(timeout: 10) == nil)
    }
  #endif
}
