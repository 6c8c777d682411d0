import Testing

@testable import Syntax

/// The counts of a line, against counting each by itself.
@Suite struct MarkdownLineTests {
  private func line(_ bytes: [UInt8]) -> MarkdownScan.Line {
    bytes.withUnsafeBufferPointer { MarkdownScan.Line($0, from: 0, to: bytes.count) }
  }

  @Test func countsWhatIsThere() {
    let parts = [
      "a", "đường", "Z", " ", "\t", "|", "-", ":", ">", "[", "]", "^", "<", "@", "~", "`", ")", "(",
      "1", ".",
      "{", "–", "*",
    ]
    for _ in 0..<5_000 {
      let text = (0..<10).map { _ in parts.randomElement() ?? "" }.joined()
      let bytes = Array(text.utf8)
      let line = line(bytes + Array("\nb[".utf8))
      let count = { (byte: Unicode.Scalar) in text.unicodeScalars.count { $0 == byte } }
      #expect(line.size == bytes.count)
      #expect(line.next == bytes.count + 1)
      #expect(line.isBlank == bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 })
      #expect(line.pipes == count("|"))
      #expect(line.brackets == count("["))
      #expect(line.openBrackets == count("[") - count("]"))
      #expect(line.marks == count("<") + count("@"))
      #expect(line.hasTilde == text.contains("~"))
      #expect(line.closingRun == runs(text).max() ?? 0)
      let solid = text.unicodeScalars.filter { $0 != " " && $0 != "\t" }
      let isRow = solid.allSatisfy { "|-:>".unicodeScalars.contains($0) }
      #expect(line.isDelimiterRow == (isRow && count("-") > 0 && count("|") + count(":") > 0))
      guard let first = solid.first, let last = solid.last else { continue }
      let ends = (first == "|" ? 1 : 0) + (last == "|" ? 1 : 0)
      #expect(line.columns == max(1, count("|") + 1 - ends), "\(text)")
    }
  }

  /// How many `)` each word has.
  private func runs(_ text: String) -> [Int] {
    text.split { $0 == " " || $0 == "\t" }.map { word in word.count { $0 == ")" } }
  }

  @Test func seesWhatStandsSideBySide() {
    #expect(line(Array("a[^1] b".utf8)).hasFootnoteMark)
    #expect(!line(Array("[a^1]".utf8)).hasFootnoteMark)
    #expect(line(Array("[tên]: x".utf8)).definesLink)
    #expect(!line(Array("[tên]a: x".utf8)).definesLink)
    #expect(line(Array("[tên] : x".utf8)).definesLink)
  }
}
