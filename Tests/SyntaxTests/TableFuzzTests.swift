import Diagnostics
import Files
import Syntax
import TestSupport
import Testing

/// Valid tables with random damage: reading never traps, every place lies in the file, and every
/// row has a cell for every column.
struct TableFuzzTests {
  private static let seed = """
    \u{FEFF}Mã,Tên,"Lĩnh, vực",Ghi chú\r
    1.001193,"Đăng ký ""khai sinh"\",ho-tich,\r
    1.000894,Đăng ký kết hôn,ho-tich,"hai
    dòng"

    1.2,Đa\u{323}t,x,
    """

  private static let inserts: [[UInt8]] =
    ["\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "\u{302}", "\0", "a", "\n\n", ",,,,"]
    .map { Array($0.utf8) } + [[0xFF], [0xE1, 0xBA], [0xEF, 0xBB, 0xBF]]

  @Test func survivesRandomDamage() {
    var random = SeededRandom(state: 417)
    let seed = Array(Self.seed.utf8)
    for _ in 0..<4_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        damage(&bytes, with: Self.inserts, using: &random)
      }
      let read = parseTable(bytes, at: "a.csv")
      let cells = read.value.header + read.value.rows.flatMap(\.cells)
      let spans =
        cells.map(\.span) + read.value.rows.map(\.span) + read.diagnostics.map(\.span)
      let inFile = 0...bytes.count
      let outside = spans.filter {
        !inFile.contains($0.range.lowerBound) || !inFile.contains($0.range.upperBound)
      }
      #expect(outside.isEmpty)
      let width = read.value.header.count
      #expect(read.value.rows.allSatisfy { $0.cells.count == width })
      #expect(read.value.rows.map(\.line) == read.value.rows.map(\.line).sorted())
    }
  }
}
