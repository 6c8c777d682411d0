import Codes
import Testing

/// That the codes can be read by a decoder which is not ours is checked on printed paper, by
/// `Tests/browser/check_boards.py`.
@Suite struct QRCodeTests {
  private func code(_ text: String) throws -> QRCode { try QRCode.encode(text).get() }

  @Test func takesTheSmallestVersionThatHoldsTheText() throws {
    // Level M holds 14 bytes in version 1, 26 in version 2 and 2,331 in version 40.
    for (bytes, width) in [(1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (2_331, 177)] {
      #expect(try code(String(repeating: "a", count: bytes)).width == width, "\(bytes) bytes")
    }
  }

  @Test func countsBytesAndNotLetters() throws {
    #expect(try code(String(repeating: "ệ", count: 4)).width == 21)
    #expect(try code(String(repeating: "ệ", count: 5)).width == 25)
  }

  @Test func refusesWhatNoCodeHolds() {
    #expect(QRCode.encode("") == .failure(.empty))
    #expect(QRCode.encode(String(repeating: "a", count: 2_332)) == .failure(.tooLong))
    #expect(QRCode.encode(String(repeating: "ệ", count: 1_000)) == .failure(.tooLong))
  }

  @Test func givesTheSameCodeForTheSameTextAndAnotherForAnother() throws {
    let address = "https://dichvucong.gov.vn"
    #expect(try code(address) == code(address))
    #expect(try code(address) != code("https://dichvucong.gov.vm"))
    #expect(try code("a\0b") != code("a"))
  }

  @Test func hasThreeFindersAndWhiteAroundItself() throws {
    let code = try code("https://dichvucong.gov.vn")
    let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
    for (top, left) in [(0, 0), (0, code.width - 7), (code.width - 7, 0)] {
      for (row, line) in finder.enumerated() {
        for (column, module) in line.enumerated() {
          #expect(code.isDark(row: top + row, column: left + column) == (module == "1"))
        }
      }
    }
    #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: 0, column: code.width))
  }

  @Test func drawsEveryBlackModuleOnceInsideTheQuietZone() throws {
    let code = try code("xã Mẫu")
    var drawn: Set<[Int]> = []
    for bar in code.path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
      let (column, row) = (try #require(Int(bar.1)), try #require(Int(bar.2)))
      #expect(bar.3 == bar.4)
      for offset in 0..<(try #require(Int(bar.3))) {
        #expect(drawn.insert([row, column + offset]).inserted)
      }
    }
    for row in 0..<code.side {
      for column in 0..<code.side {
        let isDark = code.isDark(row: row - 4, column: column - 4)
        #expect(drawn.contains([row, column]) == isDark, "\(row), \(column)")
      }
    }
    #expect(code.side == code.width + 8)
  }
}
