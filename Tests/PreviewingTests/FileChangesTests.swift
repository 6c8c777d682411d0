import Files
import Previewing
import Testing

@Suite struct FileChangesTests {
  private func coalesced(_ events: FileEvent...) -> FileChanges {
    var coalescing = Coalescing()
    for event in events { coalescing.add(event) }
    return coalescing.changes
  }

  @Test func putsEventsOfOneFileTogether() {
    #expect(
      coalesced(
        FileEvent(.written, "content/a.md"), FileEvent(.written, "content/a.md"),
        FileEvent(.gone, "content/b.md")) == .files(["content/a.md", "content/b.md"]))
  }

  @Test func takesAFolderOrLostEventsForAnything() {
    #expect(
      coalesced(FileEvent(.written, "content/a.md"), FileEvent(.folder, "content/b")) == .anything)
    #expect(coalesced(FileEvent(.overflow, "")) == .anything)
  }

  @Test func passesOverWhatProgramsKeepForThemselves() {
    #expect(
      coalesced(
        FileEvent(.written, "content/.a.md.swp"), FileEvent(.folder, "content/.git"),
        FileEvent(.written, "content/.git/index")
      ).isEmpty)
  }

  @Test func waitsLongerForAFileThatMayComeBack() {
    var coalescing = Coalescing()
    coalescing.add(FileEvent(.written, "content/a.md"))
    #expect(coalescing.nextWait() == Coalescing.quiet)
    coalescing.add(FileEvent(.gone, "content/a.md"))
    #expect(coalescing.nextWait() == Coalescing.quietAfterLoss)
    coalescing.add(FileEvent(.made, "content/a.md"))
    coalescing.add(FileEvent(.written, "content/a.md"))
    #expect(coalescing.nextWait() == Coalescing.quiet)
  }

  @Test func doesNotWaitForEver() {
    var coalescing = Coalescing()
    var waited = 0
    for number in 0..<1_000 {
      coalescing.add(FileEvent(.written, FilePath("content/\(number).md")))
      guard let wait = coalescing.nextWait() else { break }
      waited += wait
    }
    #expect(waited <= Coalescing.longest)
    #expect(waited > Coalescing.longest - Coalescing.quietAfterLoss)
  }

  @Test func addsUp() {
    var changes = FileChanges.files([])
    #expect(changes.isEmpty)
    changes.add(.files(["a"]))
    changes.add(.files(["b"]))
    #expect(changes == .files(["a", "b"]))
    changes.add(.anything)
    changes.add(.files(["c"]))
    #expect(changes == .anything)
  }
}
