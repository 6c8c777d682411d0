import Diagnostics
import Files
import Syntax
import TestSupport
import Testing

/// Valid input with random damage: reading never traps, every place lies in the file, and the same
/// input gives the same findings.
struct FrontMatterFuzzTests {
  private static let seed = """
    \u{FEFF}---
    Tiêu đề: "Kế hoạch: năm 2023"
    Số ký hiệu: 46/KH-UBND
    Thẻ: [a, 'b c', {d: e}]
    Người ký:
      Chức vụ: Chủ tịch
      Họ tên: Nguye\u{302}\u{303}n Văn A
    Tóm tắt: |
      Một #2
      hai: ba
    Hồ sơ:
    - Tên: Tờ khai
      Giấy tờ:
        - Tên: ~
          Ghi chú: >-
            x
    ---
    # Đầu

    Thân
    """

  /// What is put in: the bytes that mean something to YAML, and some that are no UTF-8.
  private static let inserts: [[UInt8]] =
    [
      ":", ": ", " #", "#", "\"", "'", "[", "]", "{", "}", ",", "- ", "-", "? ", "\t", "\n", "\r\n",
      "\r", " ", "  ", "&a ", "*a", "!b ", "%", "@", "`", "|", ">", "\\", "---\n", "...\n", "<<: ",
      "~", "\u{A0}", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{302}", "–", "\u{F0023}", "\0",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE1, 0xBA], [0xF0, 0x9F], [0xED, 0xA0, 0x80]]

  @Test func survivesRandomDamage() {
    var random = SeededRandom(state: 20_231_121)
    let seed = Array(Self.seed.utf8)
    for _ in 0..<4_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        damage(&bytes, with: Self.inserts, using: &random)
      }
      let document = parseDocument(bytes, at: "a.md")
      let inFile = 0...bytes.count
      #expect(inFile.contains(document.value.body.lowerBound))
      #expect(document.value.body.upperBound == bytes.count)
      let spans =
        scalars(document.value.entries).map(\.span) + document.diagnostics.map(\.span)
        + document.value.entries.map(\.value.span)
      let outside = spans.filter {
        !inFile.contains($0.range.lowerBound) || !inFile.contains($0.range.upperBound)
      }
      #expect(outside.isEmpty)
      #expect(parseDocument(bytes, at: "a.md").diagnostics == document.diagnostics)
      #expect(parseMetadata(bytes, at: "a.yml").diagnostics.allSatisfy { !$0.message.isEmpty })
    }
  }
}
