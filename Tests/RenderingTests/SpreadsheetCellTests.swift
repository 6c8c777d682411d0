import Testing

/// No cell of open data is a formula, whichever mark a spreadsheet parts cells at, and the text can be
/// had back.
@Suite struct SpreadsheetCellTests {
  static let hostile = [
    "=1+1", "=HYPERLINK(\"https://ke.example\",\"x\")", "+84 912", "-2+3+cmd|' /C calc'!A1",
    "@SUM(1+9)",
    "\t=1", " =1", "\u{A0}=1", "＝1+1", "－1+1", "a;=1", "a; =1", "a\n=1", "a\n- ý", "'=1", "''=1",
    "';'=1",
    "=1;-5", "-", "--1", "-1=1", "-5;=2", "- Mục", "@", "=\u{301}1", "a;;@b", "x; '-y", "-5 đồng",
    "\"\u{301},=1", "a\"\u{309}",
  ]
  static let harmless = [
    "", "a", "1.639", "-1.639,5", "+12", "-3 %", "-3%", "a=b", "46/KH-UBND", "a@b.vn", "'", "'abc",
    "x'=1",
    "Một; hai; 3", "−5", "a,=b", "5;-5;+6", "2020-2026", "a\nb",
  ]

  private func quoted(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
  }

  /// As a page of open data offers it.
  private func cells(_ texts: [String]) async throws -> [String] {
    let rows = texts.map { "\"\(quoted($0))\",x\n" }.joined()
    let csv = try await BuiltSite("-- content/xa-mau/so-lieu/a.csv --\nA,B\n\(rows)").page(
      "so-lieu/a.csv")
    return try #require(read(csv)).dropFirst().map { $0[0] }
  }

  /// RFC 4180.
  private func read(_ csv: String) -> [[String]]? {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var text = Substring(csv).unicodeScalars.dropFirst()
    while let scalar = text.popFirst() {
      func put(_ scalar: Unicode.Scalar) {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
      switch scalar {
      case "\"" where isQuoted && text.first == "\"": put(text.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\r" where !isQuoted && text.first == "\n":
        text.removeFirst()
        rows.append([""])
      default: put(scalar)
      }
    }
    return isQuoted ? nil : rows.dropLast()
  }

  private func couldRun(_ text: Substring) -> Bool {
    let start = text.drop { $0.isWhitespace }
    guard let sign = start.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(sign) else {
      return false
    }
    return start.wholeMatch(of: /[+-][0-9][0-9.,]*[ \u{A0}%]*/) == nil
  }

  @Test func noCellIsAFormula() async throws {
    for cell in try await cells(Self.hostile) {
      for part in cell.split(whereSeparator: { ";\t\n\r".contains($0) || $0 == "\r\n" }) {
        #expect(!couldRun(part), "\(cell)")
      }
      #expect(cell.first != "\t")
    }
  }

  @Test func aHarmlessTextAndANumberStayAsTheyAre() async throws {
    let wanted = Self.harmless.filter { !$0.isEmpty }
    #expect(try await cells(wanted) == wanted)
  }

  /// The rule that the page of open data gives.
  @Test func theTextCanBeHadBack() async throws {
    let cells = try await cells(Self.hostile)
    #expect(cells.count == Self.hostile.count)
    for (cell, text) in zip(cells, Self.hostile) {
      let back = cell.replacing(
        /(^|[;\t\n\r])'((?:'|[^\S\n])*[=+\-@＝＋－＠])/.matchingSemantics(.unicodeScalar)
      ) {
        "\($0.1)\($0.2)"
      }
      #expect(
        back == text.replacing("\u{A0}", with: " ") || text.hasPrefix("\t"),
        "\(cell.debugDescription), \(back.debugDescription), \(text.debugDescription)")
    }
  }

  @Test func jsonHasTheTextItself() async throws {
    let site = try await BuiltSite("-- content/xa-mau/so-lieu/a.csv --\nA,B\n=1+1,x\n")
    #expect(try site.page("du-lieu-mo/so-lieu-a.json").contains("\"A\": \"=1+1\""))
    #expect(try site.page("du-lieu-mo/so-lieu-a.csv").contains("'=1+1,x"))
  }
}
