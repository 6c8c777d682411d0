import Checking
import Diagnostics
import Files
import Testing
import VietnameseText

@Suite struct FixedFileTests {
  private let path: FilePath = "content/tin-tuc/a.md"

  private func mended(_ text: String, _ fixes: (Range<Int>, String)...) -> (String, Int)? {
    let repairs = fixes.map { range, words in
      let span = SourceSpan(path, range)
      let original = Array(Array(text.utf8)[range])
      return Repair(
        finding: Diagnostic("TX9980", at: span, "x"),
        fix: Fix(at: span, original, to: Array(words.utf8)))
    }
    return fixed(repairs, in: FileTree(sources: [path: Array(text.utf8)])).first
      .map { (String(decoding: $0.after, as: UTF8.self), $0.count) }
  }

  @Test func changesOnlyTheBytesOfTheFix() throws {
    let (text, count) = try #require(mended("a , b..", (1..<3, ","), (5..<7, ".")))
    #expect(text == "a, b.")
    #expect(count == 2)
  }

  @Test func makesTheFirstOfTwoThatOverlap() throws {
    let (text, count) = try #require(mended("a  ,b", (1..<4, ","), (3..<5, ", b")))
    #expect(text == "a,b")
    #expect(count == 1)
  }

  @Test func neverChangesAFigure() {
    #expect(mended("có 485 hồ sơ", (4..<7, "486")) == nil)
  }

  @Test func maySetAZeroInFront() throws {
    #expect(try #require(mended("3/6/2022", (0..<1, "03"))).0 == "03/6/2022")
  }

  @Test func showsTheLinesThatChange() throws {
    let span = SourceSpan(path, 7..<8)
    let files = fixed(
      [
        Repair(
          finding: Diagnostic("TX9980", at: span, "x"),
          fix: Fix(at: span, Array("a".utf8), to: []))
      ],
      in: FileTree(sources: [path: Array("một\nhai\n".utf8)]))
    #expect(files.isEmpty == false)
    #expect(
      files[0].difference { $0.string } == """
        content/tin-tuc/a.md
          2 - hai
          2 + hi

        """)
  }
}
