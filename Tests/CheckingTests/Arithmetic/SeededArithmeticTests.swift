import Checking
import Diagnostics
import Files
import Testing
import VietnameseText

/// Measures the rules of arithmetic: what is right must pass in silence, and what was changed must be found.
@Suite struct SeededArithmeticTests {
  private func findings(in text: String) -> [Diagnostic] {
    check(
      plainText: Array(text.utf8), at: "bao-cao.txt", today: CalendarDate(dayNumber: 20_777),
      reference: Reference(), rules: Rule.all.filter { $0.code.hasPrefix("TX11") })
  }

  @Test func saysNothingOfRightParagraphs() {
    var reports = SeededReports(seed: 1)
    for _ in 0..<500 {
      let text = reports.paragraph().text
      let found = findings(in: text).map(\.message)
      #expect(found.isEmpty, "\(text)")
    }
  }

  @Test func findsAChangedFigure() {
    var reports = SeededReports(seed: 1)
    var changes = SeededNumbers(seed: 2)
    var missed: [String] = []
    for _ in 0..<500 {
      let text = reports.paragraph().withOneFigureChanged(&changes).text
      if findings(in: text).isEmpty { missed.append(text) }
    }
    #expect(missed.count <= 25, "\(missed.joined(separator: "\n--\n"))")
  }

  @Test func findsAChangedFigureOfAnySeed() {
    var missed: [String] = []
    for seed in 10..<20 {
      var reports = SeededReports(seed: UInt64(seed))
      var changes = SeededNumbers(seed: UInt64(seed + 100))
      for _ in 0..<100 {
        let text = reports.paragraph().withOneFigureChanged(&changes).text
        if findings(in: text).isEmpty { missed.append(text) }
      }
    }
    #expect(missed.count <= 50, "\(missed.joined(separator: "\n--\n"))")
  }

  @Test func saysNothingOfLongReportsWithThousandsOfSums() {
    for seed in 100..<140 {
      var reports = SeededReports(seed: UInt64(seed))
      let text = reports.report(paragraphs: 50)
      let found = findings(in: text).map(\.message)
      #expect(found.isEmpty, "\(seed)")
    }
  }
}
