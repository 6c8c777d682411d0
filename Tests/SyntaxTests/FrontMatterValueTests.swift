import Diagnostics
import Files
import Syntax
import TestSupport
import Testing

/// What is read without a finding, and where it is.
struct FrontMatterValueTests {
  @Test func keepsScalarsAsText() {
    checkMetadata(
      """
      Phí: 8.000
      Mã: 012
      Nháp: no
      Ngày: 08/9/2023
      Giờ: 7:30 – 11:30
      Địa chỉ: https://dichvucong.gov.vn/a:b#c
      Trống: null
      """,
      reads: """
        Phí: 8.000
        Mã: 012
        Nháp: no
        Ngày: 08/9/2023
        Giờ: 7:30 – 11:30
        Địa chỉ: https://dichvucong.gov.vn/a:b#c
        Trống: null
        """)
  }

  @Test func readsATildeAndNothingAsEmptyText() {
    checkMetadata("A: ~\nB:\nC: \"\"\nD: '~'\nE:", reads: "A:\nB:\nC:\nD: ~\nE:")
  }

  @Test func readsBlocksOfText() {
    checkMetadata(
      """
      A: |
        một: hai #3
        \t- bốn

        năm
      B: >-
        dòng
        tiếp
      C: |2-
          thụt
      D: cuối
      """, reads: "A: một: hai #3⏎\t- bốn⏎⏎năm⏎\nB: dòng tiếp\nC:   thụt\nD: cuối")
  }

  @Test func readsListsAndMapsOnALine() {
    checkMetadata(
      "A: [a, 'b, c', \"d\"]\nB: {x: 1, y: [2, 3], z: {t: 4}}\nC: []\nD: {}\nE: [\n  a,\n  b\n]",
      reads: """
        A:
          - a
          - b, c
          - d
        B:
          x: 1
          y:
            - 2
            - 3
          z:
            t: 4
        C: []
        D: {}
        E:
          - a
          - b
        """)
  }

  @Test func readsListsOfMapsInEveryColumn() {
    checkMetadata(
      "A:\n- Tên: a\n  Mẫu: x\n-   Tên: b\n    Mẫu: y\nB:\n"
        + "    -\n      Tên: c\n    - - d\n      - e",
      reads: """
        A:
          -
            Tên: a
            Mẫu: x
          -
            Tên: b
            Mẫu: y
        B:
          -
            Tên: c
          -
            - d
            - e
        """)
  }

  @Test func readsQuotesAndTextOverLines() {
    checkMetadata(
      "A: \"a: b #c\"  # lời\nB: 'it''s'\nC: \"một\n  hai\"\nD: ba\n  bốn\n"
        + "'E: f': \"\\u0041\\n\"\n# lời\n",
      reads: "A: a: b #c\nB: it's\nC: một hai\nD: ba bốn\nE: f: A⏎")
  }

  @Test func readsACommentBetweenAKeyAndItsList() {
    checkMetadata("A: # các mục\n  - x\nB: # nhóm\n- y", reads: "A:\n  - x\nB:\n  - y")
  }

  @Test func readsNoBreakSpacesAroundColonsAsSpaces() {
    checkMetadata(
      "Tên\u{A0}:\u{A0}Xã Mẫu\u{A0}\nKý:\u{A0}\n\u{A0} Tên: A\n",
      reads: "Tên: Xã Mẫu\nKý:\n  Tên: A")
  }

  @Test func readsLineSeparatorsOfWordProcessorsAsSpaces() {
    checkMetadata("A: một\u{2028}hai\u{85}ba\u{FEFF}\nB: x", reads: "A: một hai ba\nB: x")
  }

  @Test func readsAFileThatOpensWithADocumentLine() {
    checkMetadata("# lời\n---\nA: 1\n...\n", reads: "A: 1")
  }

  @Test(arguments: ["", "\n\n", "# lời\n", "\u{FEFF}", "---\n", "~"])
  func readsAFileWithoutKeysAsEmpty(source: String) {
    checkMetadata(source, reads: "", finds: source == "~" ? [noColon("0 ", "~")] : [])
  }

  @Test func composesTextAndPlacesItInTheBytesOnDisk() {
    let typed = "Tie\u{302}u đe\u{302}\u{300}: Ke\u{302}\u{301} hoạch\nB: [ha\u{323}n, x]\n"
    let bytes = Array(typed.utf8)
    let entries = parseMetadata(bytes, at: "a.yml").value
    let found = scalars(entries)
    #expect(found.map(\.text) == ["Tiêu đề", "Kế hoạch", "B", "hạn", "x"])
    #expect(found.map { Array($0.text.utf8).count } == [11, 12, 1, 5, 1])
    #expect(
      found.map { Array(text($0.span.range, in: bytes).utf8) }
        == ["Tie\u{302}u đe\u{302}\u{300}", "Ke\u{302}\u{301} hoạch", "B", "ha\u{323}n", "x"]
        .map { Array($0.utf8) })
  }

  @Test func placesEveryValueInBytes() {
    let source = """
      Tiêu đề: Kế hoạch
      Ký: "Chủ tịch"
      Rỗng:
      Mục:
        - một
        -
        - Tên: {x: [y]}
      Khối: |
        á

      Cuối: é
      """
    let bytes = Array(source.utf8)
    let entries = parseMetadata(bytes, at: "a.yml").value
    #expect(
      scalars(entries).map { text($0.span.range, in: bytes) } == [
        "Tiêu đề", "Kế hoạch", "Ký", "\"Chủ tịch\"", "Rỗng", "", "Mục", "một", "", "Tên", "x",
        "y", "Khối", "|\n  á", "Cuối", "é",
      ])
    #expect(
      entries.map { text($0.value.span.range, in: bytes) } == [
        "Kế hoạch", "\"Chủ tịch\"", "", "- một\n  -\n  - Tên: {x: [y]}", "|\n  á", "é",
      ])
    #expect(scalars(entries).map(\.isQuoted).filter { $0 }.count == 1)
    // What is missing stands right after its colon.
    #expect(text(entries[2].keySpan.range, in: bytes) == "Rỗng")
    #expect(entries[2].value.span.range.lowerBound == entries[2].keySpan.range.upperBound + 1)
  }

  @Test func placesAPartOfAFileInTheFile() {
    let marked = MarkedText("# Bảng\n```chu-ky\n①chức vụ: ②Chủ tịch③\n④```\n")
    let part = marked["①"]..<marked["④"]
    let entries = parseMetadata(marked.bytes, in: part, at: "a.md").value
    #expect(entries.map(\.key) == ["chức vụ"])
    #expect(entries.map(\.value.span.range) == [marked["②"]..<marked["③"]])
  }
}

func noColon(_ place: String, _ line: String) -> String {
  "\(place)TX0113 “\(line)” dòng này không có dấu hai chấm sau tên khóa, nên bị bỏ qua"
    + " → viết “Tên khóa: giá trị”, hoặc thêm “# ” ở đầu dòng nếu chỉ là lời ghi chú"
}
